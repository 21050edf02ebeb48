import type { Signal } from '@groundwork/coach';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useSubmit } from '../submit.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';

/** Red is for danger to life; the other questions are asked on plain paper. */
const aboutLife: ReadonlySet<string> = new Set(['suicide_risk', 'harm_to_partner', 'being_abused', 'child_at_risk']);

/** One kind question about a sign in the text. Both answers are free: a no closes it without a mark against anybody. */
export function SignalAsk(props: { readonly signal: Signal; readonly onAnswered: () => void }): ReactNode {
  const t = useWords();
  const go = useNavigate();
  const { submit, busy } = useSubmit();
  const [denied, setDenied] = useState(false);
  const { kind } = props.signal;
  const yes = async (): Promise<void> => {
    if (await submit({ kind: 'safety.reported', signal: kind, source: 'user' })) await go({ to: '/safe' });
  };
  const no = async (): Promise<void> => {
    if (await submit({ kind: 'safety.dismissed', signal: kind })) setDenied(true);
  };
  if (denied) {
    return (
      <p role="status">
        {t(`safety.signal.${kind}.reply`)}{' '}
        <Button kind="bare" onClick={props.onAnswered}>
          {t('common.close')}
        </Button>
      </p>
    );
  }
  return (
    <Card tone={aboutLife.has(kind) ? 'danger' : 'plain'}>
      <p>{t(`safety.signal.${kind}.ask`)}</p>
      <div className="row">
        <Button disabled={busy} onClick={() => void yes()}>
          {t(`safety.signal.${kind}.yes`)}
        </Button>
        <Button disabled={busy} onClick={() => void no()}>
          {t(`safety.signal.${kind}.not`)}
        </Button>
      </div>
    </Card>
  );
}

import type { Refusal } from '@groundwork/program';
import { useState, type ReactNode } from 'react';
import { useMay, useRun, useSession } from '../../session.tsx';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/fields.tsx';
import { Card, Page } from '../../ui/page.tsx';
import { useReason, useWords } from '../../ui/words.tsx';

type Kept = 'draft' | 'letter';

function useKeep(draft: string, onKept: (kept: Kept) => void) {
  const run = useRun();
  const session = useSession();
  const [refusal, setRefusal] = useState<Refusal | undefined>(undefined);
  const keep = async (text: string, as: Kept): Promise<void> => {
    const result =
      as === 'draft'
        ? await run({ kind: 'draft.written', draft, text, purpose: 'personal' })
        : await run({ kind: 'letter.unsent', letter: session.newId(), text });
    if (result.ok) onKept(as);
    else if (result.error.type === 'refused') setRefusal(result.error.refusal);
  };
  return { keep, refusal };
}

/** Write it out: a draft for the drawer, or, while the gate says no, a letter that is never sent. */
export function Write(props: {
  readonly draft: string;
  readonly onKept: (kept: Kept) => void;
  readonly onSkip: () => void;
}): ReactNode {
  const t = useWords();
  const reason = useReason();
  const verdict = useMay({ type: 'draft', purpose: 'personal' });
  const [text, setText] = useState('');
  const { keep, refusal } = useKeep(props.draft, props.onKept);
  const why = refusal ?? (verdict.answer === 'yes' ? undefined : verdict);
  const as: Kept = why === undefined ? 'draft' : 'letter';
  return (
    <Page title={as === 'draft' ? t('urge.write.title') : t('urge.letter.title')} lead={t('urge.write.lead')}>
      {why === undefined ? null : (
        <Card>
          <p>{reason(why)}</p>
          <p className="quiet">{t('urge.letter.note')}</p>
        </Card>
      )}
      <TextArea label={t('urge.write.label')} rows={7} value={text} onChange={(event) => setText(event.target.value)} />
      <Button
        kind="main"
        wide
        aria-disabled={text.trim() === ''}
        onClick={() => text.trim() !== '' && void keep(text, as)}
      >
        {as === 'draft' ? t('urge.write.save') : t('urge.letter.save')}
      </Button>
      <Button kind="bare" onClick={props.onSkip}>
        {t('urge.write.skip')}
      </Button>
    </Page>
  );
}

import type { Draft } from '@groundwork/program';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useMay } from '../../session.tsx';
import { useSubmit } from '../../submit.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { useNow } from '../../ui/now.ts';
import { Card } from '../../ui/page.tsx';
import { RefusalNote } from '../../ui/refusal.tsx';
import { useDates, useWords } from '../../ui/words.tsx';

type Outcome = 'copied' | 'copy-failed' | undefined;

/** What the gate says about this draft now, and the way out only when it says yes. The app itself sends nothing. */
export function CopyOut({ draft }: { readonly draft: Draft }): ReactNode {
  const t = useWords();
  const dates = useDates();
  useNow();
  const verdict = useMay({ type: 'contact', purpose: draft.purpose, draft: draft.id });
  const [outcome, setOutcome] = useState<Outcome>();
  const { submit, busy, refusal } = useSubmit();
  const copy = async (): Promise<void> => {
    // Asked again and written down first: the gate may have closed since this screen was drawn.
    if (!(await submit({ kind: 'draft.copied', draft: draft.id }))) return;
    setOutcome(await toClipboard(draft.text));
  };
  return (
    <Card title={t('drawer.says')}>
      {outcome === undefined ? null : <p role="status">{t(`drawer.${outcome}`)}</p>}
      {refusal === undefined ? null : <RefusalNote why={refusal} />}
      {verdict.answer === 'yes' ? (
        <>
          <p>{t('drawer.gate-yes')}</p>
          <Button disabled={busy} onClick={() => void copy()}>
            {t('drawer.copy')}
          </Button>
        </>
      ) : (
        <RefusalNote why={verdict} title={t(verdict.answer === 'no' ? 'drawer.gate-no' : 'drawer.gate-not-now')}>
          {verdict.answer === 'not-now' && verdict.until !== undefined ? (
            <p className="quiet small">{t('drawer.until', { when: dates.moment(verdict.until) })}</p>
          ) : null}
          {verdict.rule === 'boundary-unrecorded' ? (
            <Link to="/boundary" className={buttonClass('plain')}>
              {t('boundary.save')}
            </Link>
          ) : null}
          <Link to="/urge" className={buttonClass('plain')}>
            {t('drawer.help')}
          </Link>
        </RefusalNote>
      )}
    </Card>
  );
}

async function toClipboard(text: string): Promise<Outcome> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'copy-failed';
  }
}

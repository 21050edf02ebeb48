import type { Draft } from '@groundwork/program';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useProgram } from '../../../session.tsx';
import { useSubmit } from '../../../submit.ts';
import { Button, buttonClass } from '../../../ui/button.tsx';
import { Card } from '../../../ui/page.tsx';
import { RefusalNote } from '../../../ui/refusal.tsx';
import { useDates, useWords } from '../../../ui/words.tsx';
import { textAt } from '../leads/lead.ts';
import { Entries, Fold } from './entries.tsx';
import { finishedRuns } from './runs.ts';
import { isPinched } from './self-check.ts';

const tactics = ['ultimatum', 'guilt', 'jealousy', 'silence', 'flood', 'test', 'others', 'threat'] as const;

/** Step 13: what the last check said, the drafts that wait, earlier answers, and tactics by the harm they do. */
export function Practice(): ReactNode {
  return (
    <>
      <LastCheck />
      <Hopes />
      <Tactics />
    </>
  );
}

function LastCheck(): ReactNode {
  const t = useWords();
  const dates = useDates();
  const state = useProgram();
  const last = finishedRuns(state, 'self-check').at(-1);
  const drafts = state.drafts.filter(({ burned, copiedAt }) => !burned && copiedAt.length === 0);
  const pinched = last !== undefined && isPinched(last.answers);
  return (
    <Card title={t('practice-b.check-title')}>
      {last === undefined ? <p className="quiet">{t('practice-b.check-none')}</p> : null}
      {last === undefined ? null : (
        <p role="status">
          {t(pinched ? 'practice-b.check-pinched' : 'practice-b.check-clear', { date: dates.moment(last.changed.at) })}
        </p>
      )}
      {drafts.length === 0 ? <p className="quiet">{t('practice-b.check-no-drafts')}</p> : null}
      <ul className="entries">
        {drafts.slice(-3).map((draft) => (
          <DraftRow key={draft.id} draft={draft} />
        ))}
      </ul>
    </Card>
  );
}

function DraftRow({ draft }: { readonly draft: Draft }): ReactNode {
  const t = useWords();
  const { submit, busy, refusal } = useSubmit();
  return (
    <li>
      <p className="own-words clipped">{draft.text}</p>
      {refusal === undefined ? null : <RefusalNote why={refusal} />}
      <div className="row">
        <Button disabled={busy} onClick={() => void submit({ kind: 'draft.held', draft: draft.id, hold: 'a-day' })}>
          {t('practice-b.check-hold')}
        </Button>
        <Link to="/write/$draft" params={{ draft: draft.id }} className={buttonClass('bare')}>
          {t('practice-b.check-open')}
        </Link>
      </div>
    </li>
  );
}

function Hopes(): ReactNode {
  const t = useWords();
  const dates = useDates();
  const runs = finishedRuns(useProgram(), 'self-check');
  if (runs.length === 0) return null;
  return (
    <Card title={t('practice-b.hoped-title')}>
      <Entries items={runs} keyOf={({ run }) => run}>
        {({ answers, changed }) => (
          <>
            <p className="own-words">{textAt(answers, 'hoped')}</p>
            {textAt(answers, 'wish') === '' ? null : (
              <p>{t('practice-b.hoped-wish', { wish: textAt(answers, 'wish') })}</p>
            )}
            <p className="quiet small">{dates.day(changed.at)}</p>
          </>
        )}
      </Entries>
    </Card>
  );
}

/** What each does to the one it is used on, and what to do instead. Nobody is called anything. */
function Tactics(): ReactNode {
  const t = useWords();
  return (
    <Card title={t('practice-b.tactics-title')}>
      <p>{t('practice-b.tactics-lead')}</p>
      {tactics.map((tactic) => (
        <Fold key={tactic} title={t(`practice-b.tactic-${tactic}`)}>
          <p>{t(`practice-b.tactic-${tactic}-harm`)}</p>
          <p>{t(`practice-b.tactic-${tactic}-instead`)}</p>
        </Fold>
      ))}
    </Card>
  );
}

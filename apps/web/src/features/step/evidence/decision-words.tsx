import { spaceKept } from '@groundwork/program';
import type { ReactNode } from 'react';
import { useProgram } from '../../../session.tsx';
import { useDates, useWords } from '../../../ui/words.tsx';
import { textAt } from '../leads/lead.ts';
import { useMoment } from '../moment.ts';

/** Step 10: what was kept of what they asked for, and the small things one said one would do. */
export function View(): ReactNode {
  const t = useWords();
  const dates = useDates();
  const state = useProgram();
  const { days, kept } = spaceKept(state, useMoment());
  const weeks = state.exercises.filter(({ exercise, finished }) => exercise === 'respect-tuesday' && finished);
  if (state.decision === undefined && weeks.length === 0)
    return <p className="quiet">{t('practice-b.respect-empty')}</p>;
  return (
    <>
      {days === 0 ? null : <p className="chart-says">{t('practice-b.respect-says', { kept, days })}</p>}
      <ul className="entries">
        {weeks.slice(-6).map(({ run, answers, changed }) => (
          <li key={run}>
            <p className="quiet small">{dates.day(changed.at)}</p>
            <p className="own-words">{textAt(answers, 'will')}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

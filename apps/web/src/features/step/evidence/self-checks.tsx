import { dateOf } from '@groundwork/program';
import type { ReactNode } from 'react';
import { useProgram } from '../../../session.tsx';
import { Chart } from '../../../ui/chart.tsx';
import { useWords } from '../../../ui/words.tsx';
import { useMoment } from '../moment.ts';
import { finishedRuns } from '../practices/runs.ts';
import { isPinched } from '../practices/self-check.ts';
import { countByWeek } from './rows-by-week.ts';

/** Step 13: how often the two minutes were taken, and how often an answer pinched. */
export function View(): ReactNode {
  const t = useWords();
  const state = useProgram();
  const now = useMoment();
  const runs = finishedRuns(state, 'self-check');
  if (runs.length === 0) return <p className="quiet">{t('practice-b.checks-empty')}</p>;
  const pinched = runs.filter(({ answers }) => isPinched(answers));
  const all = countByWeek(
    runs.map(({ changed }) => dateOf(changed)),
    now,
  );
  const tight = countByWeek(
    pinched.map(({ changed }) => dateOf(changed)),
    now,
  );
  return (
    <Chart
      says={t('practice-b.checks-says', { count: runs.length, pinched: pinched.length })}
      kind="bars"
      by="week"
      series={[
        { key: 'checks', name: t('practice-b.checks-all') },
        { key: 'pinched', name: t('practice-b.checks-pinched'), tone: 'other' },
      ]}
      rows={all.map(({ week, value }, at) => ({ on: week, values: { checks: value, pinched: tight[at]?.value ?? 0 } }))}
    />
  );
}

import { checkingByWeek } from '@groundwork/program';
import type { ReactNode } from 'react';
import { useProgram } from '../../../session.tsx';
import { Chart } from '../../../ui/chart.tsx';
import { useWords } from '../../../ui/words.tsx';
import { useMoment } from '../moment.ts';
import { sinceFirst } from './rows.ts';

/** Step 0: checking in each week, with the number chosen for it as a dashed line. */
export function View(): ReactNode {
  const t = useWords();
  const state = useProgram();
  const { weeks, planned, trend } = checkingByWeek(state, useMoment());
  if (state.checking.length === 0) return <p className="quiet">{t('evidence.checking-empty')}</p>;
  const week = weeks.at(-1)?.value ?? 0;
  const says = [
    t('evidence.checking-says', { count: week }),
    ...(trend === undefined ? [] : [t(`evidence.checking-${trend}`)]),
  ].join(' ');
  return (
    <Chart
      says={says}
      kind="bars"
      by="week"
      series={[{ key: 'checks', name: t('evidence.checks') }]}
      rows={sinceFirst(weeks, 4).map(({ week: on, value }) => ({ on, values: { checks: value } }))}
      {...(planned === undefined ? {} : { plan: { value: planned, label: t('evidence.planned', { planned }) } })}
    />
  );
}

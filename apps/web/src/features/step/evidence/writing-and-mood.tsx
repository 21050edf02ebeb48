import { dateOf } from '@groundwork/program';
import type { ReactNode } from 'react';
import { useProgram } from '../../../session.tsx';
import { Chart, type ChartRow } from '../../../ui/chart.tsx';
import { momentNow } from '../../../ui/now.ts';
import { useWords } from '../../../ui/words.tsx';
import { sittings, type Sitting } from '../practices/writing.ts';

/** Steps 2, 3 and 9: the mood before and after writing; the sentence says when it mostly fell. */
export function View(): ReactNode {
  const t = useWords();
  const times = sittings(useProgram());
  if (times.length === 0) return <p className="quiet">{t('evidence.writing-empty')}</p>;
  const lower = times.filter(({ before, after }) => after < before).length;
  const says = t('evidence.writing-says', { times: times.length, lower });
  const series = [
    { key: 'before', name: t('evidence.before') },
    { key: 'after', name: t('evidence.after') },
  ];
  return <Chart says={says} kind="line" most={10} series={series} rows={toRows(times)} />;
}

/** One row a day; of several times in a day the last counts. */
function toRows(times: readonly Sitting[]): readonly ChartRow[] {
  const { zone } = momentNow();
  const days = new Map(times.map(({ at, before, after }) => [dateOf({ at, zone }), { before, after }]));
  return [...days].map(([on, values]) => ({ on, values })).slice(-14);
}

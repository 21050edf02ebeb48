import { dateOf, openings } from '@groundwork/program';
import type { ReactNode } from 'react';
import { useProgram } from '../../../session.tsx';
import { Chart } from '../../../ui/chart.tsx';
import { momentNow } from '../../../ui/now.ts';
import { useWords } from '../../../ui/words.tsx';
import { countByWeek } from './rows.ts';

/** Step 4: how the user's own talks began, soft or sharp, week by week. */
export function View(): ReactNode {
  const t = useWords();
  const { zone } = momentNow();
  const all = openings(useProgram());
  if (all.length === 0) return <p className="quiet">{t('evidence.openings-empty')}</p>;
  const soft = all.filter(({ opening }) => opening === 'soft').length;
  const rows = countByWeek(
    all.map(({ at, opening }) => ({ on: dateOf({ at, zone }), key: opening })),
    ['soft', 'harsh'],
  );
  return (
    <Chart
      says={`${t('evidence.openings-says', { soft, of: all.length })} ${t('evidence.openings-key')}`}
      kind="bars"
      by="week"
      series={[
        { key: 'soft', name: t('evidence.opening-soft'), tone: 'kept' },
        { key: 'harsh', name: t('evidence.opening-harsh'), tone: 'other' },
      ]}
      rows={rows}
    />
  );
}

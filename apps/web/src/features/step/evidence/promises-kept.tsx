import { promiseRate } from '@groundwork/program';
import type { ReactNode } from 'react';
import { useProgram } from '../../../session.tsx';
import { Chart } from '../../../ui/chart.tsx';
import { useWords } from '../../../ui/words.tsx';
import { useMoment } from '../moment.ts';
import { countByWeek } from './rows.ts';

/** Step 7: promises kept and missed, week by week; a repaired one has its own mark and takes nothing away. */
export function View(): ReactNode {
  const t = useWords();
  const state = useProgram();
  const now = useMoment();
  const marks = state.promises.flatMap((card) => card.marks).filter(({ mark }) => mark === 'kept' || mark === 'missed');
  if (marks.length === 0) return <p className="quiet">{t('evidence.promises-empty')}</p>;
  const four = promiseRate(state, now, 4);
  const twelve = promiseRate(state, now, 12);
  const repaired = new Set(
    state.promises.flatMap((card) => card.marks).flatMap(({ mark, on }) => (mark === 'repaired' ? [on] : [])),
  );
  const rows = countByWeek(
    marks.map(({ on, mark }) => ({ on, key: mark })),
    ['kept', 'missed'],
  );
  return (
    <>
      <Chart
        says={`${t('evidence.promises-says', { kept: four.kept, of: four.kept + four.missed })} ${t('evidence.promises-key')}`}
        kind="bars"
        by="week"
        series={[
          { key: 'kept', name: t('evidence.kept'), tone: 'kept' },
          { key: 'missed', name: t('evidence.missed'), tone: 'other' },
        ]}
        rows={rows}
      />
      <p>
        {t('evidence.promises-twelve', { kept: twelve.kept, of: twelve.kept + twelve.missed, repaired: repaired.size })}
      </p>
    </>
  );
}

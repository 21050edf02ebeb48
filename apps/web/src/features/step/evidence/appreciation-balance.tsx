import { appreciationBalance } from '@groundwork/program';
import type { ReactNode } from 'react';
import { useProgram } from '../../../session.tsx';
import { Chart } from '../../../ui/chart.tsx';
import { useWords } from '../../../ui/words.tsx';
import { useMoment } from '../moment.ts';
import { countByWeek } from './rows-by-week.ts';

/** Step 8: what went out beside what came back, week by week. */
export function View(): ReactNode {
  const t = useWords();
  const state = useProgram();
  const now = useMoment();
  const { noticed, out, welcomed, back } = appreciationBalance(state, now);
  if (state.appreciations.length === 0) return <p className="quiet">{t('practice-b.balance-empty')}</p>;
  const outs = countByWeek(
    state.appreciations.flatMap(({ expressed }) => expressed.map(({ on }) => on)),
    now,
  );
  const theirs = state.contacts.filter(({ by, purpose }) => by === 'them' && purpose === 'appreciation');
  const backs = countByWeek(
    theirs.map(({ on }) => on),
    now,
  );
  const says = [
    t('practice-b.balance-says', { noticed, out, back }),
    ...(out > back ? [t('practice-b.balance-more-out')] : []),
    ...(out > 0 ? [t('practice-b.balance-welcomed', { welcomed, out })] : []),
  ].join(' ');
  return (
    <Chart
      says={says}
      kind="bars"
      by="week"
      series={[
        { key: 'out', name: t('practice-b.balance-out') },
        { key: 'back', name: t('practice-b.balance-back'), tone: 'other' },
      ]}
      rows={outs.map(({ week, value }, at) => ({ on: week, values: { out: value, back: backs[at]?.value ?? 0 } }))}
    />
  );
}

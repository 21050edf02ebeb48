import { slipRecovery, type State } from '@groundwork/program';
import type { ReactNode } from 'react';
import { useProgram } from '../../../session.tsx';
import { Chart, type ChartRow } from '../../../ui/chart.tsx';
import { useWords, type Say } from '../../../ui/words.tsx';

const slipKinds = ['contact', 'checking', 'drink', 'anger', 'other'] as const;

function slipToName(what: string, t: Say): string {
  const known = slipKinds.find((each) => each === what);
  return known === undefined ? what : t(`practice-b.slip-${known}`);
}

/** The pull of the check-ins as a line, slips as marks on it: the line goes on. */
function rowsOf({ checkins, slips }: State, t: Say): readonly ChartRow[] {
  const rows = new Map<string, ChartRow>();
  for (const { on, pull } of checkins) if (pull !== undefined) rows.set(on, { on, values: { pull } });
  for (const { on, what } of slips) {
    const before = rows.get(on);
    const mark = [before?.mark, slipToName(what, t)].filter((part) => part !== undefined).join(', ');
    rows.set(on, { on, values: before?.values ?? {}, mark });
  }
  return [...rows.values()].toSorted((a, b) => (a.on < b.on ? -1 : 1)).slice(-60);
}

/** Step 9: slips as marks on a line, and how long it took to come back. */
export function View(): ReactNode {
  const t = useWords();
  const state = useProgram();
  if (state.slips.length === 0) return <p className="quiet">{t('practice-b.slips-empty')}</p>;
  const { slips, recovered, meanHours } = slipRecovery(state);
  const says = [
    t('practice-b.slips-says', { slips, recovered }),
    ...(meanHours === undefined ? [] : [t('practice-b.slips-hours', { hours: Math.max(1, Math.round(meanHours)) })]),
  ].join(' ');
  return (
    <Chart
      says={says}
      kind="line"
      most={10}
      series={[{ key: 'pull', name: t('practice-b.pull') }]}
      rows={rowsOf(state, t)}
    />
  );
}

import { contactsByWeek, dateOf, spaceKept, urgesRidden, type State } from '@groundwork/program';
import type { ReactNode } from 'react';
import { useProgram } from '../../../session.tsx';
import { Chart, type ChartRow } from '../../../ui/chart.tsx';
import { useWords } from '../../../ui/words.tsx';
import { useMoment } from '../moment.ts';
import { sinceFirst } from './rows.ts';

/** Step 1: how far the pull fell, and contacts the user began, against what was agreed. */
export function View(): ReactNode {
  return (
    <>
      <Urges />
      <Space />
    </>
  );
}

function Urges(): ReactNode {
  const t = useWords();
  const state = useProgram();
  const { begun, ridden, meanDrop } = urgesRidden(state);
  const rows = urgesToRows(state);
  if (begun === 0) return <p className="quiet">{t('evidence.urges-empty')}</p>;
  const fell =
    meanDrop === undefined || meanDrop <= 0 ? '' : t('evidence.urges-fell', { points: Math.round(meanDrop) });
  const says = `${t('evidence.urges-says', { begun, ridden })} ${fell}`.trim();
  if (rows.length === 0) return <p>{says}</p>;
  const series = [
    { key: 'before', name: t('evidence.before') },
    { key: 'after', name: t('evidence.after') },
  ];
  return <Chart says={says} kind="line" most={10} series={series} rows={rows} />;
}

/** The strongest pull of a day and where it stood after the last urge of it; the last fourteen such days. */
function urgesToRows({ urges }: State): readonly ChartRow[] {
  const days = new Map<string, { before: number; after: number }>();
  for (const { begun, before, after } of urges) {
    if (after === undefined) continue;
    const on = dateOf(begun);
    days.set(on, { before: Math.max(before, days.get(on)?.before ?? 0), after });
  }
  return [...days].map(([on, values]) => ({ on, values })).slice(-14);
}

function Space(): ReactNode {
  const t = useWords();
  const state = useProgram();
  const now = useMoment();
  const { days, kept } = spaceKept(state, now);
  const { mine, against } = contactsByWeek(state, now);
  const says = days === 0 ? t('evidence.space-unrecorded') : t('evidence.space-says', { kept, days });
  if (mine.every(({ value }) => value === 0)) return <p>{says}</p>;
  const rows = sinceFirst(mine, 4).map(({ week, value }) => {
    const broke = against.find((each) => each.week === week)?.value ?? 0;
    return { on: week, values: { within: value - broke, against: broke } };
  });
  const series = [
    { key: 'within', name: t('evidence.contacts-within') },
    { key: 'against', name: t('evidence.contacts-against'), tone: 'other' as const },
  ];
  return <Chart says={`${says} ${t('evidence.contacts-key')}`} kind="bars" by="week" series={series} rows={rows} />;
}

import { addDays, adherence, dateOf, trends, type State } from '@groundwork/program';
import type { ReactNode } from 'react';
import { useProgram } from '../../../session.tsx';
import { Chart, type ChartRow } from '../../../ui/chart.tsx';
import { useWords } from '../../../ui/words.tsx';
import { useMoment } from '../moment.ts';

/** Steps 0 and 3: mood, sleep and pull; drinks beside; and how often each small act was done. */
export function View(): ReactNode {
  const state = useProgram();
  return (
    <>
      <Feeling state={state} />
      <Drinks state={state} />
      <ActsDone state={state} />
    </>
  );
}

interface OfState {
  readonly state: State;
}

/** From this many weeks on, weekly means say more than days. */
const weeksFrom = 4;

function Feeling({ state }: OfState): ReactNode {
  const t = useWords();
  const now = useMoment();
  const { mood, sleep, pull } = trends(state, now);
  if (state.checkins.length === 0) return <p className="quiet">{t('evidence.feeling-empty')}</p>;
  const weekly = Math.max(mood.length, sleep.length, pull.length) >= weeksFrom;
  const rows = weekly ? weeksToRows({ mood, sleep, pull }) : daysToRows(state, addDays(dateOf(now), -28));
  const [first, last] = [
    rows.find(({ values }) => values['mood'] !== undefined),
    rows.findLast(({ values }) => values['mood'] !== undefined),
  ];
  const [from, to] = [first?.values['mood'], last?.values['mood']];
  const says =
    from === undefined || to === undefined || first === last
      ? t('evidence.feeling-first')
      : t('evidence.feeling-says', { from: Math.round(from), to: Math.round(to) });
  const series = (['mood', 'sleep', 'pull'] as const)
    .filter((key) => rows.some(({ values }) => values[key] !== undefined))
    .map((key) => ({ key, name: t(`evidence.${key}`) }));
  return <Chart says={says} kind="line" most={10} by={weekly ? 'week' : 'day'} series={series} rows={rows} />;
}

type Means = Pick<ReturnType<typeof trends>, 'mood' | 'sleep' | 'pull'>;

function weeksToRows(means: Means): readonly ChartRow[] {
  const weeks = [...new Set(Object.values(means).flatMap((list) => list.map(({ week }) => week)))].toSorted();
  return weeks.map((on) => ({
    on,
    values: Object.fromEntries(
      Object.entries(means).flatMap(([key, list]) => {
        const found = list.find(({ week }) => week === on);
        return found === undefined ? [] : [[key, found.value] as const];
      }),
    ),
  }));
}

/** The last check-in of each day since `from`. */
function daysToRows({ checkins }: State, from: string): readonly ChartRow[] {
  const days = new Map<string, Record<string, number>>();
  for (const { on, mood, sleep, pull } of checkins) {
    if (on < from) continue;
    const noted = { ...(mood === undefined ? {} : { mood }), ...(sleep === undefined ? {} : { sleep }) };
    days.set(on, { ...days.get(on), ...noted, ...(pull === undefined ? {} : { pull }) });
  }
  return [...days].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([on, values]) => ({ on, values }));
}

function Drinks({ state }: OfState): ReactNode {
  const t = useWords();
  const { drinks } = trends(state, useMoment());
  const last = drinks.at(-1);
  if (last === undefined || drinks.every(({ value }) => value === 0)) return null;
  const rows = drinks.map(({ week, value }) => ({ on: week, values: { drinks: Math.round(value * 10) / 10 } }));
  const says = t('evidence.drinks-says', { mean: Math.round(last.value * 10) / 10 });
  return (
    <Chart says={says} kind="bars" by="week" series={[{ key: 'drinks', name: t('evidence.drinks') }]} rows={rows} />
  );
}

function ActsDone({ state }: OfState): ReactNode {
  const t = useWords();
  const now = useMoment();
  const acts = adherence(state, now);
  const lifts = state.habits
    .flatMap(({ done }) => done)
    .flatMap(({ before, after }) => (before === undefined || after === undefined ? [] : [after - before]));
  if (acts.length === 0) return null;
  const lift = lifts.reduce((sum, value) => sum + value, 0) / Math.max(1, lifts.length);
  return (
    <div className="stack-tight">
      <h3>{t('evidence.acts-title')}</h3>
      {lifts.length < 2 ? null : (
        <p>{t(lift > 0 ? 'evidence.acts-lift' : 'evidence.acts-level', { count: lifts.length })}</p>
      )}
      <ul className="entries">
        {acts.map(({ habit, done, planned }) => (
          <li key={habit}>
            <span className="own-words">{state.habits.find(({ id }) => id === habit)?.then}</span>
            <span className="quiet small">{t('evidence.acts-done', { done, planned })}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

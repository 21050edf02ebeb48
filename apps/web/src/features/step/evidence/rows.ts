import { addDays, daysBetween, weekStart, type CivilDate, type WeekValue } from '@groundwork/program';
import type { ChartRow } from '../../../ui/chart.tsx';

/** Weeks from the first with anything in it, at least the last `least`, so that a young chart is not mostly empty. */
export function sinceFirst(weeks: readonly WeekValue[], least: number): readonly WeekValue[] {
  const first = weeks.findIndex(({ value }) => value > 0);
  return weeks.slice(Math.max(0, Math.min(first < 0 ? weeks.length : first, weeks.length - least)));
}

/** How many of each key there were in each week, from the first week with any to the last; empty weeks between count as none. */
export function countByWeek(
  items: readonly { readonly on: CivilDate; readonly key: string }[],
  keys: readonly string[],
): readonly ChartRow[] {
  const weeks = items.map(({ on }) => weekStart(on)).toSorted();
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (first === undefined || last === undefined) return [];
  const all = Array.from({ length: daysBetween(first, last) / 7 + 1 }, (_, at) => addDays(first, at * 7));
  return all.slice(-12).map((week) => {
    const here = items.filter(({ on }) => weekStart(on) === week);
    const values = keys.map((key) => [key, here.filter((item) => item.key === key).length] as const);
    return { on: week, values: Object.fromEntries(values) };
  });
}

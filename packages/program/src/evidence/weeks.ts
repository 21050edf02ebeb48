import type { Moment } from '@groundwork/base';
import type { CivilDate } from '../model/boundary.ts';
import { addDays, dateOf, isCivilDate, weekStart } from '../civil/civil.ts';

/** A value for one civil week, named by its Monday. */
export interface WeekValue {
  readonly week: CivilDate;
  readonly value: number;
}

/** The Mondays of the last `count` weeks, this week last. */
export function lastWeeks(now: Moment, count: number): readonly CivilDate[] {
  const monday = weekStart(dateOf(now));
  return Array.from({ length: count }, (_, at) => addDays(monday, 7 * (at - count + 1)));
}

/** Sums `valueOf` over the items of each week; weeks without items are 0. */
export function sumByWeek<T extends { readonly on: CivilDate }>(
  items: readonly T[],
  weeks: readonly CivilDate[],
  valueOf: (item: T) => number,
): readonly WeekValue[] {
  const sums = new Map<CivilDate, number>(weeks.map((week) => [week, 0]));
  const first = weeks[0] ?? '';
  for (const item of items) {
    if (item.on < first || !isCivilDate(item.on)) continue;
    const week = weekStart(item.on);
    const sum = sums.get(week);
    if (sum !== undefined) sums.set(week, sum + valueOf(item));
  }
  return weeks.map((week) => ({ week, value: sums.get(week) ?? 0 }));
}

/** The mean of `valueOf` in each week; weeks in which nothing was given are left out. */
export function meanByWeek<T extends { readonly on: CivilDate }>(
  items: readonly T[],
  weeks: readonly CivilDate[],
  valueOf: (item: T) => number | undefined,
): readonly WeekValue[] {
  const given = items.filter((item) => valueOf(item) !== undefined);
  const counts = sumByWeek(given, weeks, () => 1);
  const sums = sumByWeek(given, weeks, (item) => valueOf(item) ?? 0);
  return sums.flatMap(({ week, value }, at) => {
    const count = counts[at]?.value ?? 0;
    return count > 0 ? [{ week, value: value / count }] : [];
  });
}

/** True for a date in the last `days` days, today included. */
export function isWithin(on: CivilDate, days: number, now: Moment): boolean {
  const today = dateOf(now);
  return isCivilDate(on) && on <= today && on > addDays(today, -days);
}

export function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}

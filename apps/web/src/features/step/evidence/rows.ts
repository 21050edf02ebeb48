import type { WeekValue } from '@groundwork/program';

/** Weeks from the first with anything in it, at least the last `least`, so that a young chart is not mostly empty. */
export function sinceFirst(weeks: readonly WeekValue[], least: number): readonly WeekValue[] {
  const first = weeks.findIndex(({ value }) => value > 0);
  return weeks.slice(Math.max(0, Math.min(first < 0 ? weeks.length : first, weeks.length - least)));
}

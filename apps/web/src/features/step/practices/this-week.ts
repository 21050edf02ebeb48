import { weekStart, type CivilDate } from '@groundwork/program';

/** How many of `dates` lie in the week of `today` (from Monday). */
export function doneThisWeek(dates: readonly { readonly on: CivilDate }[], today: CivilDate): number {
  const monday = weekStart(today);
  return dates.filter(({ on }) => on >= monday && on <= today).length;
}

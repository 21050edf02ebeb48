import type { Moment } from '@groundwork/base';
import { addDays, dateOf, weekStart, type WeekValue } from '@groundwork/program';

/** How often something was in each of the last weeks, this week last. Days outside them are left out. */
export function countByWeek(days: readonly string[], now: Moment, weeks = 8): readonly WeekValue[] {
  const monday = weekStart(dateOf(now));
  const mondays = days.map(weekStart);
  return Array.from({ length: weeks }, (_, at) => {
    const week = addDays(monday, 7 * (at - weeks + 1));
    return { week, value: mondays.filter((each) => each === week).length };
  });
}

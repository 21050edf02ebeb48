import type { Moment } from '@groundwork/base';
import { dayMs, hourMs, nextMorning } from '../civil/civil.ts';

/** A night: the 07:00 of the first morning that is at least eight hours away. */
export function afterOneNight(now: Moment): number {
  const next = nextMorning(now);
  return next - now.at >= 8 * hourMs ? next : nextMorning({ at: next, zone: now.zone });
}

/** Seven days, then the next 07:00. */
export function afterSevenDays(now: Moment): number {
  return nextMorning({ at: now.at + 7 * dayMs, zone: now.zone });
}

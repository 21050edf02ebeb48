import type { Moment } from '@groundwork/base';
import type { Boundary, BoundaryRecord } from '../model/boundary.ts';
import { dayMs, hourMs, nextMorning } from '../civil/civil.ts';

/** Seven days for these, a night for the others. */
export function isFirm({ kind }: Boundary): boolean {
  return kind === 'none' || kind === 'order';
}

/**
 * When a loosening of `from` holds, ms since the epoch. A clock that says it was written before what it loosens is not
 * believed: the wait then begins with the newest of those.
 */
export function waitOver(from: readonly BoundaryRecord[], now: Moment): number {
  const begun = { at: Math.max(now.at, ...from.map(({ at }) => at)), zone: now.zone };
  return from.some(isFirm) ? afterSevenDays(begun) : afterOneNight(begun);
}

/** A night: the 07:00 of the first morning that is at least eight hours away. */
export function afterOneNight(now: Moment): number {
  const next = nextMorning(now);
  return next - now.at >= 8 * hourMs ? next : nextMorning({ at: next, zone: now.zone });
}

/** Seven days, then the next 07:00. */
export function afterSevenDays(now: Moment): number {
  return nextMorning({ at: now.at + 7 * dayMs, zone: now.zone });
}

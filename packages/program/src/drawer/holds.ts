import type { Moment } from '@groundwork/base';
import type { Hold } from '../model/event.ts';
import type { Draft } from '../model/state.ts';
import { dayMs, minuteMs, nextMorning, outOfNight } from '../civil/civil.ts';

/** The shortest time any text rests, ms. */
const shortestMs = 10 * minuteMs;

/**
 * When a hold begun now ends, ms since the epoch: never in the night, so never before 07:00 local. Absent for
 * `until-boundary`, which has no date.
 */
export function holdEnds(hold: Hold, now: Moment): number | undefined {
  if (hold === 'until-boundary') return undefined;
  if (hold === 'until-morning') return nextMorning(now);
  return outOfNight(now.at + (hold === 'a-day' ? dayMs : shortestMs), now.zone);
}

/** The earliest end of any hold on a text written now. */
export function earliestEnd(now: Moment): number {
  return outOfNight(now.at + shortestMs, now.zone);
}

/** True when a chosen hold would end before the one that stands. A hold nobody chose is a default and may change. */
export function shortens(draft: Draft, hold: Hold, until: number | undefined): boolean {
  if (draft.heldAt === undefined || hold === 'until-boundary') return false;
  if (draft.hold === 'until-boundary') return true;
  return (until ?? Infinity) < (draft.until ?? 0);
}

import type { Moment } from '@groundwork/base';
import type { State } from '../model/state.ts';
import type { WeekValue } from './weeks.ts';
import { hourMs } from '../civil/civil.ts';
import type { ScaleId } from './scales.ts';
import { isWithin, lastWeeks, mean, meanByWeek } from './weeks.ts';

/** Step 7: promises marked in the last weeks. A repaired promise was missed first and counts beside, not against. */
export interface PromiseRate {
  readonly kept: number;
  readonly missed: number;
  readonly repaired: number;
  /** Kept of kept and missed, 0–1; absent while nothing is marked. */
  readonly rate?: number;
}

export function promiseRate(state: State, now: Moment, weeks: 4 | 12): PromiseRate {
  const marks = state.promises.flatMap((card) => card.marks).filter(({ on }) => isWithin(on, weeks * 7, now));
  const count = (mark: string): number => marks.filter((each) => each.mark === mark).length;
  const [kept, missed] = [count('kept'), count('missed')];
  const all = kept + missed;
  return { kept, missed, repaired: count('repaired'), ...(all > 0 && { rate: kept / all }) };
}

/** Step 9: slips as marks, how many were recovered from, and in how many hours on average. */
export interface SlipRecovery {
  readonly slips: number;
  readonly recovered: number;
  readonly meanHours?: number;
}

export function slipRecovery(state: State): SlipRecovery {
  const times = state.slips.flatMap(({ at, recovered }) => (recovered ? [(recovered.at - at) / hourMs] : []));
  const meanHours = mean(times.map((hours) => Math.max(0, hours)));
  return { slips: state.slips.length, recovered: times.length, ...(meanHours !== undefined && { meanHours }) };
}

/** Step 3: weekly means of the check-ins. */
export interface Trends {
  readonly mood: readonly WeekValue[];
  readonly sleep: readonly WeekValue[];
  readonly drinks: readonly WeekValue[];
  readonly pull: readonly WeekValue[];
}

export function trends(state: State, now: Moment, weeks = 12): Trends {
  const mondays = lastWeeks(now, weeks);
  const of = (key: 'mood' | 'sleep' | 'drinks' | 'pull'): readonly WeekValue[] =>
    meanByWeek(state.checkins, mondays, (checkin) => checkin[key]);
  return { mood: of('mood'), sleep: of('sleep'), drinks: of('drinks'), pull: of('pull') };
}

/** Step 3: how often a habit was done in the last four weeks, of how often it was planned. Nothing resets it. */
export interface Adherence {
  readonly habit: string;
  readonly done: number;
  readonly planned: number;
}

export function adherence(state: State, now: Moment): readonly Adherence[] {
  return state.habits
    .filter(({ open }) => open)
    .map(({ id, done, perWeek }) => ({
      habit: id,
      done: done.filter(({ on }) => isWithin(on, 28, now)).length,
      planned: perWeek * 4,
    }));
}

/** Step 3: every result of one scale, oldest first. */
export function scaleTrend(state: State, scale: ScaleId): readonly { readonly at: number; readonly total: number }[] {
  return state.scales.filter((each) => each.scale === scale).map(({ taken, total }) => ({ at: taken.at, total }));
}

/** Step 14: what an issue has behind it. */
export interface IssueBacking {
  readonly issue: string;
  readonly promises: number;
  readonly habits: number;
  readonly evidence: number;
  readonly reviewed: number;
}

export function issueBacking(state: State): readonly IssueBacking[] {
  return state.issues.map(({ id, links, reviews }) => {
    const count = (type: string): number => links.filter((link) => link.type === type).length;
    return {
      issue: id,
      promises: count('promise'),
      habits: count('habit'),
      evidence: count('evidence'),
      reviewed: reviews.length,
    };
  });
}

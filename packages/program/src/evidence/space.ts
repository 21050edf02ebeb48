import type { Moment } from '@groundwork/base';
import type { CivilDate } from '../model/boundary.ts';
import type { State } from '../model/state.ts';
import { dateOf, daysBetween } from '../civil/civil.ts';
import type { WeekValue } from './weeks.ts';
import { lastWeeks, mean, sumByWeek } from './weeks.ts';

/** Step 1: days on which what was agreed was kept, of all days since something was agreed. */
export interface SpaceKept {
  readonly since?: CivilDate;
  readonly days: number;
  readonly kept: number;
  /** Contacts begun by the user against what was agreed at the time. */
  readonly against: number;
}

export function spaceKept(state: State, now: Moment): SpaceKept {
  const first = state.boundary.history[0];
  if (!first) return { days: 0, kept: 0, against: 0 };
  const since = dateOf(first);
  const days = Math.max(0, daysBetween(since, dateOf(now)) + 1);
  const against = state.contacts.filter((contact) => contact.against);
  const broken = new Set(against.map(({ on }) => on).filter((on) => on >= since && on <= dateOf(now)));
  return { since, days, kept: days - broken.size, against: against.length };
}

/** Step 1: urges, how many were ridden to the end, and how far the pull fell on average (0–10 points). */
export interface UrgesRidden {
  readonly begun: number;
  readonly ridden: number;
  readonly meanDrop?: number;
}

export function urgesRidden(state: State): UrgesRidden {
  const drops = state.urges.flatMap(({ before, after }) => (after === undefined ? [] : [before - after]));
  const meanDrop = mean(drops);
  return {
    begun: state.urges.length,
    ridden: state.urges.filter(({ outcome }) => outcome === 'ridden').length,
    ...(meanDrop !== undefined && { meanDrop }),
  };
}

/** Contacts begun by the user in each of the last weeks, and how many of them went against what was agreed. */
export function contactsByWeek(
  state: State,
  now: Moment,
  weeks = 12,
): { readonly mine: readonly WeekValue[]; readonly against: readonly WeekValue[] } {
  const mondays = lastWeeks(now, weeks);
  const mine = state.contacts.filter(({ by }) => by === 'me');
  return {
    mine: sumByWeek(mine, mondays, () => 1),
    against: sumByWeek(mine, mondays, ({ against }) => Number(against)),
  };
}

/** Step 0: checking in each of the last weeks, against the taper plan. */
export interface Checking {
  readonly weeks: readonly WeekValue[];
  /** The taper plan: most a week, once it has begun. */
  readonly planned?: number;
  /** Whether the last full weeks went down, up or neither. Absent with fewer than two weeks of data. */
  readonly trend?: 'falling' | 'rising' | 'level';
}

export function checkingByWeek(state: State, now: Moment, weeks = 12): Checking {
  const values = sumByWeek(state.checking, lastWeeks(now, weeks), ({ count }) => count);
  const begun = values.findIndex(({ value }) => value > 0);
  const full = begun < 0 ? [] : values.slice(begun, -1);
  const [before, last] = full.slice(-2);
  const step = before && last ? Math.sign(last.value - before.value) : undefined;
  const planned = state.taper && state.taper.from <= dateOf(now) ? state.taper.perWeek : undefined;
  return {
    weeks: values,
    ...(planned !== undefined && { planned }),
    ...(step !== undefined && { trend: step < 0 ? 'falling' : step > 0 ? 'rising' : 'level' }),
  };
}

import type { Moment } from '@groundwork/base';
import { addDays, boundaryNow, dateOf, type CivilDate, type State } from '@groundwork/program';

/** Something with a day: what it is about is told by its kind only, so that a calendar or a lock screen says nothing. */
export interface Dated {
  readonly id: string;
  readonly kind: 'promise' | 'review-weekly' | 'review-fortnightly' | 'review-issues' | 'agreed-date' | 'worry-time';
  readonly on: CivilDate;
  /** Time on the wall, `HH:MM`, where there is one. */
  readonly at?: string;
  readonly every?: 'day' | 'week';
}

const cadence = [
  ['weekly', 7],
  ['fortnightly', 14],
  ['issues', 28],
] as const;

function promiseDates({ promises }: State): readonly Dated[] {
  return promises
    .filter(({ open }) => open)
    .map(({ id, due, every }) => ({
      id: `promise-${id}`,
      kind: 'promise',
      on: due,
      ...(every === undefined ? {} : { every }),
    }));
}

/** Looking back: a day after the last time each, counted from the first record where there was none. */
function reviewDates(state: State, today: CivilDate): readonly Dated[] {
  return cadence.flatMap(([type, days]) => {
    if (type === 'issues' && state.issues.length === 0) return [];
    const last = state.reviews.findLast((each) => each.type === type);
    const since = last === undefined ? state.since && dateOf(state.since) : dateOf(last.written);
    const due = addDays(since ?? today, days);
    return [{ id: `review-${type}`, kind: `review-${type}` as const, on: due < today ? today : due }];
  });
}

function agreedDates(state: State, now: Moment): readonly Dated[] {
  return boundaryNow(state, now)
    .standing.filter(({ until }) => until !== undefined)
    .map(({ id, until }) => ({ id: `agreed-${id}`, kind: 'agreed-date', on: until ?? '' }));
}

function worryDate({ exercises }: State, today: CivilDate): readonly Dated[] {
  const at = exercises.findLast(({ exercise, answers }) => exercise === 'worry-time' && answers['at'] !== undefined)
    ?.answers['at'];
  if (typeof at !== 'string' || !/^\d{2}:\d{2}$/u.test(at)) return [];
  return [{ id: 'worry-time', kind: 'worry-time', on: today, at, every: 'day' }];
}

/** Everything with a day from today on, nearest first; what lies behind is left to Today. */
export function datedThings(state: State, now: Moment): readonly Dated[] {
  const today = dateOf(now);
  return [...promiseDates(state), ...reviewDates(state, today), ...agreedDates(state, now), ...worryDate(state, today)]
    .filter(({ on, every }) => on >= today || every !== undefined)
    .toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}

/** Hour in the morning at which things of a day are spoken of. */
const dayHour = '09:00';

/** Due in the minute that `clock` (`HH:MM`) shows on `today`. */
export function isDueNow(dated: Dated, today: CivilDate, clock: string): boolean {
  const isToday = dated.on === today || (dated.every === 'day' && dated.on <= today);
  return isToday && clock === (dated.at ?? dayHour);
}

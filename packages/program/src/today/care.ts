import type { CivilDate } from '../model/boundary.ts';
import type { Person, State } from '../model/state.ts';
import type { SmallAction } from '../model/today.ts';
import { addDays, dateOf, daysBetween, isCivilDate } from '../civil/civil.ts';
import type { View } from './view.ts';
import { small } from './view.ts';

function lastReached({ reached }: Person): CivilDate {
  return reached.toSorted().at(-1) ?? '';
}

function isDue(person: Person, date: CivilDate): boolean {
  const last = lastReached(person);
  return last === '' || daysBetween(last, date) >= (person.everyDays ?? 7);
}

/** Company: the person who has waited longest, or a first name for the circle. Nobody is rung twice a day. */
export function company({ state, date }: View): readonly SmallAction[] {
  if (state.circle.length === 0) return [small('add-person', 12)];
  const free = state.circle.filter((person) => lastReached(person) < date);
  const due = free.filter((person) => isDue(person, date));
  const next = (due.length > 0 ? due : free).toSorted((a, b) => (lastReached(a) < lastReached(b) ? -1 : 1))[0];
  return next ? [small('ring-person', 12, { ref: next.id, values: { name: next.name } })] : [];
}

/** Days since anyone was reached; the days since the beginning when nobody ever was. */
export function daysAlone(state: State, date: CivilDate): number {
  const reached = state.circle.flatMap((person) => person.reached).filter(isCivilDate);
  const last = reached.toSorted().at(-1) ?? (state.since ? dateOf(state.since) : date);
  return daysBetween(last, date);
}

/** What the body still needs today. */
export function body({ state, date }: View): readonly SmallAction[] {
  const done = new Set(state.tonight.filter(({ on }) => on === date).map(({ item }) => item));
  return (['eat', 'water'] as const).filter((item) => !done.has(item)).map((item) => small(item, 3));
}

/** How is it now: once a day. */
export function checkin({ state, date }: View): readonly SmallAction[] {
  return state.checkins.some(({ on }) => on === date) ? [] : [small('checkin', 3)];
}

/** Two minutes of the intake, while it is not finished. */
export function intake({ state }: View): readonly SmallAction[] {
  return state.intake.done ? [] : [small('intake', 0)];
}

/** The habit that is furthest behind this week. */
export function habit({ state, date }: View): readonly SmallAction[] {
  const from = addDays(date, -6);
  const open = state.habits
    .filter((each) => each.open && !each.done.some(({ on }) => on === date))
    .map((each) => ({ each, left: each.perWeek - each.done.filter(({ on }) => on >= from && on <= date).length }))
    .filter(({ left }) => left > 0)
    .toSorted((a, b) => b.left - a.left);
  const next = open[0]?.each;
  return next ? [small('habit', 3, { ref: next.id, values: { habit: next.then } })] : [];
}

/** The safety plan, while there is none. */
export function safetyPlan({ state }: View): readonly SmallAction[] {
  return [small(state.safety.plan ? 'safety-plan-read' : 'safety-plan', 3)];
}

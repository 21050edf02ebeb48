import type { Moment } from '@groundwork/base';
import type { CivilDate } from '../model/boundary.ts';
import type { State } from '../model/state.ts';
import { addDays, dateOf } from '../civil/civil.ts';
import { isWithin, lastWeeks, sumByWeek } from './weeks.ts';

/** Step 12: who was reached in the last four weeks. */
export interface Leaning {
  readonly people: readonly { readonly person: string; readonly name: string; readonly count: number }[];
  /** Three out of four times or more it was the same person, of at least four times. */
  readonly onOne: boolean;
  /** Of the last four weeks, this one included, those in which nobody was reached. */
  readonly weeksAlone: number;
}

const mostShare = 0.75;
const leastTimes = 4;

export function leaning(state: State, now: Moment): Leaning {
  const people = state.circle.map(({ id, name, reached }) => ({
    person: id,
    name,
    count: reached.filter((on) => isWithin(on, 28, now)).length,
  }));
  const total = people.reduce((sum, { count }) => sum + count, 0);
  const most = Math.max(0, ...people.map(({ count }) => count));
  const reached = state.circle.flatMap((person) => person.reached).map((on) => ({ on }));
  const weeks = sumByWeek(reached, lastWeeks(now, 4), () => 1);
  return {
    people,
    onOne: total >= leastTimes && most / total >= mostShare,
    weeksAlone: weeks.filter(({ value }) => value === 0).length,
  };
}

/** Step 8: kind words out and back in the last four weeks. */
export interface AppreciationBalance {
  readonly noticed: number;
  readonly out: number;
  readonly welcomed: number;
  readonly unwelcome: number;
  /** Appreciation they began, as logged. */
  readonly back: number;
}

export function appreciationBalance(state: State, now: Moment): AppreciationBalance {
  const out = state.appreciations.flatMap(({ expressed }) => expressed).filter(({ on }) => isWithin(on, 28, now));
  const theirs = state.contacts.filter(({ by, purpose }) => by === 'them' && purpose === 'appreciation');
  return {
    noticed: state.appreciations.filter(({ noticed }) => isWithin(dateOf(noticed), 28, now)).length,
    out: out.length,
    welcomed: out.filter(({ welcomed }) => welcomed === true).length,
    unwelcome: out.filter(({ welcomed }) => welcomed === false).length,
    back: theirs.filter(({ on }) => isWithin(on, 28, now)).length,
  };
}

/** Step 11: invitations and their answers; a decline pauses them. */
export interface Invitations {
  readonly made: number;
  readonly yes: number;
  readonly declined: number;
  readonly waiting: number;
  /** First day after the pause that follows the newest decline, when it lies ahead. */
  readonly pausedUntil?: CivilDate;
}

export function invitationAnswers(state: State, now: Moment, pauseDays = 28): Invitations {
  const answers = state.invitations.map(({ answer }) => answer);
  const declined = answers.filter((answer) => answer !== undefined && answer.answer !== 'yes');
  const last = declined
    .map((answer) => answer?.on ?? '')
    .toSorted()
    .at(-1);
  const over = last === undefined ? undefined : addDays(last, pauseDays);
  return {
    made: answers.length,
    yes: answers.filter((answer) => answer?.answer === 'yes').length,
    declined: declined.length,
    waiting: answers.filter((answer) => answer === undefined).length,
    ...(over !== undefined && over > dateOf(now) && { pausedUntil: over }),
  };
}

/** Step 4: own openings in talks, oldest first. */
export function openings(state: State): readonly { readonly at: number; readonly opening: 'soft' | 'harsh' }[] {
  return state.conversations.flatMap(({ debrief }) =>
    debrief?.opening === undefined ? [] : [{ at: debrief.at, opening: debrief.opening }],
  );
}

import type { Moment } from '@groundwork/base';
import type { CivilDate } from '../model/boundary.ts';
import type { PromiseCard, State } from '../model/state.ts';
import { addDays, dateOf, isCivilDate } from '../civil/civil.ts';
import { refusal } from '../rules/refuse.ts';
import type { Check } from './checks.ts';
import { comingDate, fits, fresh, known, lineLength, needed, oneOf, pastDate } from './checks.ts';
import type { Deciders } from './decider.ts';
import { accept, gate } from './decider.ts';
import { promiseWords } from './vague.ts';

export const mostOpenPromises = 3;
/** A promise further away than this is too big to be small. */
const furthestDays = 28;

function cardOf(state: State, id: string): PromiseCard | undefined {
  return state.promises.find((promise) => promise.id === id);
}

function near(due: CivilDate, now: Moment): Check {
  return isCivilDate(due) && due > addDays(dateOf(now), furthestDays) ? refusal('promise-too-big') : undefined;
}

function clear(text: string, due: CivilDate, now: Moment): readonly Check[] {
  return [needed(text, lineLength), comingDate(due, now), promiseWords(text), near(due, now)];
}

function isOpen(card: PromiseCard | undefined): Check {
  return card?.open === false ? refusal('record-closed') : undefined;
}

function unmarked(card: PromiseCard | undefined, on: CivilDate): Check {
  const settled = card?.marks.some((each) => each.on === on && (each.mark === 'kept' || each.mark === 'missed'));
  return settled === true ? refusal('promise-marked') : undefined;
}

function marks(state: State, id: string, on: CivilDate, now: Moment): readonly Check[] {
  const card = cardOf(state, id);
  return [known(card), isOpen(card), pastDate(on, now), unmarked(card, on)];
}

function repairable(card: PromiseCard | undefined): Check {
  const count = (mark: string): number => card?.marks.filter((each) => each.mark === mark).length ?? 0;
  return count('missed') > count('repaired') ? undefined : refusal('promise-marked');
}

export const promiseDeciders: Deciders<
  'promise.made' | 'promise.changed' | 'promise.kept' | 'promise.missed' | 'promise.repaired' | 'promise.closed'
> = {
  'promise.made': (command, state, now) => {
    const open = state.promises.filter((promise) => promise.open).length;
    return accept(command, [
      fresh(cardOf(state, command.promise)),
      gate({ type: 'step', step: 7 }, state, now),
      ...clear(command.text, command.due, now),
      command.every === undefined ? undefined : oneOf(command.every, ['day', 'week']),
      open < mostOpenPromises ? undefined : refusal('promise-three-open'),
    ]);
  },
  'promise.changed': (command, state, now) => {
    const card = cardOf(state, command.promise);
    const late = card !== undefined && card.due <= dateOf(now);
    return accept(command, [
      known(card),
      isOpen(card),
      late ? refusal('promise-change-late') : undefined,
      ...clear(command.text, command.due, now),
    ]);
  },
  'promise.kept': (command, state, now) => accept(command, marks(state, command.promise, command.on, now)),
  'promise.missed': (command, state, now) =>
    accept(command, [...marks(state, command.promise, command.on, now), fits(command.why, lineLength)]),
  'promise.repaired': (command, state) => {
    const card = cardOf(state, command.promise);
    return accept(command, [known(card), needed(command.how, lineLength), repairable(card)]);
  },
  'promise.closed': (command, state) => {
    const card = cardOf(state, command.promise);
    return accept(command, [known(card), isOpen(card)]);
  },
};

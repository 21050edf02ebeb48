import type { Deciders } from './decider.ts';
import { accept } from './decider.ts';
import { fits, fresh, known, lineLength, needed, oneOf, pastDate, realDate, whole } from './checks.ts';
import { purposes } from './drafts.ts';
import { refusal } from '../rules/refuse.ts';

const channels = ['message', 'call', 'in-person', 'email', 'letter', 'third-party', 'other'];
const slips = ['contact', 'checking', 'drink', 'anger', 'other'];
const checked = ['profile', 'phone', 'asked-others', 'place', 'other'];
const mostSeconds = 24 * 60 * 60;

/** What happened is always taken down: honesty is never refused, only what cannot be true is sent back. */
export const contactDeciders: Deciders<
  | 'contact.logged'
  | 'contact.answered'
  | 'checking.logged'
  | 'checking.planned'
  | 'slip.marked'
  | 'slip.recovered'
  | 'urge.begun'
  | 'urge.ended'
> = {
  'contact.logged': (command, state, now) =>
    accept(command, [
      oneOf(command.by, ['me', 'them']),
      oneOf(command.channel, channels),
      oneOf(command.purpose, purposes),
      pastDate(command.on, now),
      fits(command.note),
      fresh(state.contacts.find(({ id }) => id === command.contact)),
    ]),
  'contact.answered': (command, state) =>
    accept(command, [known(state.contacts.find(({ id }) => id === command.contact))]),
  'checking.logged': (command, _state, now) =>
    accept(command, [oneOf(command.what, checked), whole(command.count, 0, 1000), pastDate(command.on, now)]),
  'checking.planned': (command) => accept(command, [whole(command.perWeek, 0, 1000), realDate(command.from)]),
  'slip.marked': (command, state, now) =>
    accept(command, [
      oneOf(command.what, slips),
      pastDate(command.on, now),
      fits(command.note),
      fresh(state.slips.find(({ id }) => id === command.slip)),
    ]),
  'slip.recovered': (command, state) =>
    accept(command, [needed(command.did, lineLength), known(state.slips.find(({ id }) => id === command.slip))]),
  'urge.begun': (command, state) =>
    accept(command, [whole(command.pull, 0, 10), fresh(state.urges.find(({ id }) => id === command.urge))]),
  'urge.ended': (command, state) => {
    const urge = state.urges.find(({ id }) => id === command.urge);
    return accept(command, [
      known(urge),
      urge?.outcome === undefined ? undefined : refusal('record-closed'),
      whole(command.pull, 0, 10),
      whole(command.seconds, 0, mostSeconds),
      oneOf(command.outcome, ['ridden', 'left']),
    ]);
  },
};

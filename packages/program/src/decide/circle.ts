import type { State } from '../model/state.ts';
import { answersFit, fits, known, lineLength, nameLength, needed, oneOf, pastDate, wholeIf } from './checks.ts';
import type { Deciders } from './decider.ts';
import { accept } from './decider.ts';

const roles = ['listener', 'doer', 'distractor', 'professional', 'faith'];
const links = ['promise', 'habit', 'evidence'];
const standings = ['open', 'moving', 'settled', 'lasting'];

function personOf(state: State, id: string): State['circle'][number] | undefined {
  return state.circle.find((person) => person.id === id);
}

function issueOf(state: State, id: string): State['issues'][number] | undefined {
  return state.issues.find((issue) => issue.id === id);
}

export const circleDeciders: Deciders<
  | 'person.added'
  | 'person.reached'
  | 'person.removed'
  | 'issue.named'
  | 'issue.linked'
  | 'issue.reviewed'
  | 'review.written'
> = {
  'person.added': (command) =>
    accept(command, [
      needed(command.name, nameLength),
      oneOf(command.role, roles),
      wholeIf(command.everyDays, 1, 365),
      fits(command.contact, lineLength),
    ]),
  'person.reached': (command, state, now) =>
    accept(command, [known(personOf(state, command.person)), pastDate(command.on, now)]),
  'person.removed': (command, state) => accept(command, [known(personOf(state, command.person))]),
  'issue.named': (command) =>
    accept(command, [
      needed(command.pattern),
      needed(command.myPart),
      needed(command.change),
      fits(command.helper, lineLength),
    ]),
  'issue.linked': (command, state) =>
    accept(command, [
      known(issueOf(state, command.issue)),
      oneOf(command.to.type, links),
      needed(command.to.ref, lineLength),
    ]),
  'issue.reviewed': (command, state) =>
    accept(command, [known(issueOf(state, command.issue)), oneOf(command.status, standings), fits(command.note)]),
  'review.written': (command) =>
    accept(command, [oneOf(command.type, ['weekly', 'fortnightly', 'issues']), answersFit(command.answers)]),
};

import type { Moment } from '@groundwork/base';
import type { SafetyQuestion } from '../model/safety.ts';
import type { State } from '../model/state.ts';
import { scoreScale } from '../evidence/scales.ts';
import { refusal } from '../rules/refuse.ts';
import { locksNow } from '../safety/locks.ts';
import { reportLasts } from '../safety/modes.ts';
import type { Check } from './checks.ts';
import { fits, lineLength, oneOf } from './checks.ts';
import type { CommandOf, Deciders } from './decider.ts';
import { accept, refuse } from './decider.ts';

/** The six questions, in the order they are asked. */
export const safetyQuestions: readonly SafetyQuestion[] = [
  'asked-not-to-contact',
  'order',
  'afraid-of-partner',
  'partner-afraid',
  'suicidal-thoughts',
  'children-present',
];

function complete({ answers }: CommandOf<'safety.answered'>): Check {
  const all = safetyQuestions.every((question) => ['yes', 'no', 'unsaid'].includes(answers[question]));
  return all ? undefined : refusal('answers-missing');
}

/** A no that would begin to lift a lock says why. */
function liftsWithReason({ answers, reason }: CommandOf<'safety.answered'>, state: State, now: Moment): Check {
  const standing = locksNow(state, now).filter(({ until }) => until === undefined);
  const lifts = standing.some(({ kind }) => answers[kind === 'order' ? 'order' : 'asked-not-to-contact'] === 'no');
  return lifts && !reason?.trim() ? refusal('safety-change-reason') : undefined;
}

const signals = Object.keys(reportLasts);

export const safetyDeciders: Deciders<
  'safety.answered' | 'safety.reported' | 'safety.dismissed' | 'safety.planned' | 'scale.taken'
> = {
  'safety.answered': (command, state, now) =>
    accept(command, [complete(command), fits(command.reason, lineLength), liftsWithReason(command, state, now)]),
  'safety.reported': (command) =>
    accept(command, [oneOf(command.signal, signals), oneOf(command.source, ['user', 'draft', 'journal', 'scale'])]),
  'safety.dismissed': (command) => accept(command, [oneOf(command.signal, signals)]),
  'safety.planned': (command) =>
    accept(
      command,
      Object.values(command.plan).map((text) => fits(text)),
    ),
  'scale.taken': (command) => {
    const score = scoreScale(command.scale, command.items);
    return score.ok ? accept(command, []) : refuse(score.error);
  },
};

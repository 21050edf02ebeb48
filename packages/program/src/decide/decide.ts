import type { Moment, Result } from '@groundwork/base';
import type { Command } from '../model/command.ts';
import type { EventKind, ProgramEvent } from '../model/event.ts';
import type { State } from '../model/state.ts';
import type { Refusal } from '../model/verdict.ts';
import { boundaryDeciders } from './boundary.ts';
import { circleDeciders } from './circle.ts';
import { contactDeciders } from './contacts.ts';
import type { Decider, Deciders } from './decider.ts';
import { draftDeciders } from './drafts.ts';
import { habitDeciders } from './habits.ts';
import { profileDeciders } from './profile.ts';
import { promiseDeciders } from './promises.ts';
import { safetyDeciders } from './safety.ts';
import { togetherDeciders } from './together.ts';
import { writingDeciders } from './writing.ts';

const deciders: Deciders<EventKind> = {
  ...profileDeciders,
  ...boundaryDeciders,
  ...safetyDeciders,
  ...contactDeciders,
  ...draftDeciders,
  ...habitDeciders,
  ...promiseDeciders,
  ...circleDeciders,
  ...togetherDeciders,
  ...writingDeciders,
};

/**
 * What follows from a wish: the events to append, in order, or why not. It changes nothing by itself. A draft is copied
 * out only when the gate says yes; what happened (contact, slips, checking) is never refused for being unwelcome.
 */
export function decide(state: State, command: Command, now: Moment): Result<readonly ProgramEvent[], Refusal> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a lookup loses that the table pairs kind and decider
  const answer = deciders[command.kind] as Decider<EventKind>;
  return answer(command, state, now);
}

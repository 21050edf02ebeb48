import type { Moment } from '@groundwork/base';
import type { State } from '../model/state.ts';
import { refusal } from '../rules/refuse.ts';
import { fits, fresh, known, lineLength, needed, oneOf, pastDate, whole } from './checks.ts';
import type { CommandOf, Decision, Deciders } from './decider.ts';
import { accept, gate } from './decider.ts';

const mostMinutes = 240;

function apologyOf(state: State, id: string): State['apologies'][number] | undefined {
  return state.apologies.find((apology) => apology.id === id);
}

function decideApology(command: CommandOf<'apology.drafted'>, state: State, now: Moment): Decision {
  const { parts, act } = command;
  const texts = [parts.responsibility, parts.repair, parts.regret, parts.explanation, parts.change, parts.forgiveness];
  return accept(command, [
    act.trim() === '' ? refusal('apology-one-act') : undefined,
    fits(act, lineLength),
    ...texts.map((text) => fits(text)),
    apologyOf(state, command.apology)?.result === undefined ? undefined : refusal('record-closed'),
    gate({ type: 'draft', purpose: 'apology', act }, state, now),
  ]);
}

function decideInvitation(command: CommandOf<'invitation.made'>, state: State, now: Moment): Decision {
  return accept(command, [
    fresh(state.invitations.find(({ id }) => id === command.invitation)),
    needed(command.what, lineLength),
    fits(command.where, lineLength),
    needed(command.ends, lineLength),
    needed(command.way, lineLength),
    gate({ type: 'draft', purpose: 'invitation' }, withoutCopies(state, command.invitation), now),
  ]);
}

/** Noting that an invitation was asked is not asking again: its own copy does not stand in the way. */
function withoutCopies(state: State, id: string): State {
  const drafts = state.drafts.map((draft) => (draft.id === id ? { ...draft, copiedAt: [] } : draft));
  return { ...state, drafts };
}

export const togetherDeciders: Deciders<
  | 'apology.drafted'
  | 'apology.finished'
  | 'conversation.planned'
  | 'conversation.debriefed'
  | 'appreciation.noticed'
  | 'appreciation.expressed'
  | 'invitation.made'
  | 'invitation.answered'
> = {
  'apology.drafted': decideApology,
  'apology.finished': (command, state) =>
    accept(command, [
      known(apologyOf(state, command.apology)),
      oneOf(command.result, ['not-sending', 'saying-by-doing', 'said']),
    ]),
  'conversation.planned': (command, state, now) =>
    accept(command, [
      needed(command.topic, lineLength),
      fits(command.opening),
      fits(command.wish),
      fits(command.exit),
      whole(command.minutes, 1, mostMinutes),
      gate({ type: 'step', step: 4 }, state, now),
    ]),
  'conversation.debriefed': (command, state) =>
    accept(command, [
      known(state.conversations.find(({ id }) => id === command.conversation)),
      fits(command.did),
      fits(command.theySaid),
      fits(command.agreed),
    ]),
  'appreciation.noticed': (command, state, now) =>
    accept(command, [needed(command.text), gate({ type: 'step', step: 8 }, state, now)]),
  'appreciation.expressed': (command, state, now) =>
    accept(command, [
      known(state.appreciations.find(({ id }) => id === command.appreciation)),
      pastDate(command.on, now),
    ]),
  'invitation.made': decideInvitation,
  'invitation.answered': (command, state, now) =>
    accept(command, [
      known(state.invitations.find(({ id }) => id === command.invitation)),
      oneOf(command.answer, ['yes', 'no', 'silence']),
      pastDate(command.on, now),
    ]),
};

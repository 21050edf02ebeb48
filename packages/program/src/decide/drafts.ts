import type { Moment } from '@groundwork/base';
import type { State } from '../model/state.ts';
import { holdEnds, shortens } from '../drawer/holds.ts';
import { refusal } from '../rules/refuse.ts';
import type { Check } from './checks.ts';
import { fits, known, lineLength, needed, oneOf } from './checks.ts';
import type { CommandOf, Decision, Deciders } from './decider.ts';
import { accept, gate } from './decider.ts';

export const purposes: readonly string[] = ['personal', 'logistics', 'apology', 'appreciation', 'invitation', 'talk'];
const holds = ['ten-minutes', 'until-morning', 'a-day', 'until-boundary'];

function draftOf(state: State, id: string): State['drafts'][number] | undefined {
  return state.drafts.find((draft) => draft.id === id);
}

function unburned(state: State, id: string): Check {
  return draftOf(state, id)?.burned === true ? refusal('draft-burned') : undefined;
}

function decideWritten(command: CommandOf<'draft.written'>, state: State, now: Moment): Decision {
  const { draft, text, purpose, act } = command;
  return accept(command, [
    needed(text),
    fits(act, lineLength),
    oneOf(purpose, purposes),
    unburned(state, draft),
    gate({ type: 'draft', purpose, ...(act !== undefined && { act }) }, state, now),
  ]);
}

function decideHeld(command: CommandOf<'draft.held'>, state: State, now: Moment): Decision {
  const draft = draftOf(state, command.draft);
  const until = holdEnds(command.hold, now);
  const shorter = draft !== undefined && shortens(draft, command.hold, until);
  return accept({ ...command, ...(until !== undefined && { until }) }, [
    oneOf(command.hold, holds),
    known(draft),
    unburned(state, command.draft),
    shorter ? refusal('hold-only-longer') : undefined,
  ]);
}

function decideCopied(command: CommandOf<'draft.copied'>, state: State, now: Moment): Decision {
  const draft = draftOf(state, command.draft);
  const purpose = draft?.purpose ?? 'personal';
  return accept(command, [known(draft), gate({ type: 'contact', purpose, draft: command.draft }, state, now)]);
}

export const draftDeciders: Deciders<
  'draft.written' | 'draft.held' | 'draft.copied' | 'draft.burned' | 'letter.unsent'
> = {
  'draft.written': decideWritten,
  'draft.held': decideHeld,
  'draft.copied': decideCopied,
  'draft.burned': (command, state) =>
    accept(command, [known(draftOf(state, command.draft)), unburned(state, command.draft)]),
  'letter.unsent': (command) => accept(command, [needed(command.text)]),
};

import type { Moment, Result } from '@groundwork/base';
import { err } from '@groundwork/base';
import type { Command } from '../model/command.ts';
import type { EventKind, ProgramEvent } from '../model/event.ts';
import type { State } from '../model/state.ts';
import type { Action, Refusal, Verdict } from '../model/verdict.ts';
import { may } from '../gate/may.ts';
import type { Check } from './checks.ts';
import { unless } from './checks.ts';

export type CommandOf<K extends EventKind> = Extract<Command, { readonly kind: K }>;

export type Decision = Result<readonly ProgramEvent[], Refusal>;

/** Answers a command of one kind with the events that follow from it, or with a refusal. */
export type Decider<K extends EventKind> = (command: CommandOf<K>, state: State, now: Moment) => Decision;

/** The deciders of a family of kinds. */
export type Deciders<K extends EventKind> = { readonly [Kind in K]: Decider<Kind> };

/** The command happens as it is when every check passes. */
export function accept(event: ProgramEvent, checks: readonly Check[]): Decision {
  return unless(checks, [event]);
}

export function refuse(refusal: Refusal): Decision {
  return err(refusal);
}

/** A verdict that is not a yes, as a refusal. */
export function verdictCheck(verdict: Verdict): Check {
  if (verdict.answer === 'yes') return undefined;
  const { rule, reason, values } = verdict;
  return values ? { rule, reason, values } : { rule, reason };
}

/** Asks the gate. */
export function gate(action: Action, state: State, now: Moment): Check {
  return verdictCheck(may(action, state, now));
}

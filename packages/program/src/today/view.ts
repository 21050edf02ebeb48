import type { Moment } from '@groundwork/base';
import type { CivilDate } from '../model/boundary.ts';
import type { State } from '../model/state.ts';
import type { StepId } from '../model/step.ts';
import type { SmallAction } from '../model/today.ts';
import type { RuleId } from '../model/verdict.ts';
import { dateOf } from '../civil/civil.ts';
import type { GateContext } from '../gate/context.ts';
import type { ActionId } from './action-ids.ts';
import { contextOf } from '../gate/context.ts';

/** What today is chosen from. */
export interface View {
  readonly state: State;
  readonly now: Moment;
  readonly date: CivilDate;
  readonly gate: GateContext;
}

/** One thing today could be about, with the small actions that belong to it. */
export interface Proposal {
  readonly focus: { readonly id: string; readonly step: StepId; readonly why: RuleId };
  readonly actions: readonly SmallAction[];
}

/** A proposal, or nothing when its condition does not hold. */
export type Proposer = (view: View) => Proposal | undefined;

export function viewOf(state: State, now: Moment): View {
  return { state, now, date: dateOf(now), gate: contextOf(state, now) };
}

/** A small action that cannot reach the partner. */
export function small(
  id: ActionId,
  step: StepId,
  more: Partial<Pick<SmallAction, 'ref' | 'values'>> = {},
): SmallAction {
  return { id, step, contact: false, ...more };
}

/** A proposal whose focus is named like its rule. */
export function propose(id: string, step: StepId, actions: readonly SmallAction[]): Proposal {
  return { focus: { id, step, why: `today-${id}` }, actions };
}

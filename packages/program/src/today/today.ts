import type { Moment } from '@groundwork/base';
import type { State } from '../model/state.ts';
import type { SmallAction, TodayPlan } from '../model/today.ts';
import type { Purpose } from '../model/event.ts';
import { mayIn } from '../gate/may.ts';
import { stepObjection } from '../gate/steps.ts';
import { crisisQuestionOpen, safetyCheckDue } from '../safety/due.ts';
import { firstThings } from './first-things.ts';
import type { Proposal, View } from './view.ts';
import { propose, small, viewOf } from './view.ts';
import { work } from './work.ts';

const mostActions = 3;

/** What a small action that reaches the partner would be, in the words of the gate. */
const purposeOf: Readonly<Record<string, Purpose>> = { 'appreciation-express': 'appreciation' };

function allowed(action: SmallAction, { gate }: View): boolean {
  if (stepObjection(gate, action.step)) return false;
  if (!action.contact) return true;
  const purpose = purposeOf[action.id];
  return purpose !== undefined && mayIn(gate, { type: 'contact', purpose }).answer === 'yes';
}

function distinct(actions: readonly SmallAction[]): readonly SmallAction[] {
  const seen = new Map(actions.map((action) => [`${action.id} ${action.ref ?? ''}`, action]));
  return [...seen.values()];
}

/** What comes before any work; one thing, the gravest. */
function firstOf({ state, now, gate }: View): TodayPlan['first'] {
  if (gate.modes.has('danger-to-self') || crisisQuestionOpen(state)) return 'crisis';
  if (safetyCheckDue(state, now)) return 'safety-check';
  if (gate.boundary.unsettled) return 'settle-boundary';
  return gate.boundary.reviewDue ? 'boundary-review' : undefined;
}

function chosen(view: View): Proposal {
  for (const proposer of [...firstThings, ...work]) {
    const proposal = proposer(view);
    if (proposal && !stepObjection(view.gate, proposal.focus.step)) return proposal;
  }
  return propose('steady', 3, [small('rest', 3)]);
}

/**
 * Today: one focus, at most three small actions, and the rule that says why. It follows from the state and the moment
 * alone. An action with `contact` is there only when the gate says yes to it now.
 */
export function today(state: State, now: Moment): TodayPlan {
  const view = viewOf(state, now);
  const { focus, actions } = chosen(view);
  const first = firstOf(view);
  const kept = distinct(actions.filter((action) => allowed(action, view))).slice(0, mostActions);
  return { focus, actions: kept, ...(first && { first }) };
}

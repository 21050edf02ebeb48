import type { Moment } from '@groundwork/base';
import type { State } from '../model/state.ts';
import type { StepId } from '../model/step.ts';
import type { PathTile } from '../model/today.ts';
import { contextOf } from '../gate/context.ts';
import { stepObjection } from '../gate/steps.ts';
import { today } from '../today/today.ts';
import { tracesOf } from './traces.ts';

/** The introduction and the fifteen steps. */
export const stepIds: readonly StepId[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];

/** The sixteen tiles: today's step, the open ones, and those that rest, with why. */
export function path(state: State, now: Moment): readonly PathTile[] {
  const context = contextOf(state, now);
  const { focus } = today(state, now);
  return stepIds.map((step) => {
    const traces = tracesOf(step, state);
    const objection = stepObjection(context, step);
    if (!objection) return { step, standing: step === focus.step ? 'now' : 'open', ...traces };
    return { step, standing: 'paused', why: { rule: objection.rule, reason: objection.reason }, ...traces };
  });
}

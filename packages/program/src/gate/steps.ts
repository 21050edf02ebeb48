import type { SafetyMode } from '../model/safety.ts';
import type { StepId } from '../model/step.ts';
import type { GateContext, Objection } from './context.ts';
import { no, notNow } from './objections.ts';

/** Which steps rest in which mode, and by which rule. */
export const stepsPausedBy: Readonly<
  Partial<Record<SafetyMode, { readonly rule: string; readonly steps: readonly StepId[] }>>
> = {
  'danger-to-self': { rule: 'danger-to-self', steps: [2, 4, 5, 8, 9, 11] },
  'danger-to-partner': { rule: 'responsibility-only', steps: [4, 5, 8, 11] },
  'being-abused': { rule: 'being-abused', steps: [2, 5, 7, 8, 11] },
  'no-contact': { rule: 'no-contact-closed', steps: [4, 5, 11] },
  'children-at-risk': { rule: 'children-at-risk', steps: [11] },
};

/** PHQ-9 totals from which steps 2 and 5 rest (Kroenke et al. 2001: moderately severe). */
export const lowMoodFrom = 15;

function lowMood({ state }: GateContext, step: StepId): boolean {
  const newest = state.scales.findLast(({ scale }) => scale === 'phq9');
  return (step === 2 || step === 5) && newest !== undefined && newest.total >= lowMoodFrom;
}

/** Why a step rests now; nothing when it is open. */
export function stepObjection(context: GateContext, step: StepId): Objection | undefined {
  for (const [mode, { rule, steps }] of Object.entries(stepsPausedBy)) {
    if (context.modes.has(mode as SafetyMode) && steps.includes(step)) return no(rule);
  }
  if (context.boundary.kind === 'ended' && (step === 5 || step === 11)) return no('boundary-ended');
  return lowMood(context, step) ? notNow('low-mood-rests') : undefined;
}

import type { SafetyMode } from '../model/safety.ts';
import type { RuleId } from '../model/verdict.ts';
import type { StepId } from '../model/step.ts';
import type { GateContext, Objection } from './context.ts';
import { no, notNow } from './objections.ts';

/** A mode, the rule it rests steps by, and which. */
interface Pause {
  readonly mode: SafetyMode;
  readonly rule: RuleId;
  readonly steps: readonly StepId[];
}

/** Which steps rest in which mode; the gravest mode speaks first. */
export const pauses: readonly Pause[] = [
  { mode: 'danger-to-self', rule: 'danger-to-self', steps: [2, 4, 5, 8, 9, 11] },
  { mode: 'danger-to-partner', rule: 'responsibility-only', steps: [4, 5, 8, 11] },
  { mode: 'being-abused', rule: 'being-abused', steps: [2, 5, 7, 8, 11] },
  { mode: 'no-contact', rule: 'no-contact-closed', steps: [4, 5, 11] },
  { mode: 'children-at-risk', rule: 'children-at-risk', steps: [11] },
];

/** PHQ-9 totals from which steps 2 and 5 rest (Kroenke et al. 2001: moderately severe). */
export const lowMoodFrom = 15;

function lowMood({ state }: GateContext, step: StepId): boolean {
  const newest = state.scales.findLast(({ scale }) => scale === 'phq9');
  return (step === 2 || step === 5) && newest !== undefined && newest.total >= lowMoodFrom;
}

/** Why a step rests now; nothing when it is open. */
export function stepObjection(context: GateContext, step: StepId): Objection | undefined {
  const pause = pauses.find(({ mode, steps }) => context.modes.has(mode) && steps.includes(step));
  if (pause) return no(pause.rule);
  if (context.boundary.kind === 'ended' && (step === 5 || step === 11)) return no('boundary-ended');
  return lowMood(context, step) ? notNow('low-mood-rests') : undefined;
}

import type { ActiveMode, SafetyMode } from '../model/safety.ts';
import { reportLasts, standingYes, partnerAfraid, endOf, evasionUntil } from '../safety/modes.ts';
import type { ContactFacts, GateContext, Objection } from './context.ts';
import { no, notUntil } from './objections.ts';

/** Until when a danger closes all contact: its hours from the newest report, or from the yes that stands. */
function lockedUntil(context: GateContext, mode: ActiveMode): number {
  const self = mode.mode === 'danger-to-self';
  const signal = self ? 'suicide_risk' : 'harm_to_partner';
  const yes = self ? standingYes(context.state, 'suicidal-thoughts') : partnerAfraid(context.state);
  const fromAnswer = yes ? (self ? yes.last : yes.since) + reportLasts[signal] : 0;
  const reports = context.state.safety.reports.filter((r) => r.signal === signal && r.lifted !== true);
  return Math.max(fromAnswer, ...reports.filter((r) => !(self && r.source === 'scale')).map(endOf));
}

function danger(context: GateContext, name: SafetyMode & ('danger-to-self' | 'danger-to-partner')): Objection[] {
  const mode = context.modes.get(name);
  if (!mode) return [];
  const until = lockedUntil(context, mode);
  return context.now.at < until ? [notUntil(name, until, context.now)] : [];
}

/** The two dangers, while they close everything: all contact and every draft. */
export function dangerLocks(context: GateContext): readonly Objection[] {
  return [...danger(context, 'danger-to-self'), ...danger(context, 'danger-to-partner')];
}

/** A way round a boundary, reported in the last day. */
export function evasion(context: GateContext): readonly Objection[] {
  const until = evasionUntil(context.state, context.now);
  return until === undefined ? [] : [notUntil('no-way-round', until, context.now)];
}

/** What the modes say to a contact beyond their locks. */
export function modeObjections(context: GateContext, facts: ContactFacts): readonly Objection[] {
  const on = (mode: SafetyMode): boolean => context.modes.has(mode);
  const drink = context.modes.get('drink');
  const practical = facts.purpose === 'logistics';
  // While its lock closes everything, the lock itself is the reason to show.
  const afterLock = on('danger-to-partner') && danger(context, 'danger-to-partner').length === 0;
  return [
    ...(on('being-abused') && !practical ? [no('being-abused')] : []),
    ...(afterLock && !practical ? [no('responsibility-only')] : []),
    // Records and locks speak for themselves in the boundary check; what is left is a signal nobody has answered.
    ...(context.modes.get('no-contact')?.cause === 'signal' && !practical ? [no('no-contact-closed')] : []),
    ...(on('children-at-risk') && facts.purpose === 'invitation' ? [no('children-at-risk')] : []),
    ...(drink && !facts.emergency ? [notUntil('drink', drink.until ?? context.now.at, context.now)] : []),
  ];
}

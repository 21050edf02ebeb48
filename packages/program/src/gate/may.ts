import type { Moment } from '@groundwork/base';
import type { SafetyMode } from '../model/safety.ts';
import type { State } from '../model/state.ts';
import type { Action, RuleId, Verdict } from '../model/verdict.ts';
import { boundaryObjections } from './boundary-check.ts';
import type { ContactAction, ContactFacts, GateContext, Objection } from './context.ts';
import { contextOf, factsOf } from './context.ts';
import { houseObjections } from './house-check.ts';
import { no, notNow, weightiest } from './objections.ts';
import { apologyTooSoon, apologyRepeated, purposeObjections } from './purpose-check.ts';
import { dangerLocks, evasion, modeObjections } from './safety-check.ts';
import { stepObjection } from './steps.ts';

function answer(objections: readonly (Objection | undefined)[], rule: RuleId): Verdict {
  const held = weightiest(objections.filter((objection) => objection !== undefined));
  return held ?? { answer: 'yes', rule };
}

function contactObjections(context: GateContext, facts: ContactFacts): readonly Objection[] {
  return [
    ...dangerLocks(context),
    ...evasion(context),
    ...boundaryObjections(context, facts),
    ...modeObjections(context, facts),
    ...purposeObjections(context, facts),
    ...houseObjections(context, facts),
  ];
}

function mayContact(context: GateContext, action: ContactAction): Verdict {
  const draft = context.state.drafts.find(({ id }) => id === action.draft);
  if (action.draft !== undefined && !draft) return no('record-unknown');
  return answer(contactObjections(context, factsOf(context, action, draft)), 'boundary-allows');
}

type DraftAction = Extract<Action, { readonly type: 'draft' }>;

/** Boundaries under which there is nothing personal to prepare. */
const stops: readonly string[] = ['none', 'order', 'ended'];

function stopped(context: GateContext, practical: boolean): Objection | undefined {
  const { kind } = context.boundary;
  const shut = kind === 'order' || (kind === 'none' && !context.children);
  const stop = practical ? shut : stops.includes(kind) || context.modes.has('being-abused');
  return stop ? no('draft-stop') : undefined;
}

function mayDraft(context: GateContext, { purpose, act }: DraftAction): Verdict {
  const apology = purpose === 'apology';
  const facts: ContactFacts = { purpose, emergency: false };
  return answer(
    [
      ...dangerLocks(context),
      ...evasion(context),
      stopped(context, purpose === 'logistics'),
      ...(apology ? [stepObjection(context, 5), apologyTooSoon(context)] : []),
      ...(apology && act !== undefined ? [apologyRepeated(context, act)] : []),
      ...(purpose === 'appreciation' ? [stepObjection(context, 8)] : []),
      ...(purpose === 'talk' ? [stepObjection(context, 4)] : []),
      ...(purpose === 'invitation' ? purposeObjections(context, facts) : []),
      ...modeObjections(context, facts).filter(({ rule }) => rule !== 'drink'),
    ],
    'open-to-you',
  );
}

function firstMode(context: GateContext, modes: readonly SafetyMode[], rule: RuleId): Objection | undefined {
  return modes.some((mode) => context.modes.has(mode)) ? no(rule) : undefined;
}

function mayCoach(context: GateContext, practical: boolean): Verdict {
  const { kind } = context.boundary;
  const shut = kind === 'order' || (kind === 'none' && !(practical && context.children));
  return answer(
    [
      ...dangerLocks(context),
      ...evasion(context),
      firstMode(context, ['being-abused', 'danger-to-partner'], 'coach-rests'),
      shut ? no('coach-rests') : undefined,
    ],
    'open-to-you',
  );
}

function mayShare(context: GateContext): Verdict {
  const { boundary, state } = context;
  const apart = !['open', 'limited'].includes(boundary.kind) || state.openness.length === 0;
  return answer(
    [
      ...dangerLocks(context),
      firstMode(context, ['being-abused'], 'being-abused'),
      firstMode(context, ['danger-to-partner'], 'responsibility-only'),
      firstMode(context, ['no-contact'], 'no-contact-closed'),
      apart ? notNow('share-their-wish') : undefined,
    ],
    'open-to-you',
  );
}

function mayCouplesWork(context: GateContext): Verdict {
  const shutting: readonly SafetyMode[] = ['being-abused', 'danger-to-partner', 'no-contact', 'children-at-risk'];
  const ended = context.boundary.kind === 'ended';
  return answer(
    [
      ...dangerLocks(context),
      firstMode(context, shutting, 'couples-work-rests'),
      ended ? no('couples-work-rests') : undefined,
    ],
    'open-to-you',
  );
}

/** The gate with its context worked out already, for views that ask many questions at once. */
export function mayIn(context: GateContext, action: Action): Verdict {
  switch (action.type) {
    case 'contact':
      return mayContact(context, action);
    case 'draft':
      return mayDraft(context, action);
    case 'coach':
      return mayCoach(context, action.purpose === 'logistics');
    case 'step':
      return answer([stepObjection(context, action.step)], 'open-to-you');
    case 'couples-work':
      return mayCouplesWork(context);
    case 'share':
      return mayShare(context);
    default:
      throw new TypeError(`no such action: ${String(action satisfies never)}`);
  }
}

/**
 * The gate: the one place that allows, delays or refuses what could lead to contact. "Not now" carries `until` when the
 * earliest moment of change is known; it promises a new look then, not a yes.
 */
export function may(action: Action, state: State, now: Moment): Verdict {
  return mayIn(contextOf(state, now), action);
}

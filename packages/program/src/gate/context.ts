import type { Moment } from '@groundwork/base';
import type { Purpose } from '../model/event.ts';
import type { ActiveMode, SafetyMode } from '../model/safety.ts';
import type { Draft, State } from '../model/state.ts';
import type { Action, Verdict } from '../model/verdict.ts';
import type { EffectiveBoundary } from '../boundary/effective.ts';
import { boundaryNow } from '../boundary/effective.ts';
import { dateOf } from '../civil/civil.ts';
import { modes } from '../safety/modes.ts';
import type { Sent } from './sent.ts';
import { sentBy } from './sent.ts';

/** A verdict that is not a yes. */
export type Objection = Exclude<Verdict, { readonly answer: 'yes' }>;

/** What every check of the gate reads; worked out once for a question. */
export interface GateContext {
  readonly state: State;
  readonly now: Moment;
  readonly boundary: EffectiveBoundary;
  readonly modes: ReadonlyMap<SafetyMode, ActiveMode>;
  readonly children: boolean;
  /** What went out, oldest first; worked out on the first question that needs it. */
  readonly sent: () => readonly Sent[];
}

/** What a contact would be, after a named draft has had its say. */
export interface ContactFacts {
  readonly purpose: Purpose;
  readonly act?: string;
  readonly draft?: Draft;
  readonly channel?: string;
  readonly topic?: string;
  /** A real emergency of a child: marked so, practical in purpose, and there are children. */
  readonly emergency: boolean;
}

export function contextOf(state: State, now: Moment): GateContext {
  let sent: readonly Sent[] | undefined;
  return {
    state,
    now,
    boundary: boundaryNow(state, now),
    modes: new Map(modes(state, now).map((mode) => [mode.mode, mode])),
    children: state.profile.children === true,
    sent: () => (sent ??= sentBy(state, now)),
  };
}

export type ContactAction = Extract<Action, { readonly type: 'contact' }>;

/** A draft's own purpose, act and emergency mark count, so that asking under another name changes nothing. */
export function factsOf(context: GateContext, action: ContactAction, draft: Draft | undefined): ContactFacts {
  const told = draft ?? action;
  const act = told.act ?? action.act;
  return {
    purpose: told.purpose,
    ...(act !== undefined && { act }),
    ...(draft && { draft }),
    ...(action.channel !== undefined && { channel: action.channel }),
    ...(action.topic !== undefined && { topic: action.topic }),
    emergency: told.emergency === true && told.purpose === 'logistics' && mayBeEmergency(context, draft),
  };
}

/** Child emergencies a civil day that wait for nothing; what comes after them waits as every message does. */
const emergenciesADay = 3;

function mayBeEmergency({ children, sent, now }: GateContext, draft: Draft | undefined): boolean {
  if (!children || draft?.wasPersonal === true) return false;
  const today = dateOf(now);
  return sent().filter(({ on, emergency }) => emergency === true && on === today).length < emergenciesADay;
}

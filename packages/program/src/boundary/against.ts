import type { CivilDate } from '../model/boundary.ts';
import type { Purpose } from '../model/event.ts';
import type { Stamp, State } from '../model/state.ts';
import { addDays, atHour, dateOf, isCivilDate, weekStart } from '../civil/civil.ts';
import { boundaryObjections } from '../gate/boundary-check.ts';
import type { GateContext } from '../gate/context.ts';
import { sentBy } from '../gate/sent.ts';
import { boundaryNow } from './effective.ts';

/** The state with only the boundary records that were there at `at`. */
function boundaryUpTo(state: State, at: number): State {
  const history = state.boundary.history.filter((record) => record.at <= at);
  const replaced = new Set(history.flatMap(({ replaces }) => replaces));
  const heads = history.filter(({ id }) => !replaced.has(id)).map(({ id }) => id);
  return { ...state, boundary: { heads, history } };
}

interface Logged {
  readonly purpose: Purpose;
  readonly on: CivilDate;
  readonly channel: string;
  readonly draft?: string;
}

/** Newest records looked at for one week; more than any agreed number, and the same however long the log grows. */
const mostLookedAt = 200;

/** What else went out in the week of the contact, up to its day: all that an agreed number can be about. */
function weekOf(state: State, { on, draft }: Logged): State {
  const monday = isCivilDate(on) ? weekStart(on) : on;
  const contacts = state.contacts.slice(-mostLookedAt).filter((each) => each.on >= monday && each.on <= on);
  // The copy this contact came from is the contact itself.
  const drafts = state.drafts.slice(-mostLookedAt).filter(({ id, copiedAt }) => copiedAt.length > 0 && id !== draft);
  return { ...state, contacts, drafts };
}

/** When the contact is judged: as it was logged, or at the end of an earlier day it is said to have been on. */
function momentOf(on: CivilDate, logged: Stamp): Stamp {
  if (on === dateOf(logged) || !isCivilDate(on)) return logged;
  return { at: Math.min(atHour(addDays(on, 1), 0, logged.zone) - 1, logged.at), zone: logged.zone };
}

/**
 * True when a contact of that purpose, begun by the user on that day, went against what was agreed then: the boundary
 * table and the locks of the safety check, not the house rules. Without any record nothing was agreed.
 */
export function wentAgainst(state: State, contact: Logged, logged: Stamp): boolean {
  if (state.boundary.history.length === 0 && state.safety.history.length === 0) return false;
  const then = momentOf(contact.on, logged);
  const past = boundaryUpTo(state, then.at);
  const counts = past.boundary.history.some(({ agreement }) => agreement?.perWeek !== undefined);
  const week = counts ? weekOf(past, contact) : past;
  const context: GateContext = {
    state: week,
    now: then,
    boundary: boundaryNow(week, then),
    modes: new Map(),
    children: week.profile.children === true,
    sent: () => sentBy(week, then),
  };
  const facts = { purpose: contact.purpose, channel: contact.channel, emergency: false };
  return boundaryObjections(context, facts).some(({ rule }) => rule !== 'boundary-unrecorded');
}

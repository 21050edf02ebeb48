import type { CivilDate } from '../model/boundary.ts';
import type { Purpose } from '../model/event.ts';
import type { State } from '../model/state.ts';
import { addDays, atHour, isCivilDate } from '../civil/civil.ts';
import { boundaryObjections } from '../gate/boundary-check.ts';
import { contextOf } from '../gate/context.ts';

/** The state with only the boundary records that were there at `at`. */
function boundaryUpTo(state: State, at: number): State {
  const history = state.boundary.history.filter((record) => record.at <= at);
  const replaced = new Set(history.flatMap(({ replaces }) => replaces));
  const heads = history.filter(({ id }) => !replaced.has(id)).map(({ id }) => id);
  return { ...state, boundary: { heads, history } };
}

/**
 * True when a contact of that purpose, begun by the user on that day, went against what was agreed then: the boundary
 * table and the locks of the safety check, not the house rules. Without any record nothing was agreed.
 */
export function wentAgainst(
  state: State,
  contact: { readonly purpose: Purpose; readonly on: CivilDate; readonly channel: string },
  logged: { readonly at: number; readonly zone: string },
): boolean {
  if (state.boundary.history.length === 0 && state.safety.history.length === 0) return false;
  const endOfDay = isCivilDate(contact.on) ? atHour(addDays(contact.on, 1), 0, logged.zone) - 1 : logged.at;
  const then = Math.min(endOfDay, logged.at);
  const context = contextOf(boundaryUpTo(state, then), { at: then, zone: logged.zone });
  const facts = { purpose: contact.purpose, channel: contact.channel, emergency: false };
  return boundaryObjections(context, facts).some(({ rule }) => rule !== 'boundary-unrecorded');
}

import type { Moment } from '@groundwork/base';
import type { CivilDate } from '../model/boundary.ts';
import type { Purpose } from '../model/event.ts';
import type { Contact, Draft, State } from '../model/state.ts';
import { dateOf } from '../civil/civil.ts';

/** A contact begun by the user: logged, or a draft that was copied out and not logged by itself. */
export interface Sent {
  readonly on: CivilDate;
  readonly purpose: Purpose;
  readonly at: number;
  readonly answered: boolean;
  readonly act?: string;
  /** Copied out as a child emergency. */
  readonly emergency?: boolean;
  /** The draft it came from. */
  readonly draft?: string;
}

/** Purposes without a pace of their own: there the one who logs a contact knows better what it was. */
const plain: readonly Purpose[] = ['personal', 'logistics'];

type Copy = Sent & { readonly draft: string };

function copiesOf({ id, copiedAt, copiedAs = [], purpose, act, emergency }: Draft, now: Moment): readonly Copy[] {
  return copiedAt.map((at, nth) => {
    const label = copiedAs[nth] ?? { purpose, ...(act !== undefined && { act }), emergency: emergency === true };
    const { emergency: urgent, ...as } = label;
    const on = dateOf({ at, zone: now.zone });
    return { on, at, answered: false, draft: id, ...as, ...(urgent === true && { emergency: true }) };
  });
}

function loggedAs({ on, purpose, logged: { at }, answered, draft }: Contact, copy: Copy | undefined): Sent {
  const as = copy && !plain.includes(copy.purpose) ? copy.purpose : purpose;
  const act = copy?.act;
  const told = { on, purpose: as, at, answered };
  const more = { ...(act !== undefined && { act }), ...(copy?.emergency === true && { emergency: true }) };
  return { ...told, ...more, ...(draft !== undefined && { draft }) };
}

/** Everything that went out, oldest day first. A copy counts as sent: the app cannot know, and assumes it was. */
export function sentBy(state: State, now: Moment): readonly Sent[] {
  const copies = state.drafts.flatMap((draft) => copiesOf(draft, now));
  const left = new Set(copies);
  const logged = state.contacts
    .filter(({ by }) => by === 'me')
    .map((contact) => {
      // A log takes the place of a copy made that day or before; of no later one, and never a word of theirs.
      const copy = copies.find((each) => left.has(each) && each.draft === contact.draft && each.on <= contact.on);
      if (copy) left.delete(copy);
      return loggedAs(contact, copy);
    });
  return [...logged, ...left].toSorted((a, b) => (a.on === b.on ? a.at - b.at : a.on < b.on ? -1 : 1));
}

/** Where their newest word stands: its day, and when it was logged. */
export function lastOfTheirs(state: State): { readonly on: CivilDate; readonly at: number } | undefined {
  let last: { on: CivilDate; at: number } | undefined;
  for (const {
    by,
    on,
    logged: { at },
  } of state.contacts) {
    if (by === 'them' && (!last || on > last.on || (on === last.on && at > last.at))) last = { on, at };
  }
  return last;
}

/** True when the contact went out after `mark`: a later day, or the same day and written down later. */
export function isAfter(sent: Sent, mark: { readonly on: CivilDate; readonly at: number } | undefined): boolean {
  return !mark || sent.on > mark.on || (sent.on === mark.on && sent.at > mark.at);
}

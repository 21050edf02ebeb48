import type { Moment } from '@groundwork/base';
import type { CivilDate } from '../model/boundary.ts';
import type { Purpose } from '../model/event.ts';
import type { State } from '../model/state.ts';
import { dateOf } from '../civil/civil.ts';

/** A contact begun by the user: logged, or a draft that was copied out and not logged by itself. */
export interface Sent {
  readonly on: CivilDate;
  readonly purpose: Purpose;
  readonly at: number;
  readonly answered: boolean;
  readonly act?: string;
  /** The draft it came from. */
  readonly draft?: string;
}

function logged(state: State): readonly Sent[] {
  return state.contacts
    .filter(({ by }) => by === 'me')
    .map(({ on, purpose, logged: stamp, answered, draft }) => ({
      on,
      purpose,
      at: stamp.at,
      answered,
      ...(draft !== undefined && { draft }),
    }));
}

function copied(state: State, now: Moment): readonly Sent[] {
  const counted = new Map<string, number>();
  for (const { draft } of state.contacts) if (draft !== undefined) counted.set(draft, (counted.get(draft) ?? 0) + 1);
  return state.drafts.flatMap(({ id, purpose, act, copiedAt }) =>
    copiedAt.slice(counted.get(id) ?? 0).map((at) => ({
      on: dateOf({ at, zone: now.zone }),
      purpose,
      at,
      answered: false,
      draft: id,
      ...(act !== undefined && { act }),
    })),
  );
}

/** Everything that went out, oldest day first. A copy counts as sent: the app cannot know, and assumes it was. */
export function sentBy(state: State, now: Moment): readonly Sent[] {
  const all = [...logged(state), ...copied(state, now)];
  return all.toSorted((a, b) => (a.on === b.on ? a.at - b.at : a.on < b.on ? -1 : 1));
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

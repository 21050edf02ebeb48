import type { Moment } from '@groundwork/base';
import type { BoundaryKind, BoundaryRecord } from '../model/boundary.ts';
import type { BoundaryState, State } from '../model/state.ts';
import type { Lock } from '../safety/locks.ts';
import { dateOf } from '../civil/civil.ts';
import { locksNow } from '../safety/locks.ts';
import { loosens, strictest, strictness } from './strictness.ts';

/** What the partner asked for, as it stands at a moment. */
export interface EffectiveBoundary {
  /** The strictest of what stands, locks of the safety check included. */
  readonly kind: BoundaryKind | 'unrecorded';
  readonly by: 'record' | 'lock' | 'nothing';
  /** The strictest record that stands; may be looser than a lock. */
  readonly record?: BoundaryRecord;
  /** Every record that stands: more than one while two set apart are not settled. Contact must fit all of them. */
  readonly standing: readonly BoundaryRecord[];
  readonly locks: readonly Lock[];
  /** Loosenings that wait for their morning. */
  readonly pending: readonly (BoundaryRecord & { readonly holdsFrom: number })[];
  /** Two records set apart disagree; the stricter holds until the user settles it. */
  readonly unsettled: boolean;
  /** A space whose date has come: ask what was agreed next. */
  readonly reviewDue: boolean;
}

type ById = ReadonlyMap<string, BoundaryRecord>;

function waits(record: BoundaryRecord, at: number): record is BoundaryRecord & { readonly holdsFrom: number } {
  return record.withdrawn !== true && record.holdsFrom !== undefined && at < record.holdsFrom;
}

/** A record that waits or was withdrawn leaves standing what stood when it was written. */
function standsFor(record: BoundaryRecord, at: number, byId: ById): readonly BoundaryRecord[] {
  if (record.withdrawn !== true && !waits(record, at)) return [record];
  const then = Math.min(at, record.at);
  return record.replaces.flatMap((id) => {
    const before = byId.get(id);
    return before ? standsFor(before, then, byId) : [];
  });
}

/** What the records with these ids leave standing at `at`. */
export function standingOf(
  ids: readonly string[],
  history: readonly BoundaryRecord[],
  at: number,
): readonly BoundaryRecord[] {
  const byId: ById = new Map(history.map((record) => [record.id, record]));
  return distinct(ids.flatMap((id) => byId.get(id) ?? []).flatMap((record) => standsFor(record, at, byId)));
}

function headsOf(boundary: BoundaryState, byId: ById): readonly BoundaryRecord[] {
  return boundary.heads.map((id) => byId.get(id)).filter((record) => record !== undefined);
}

function distinct(records: readonly BoundaryRecord[]): readonly BoundaryRecord[] {
  return [...new Set(records)];
}

/** The records that stand at `at`, one or more for each head. */
export function standingAt(boundary: BoundaryState, at: number): readonly BoundaryRecord[] {
  return standingOf(boundary.heads, boundary.history, at);
}

function disagree(records: readonly BoundaryRecord[]): boolean {
  return records.some((a) => records.some((b) => loosens(a, b)));
}

function isOver(record: BoundaryRecord | undefined, now: Moment): boolean {
  return record?.kind === 'space-until' && record.until !== undefined && record.until <= dateOf(now);
}

/**
 * The effective boundary: the strictest of the records nobody has replaced and of the locks of the safety check. A
 * loosening that waits leaves the stricter standing; two set apart both bind.
 */
export function boundaryNow(state: State, now: Moment): EffectiveBoundary {
  const byId: ById = new Map(state.boundary.history.map((record) => [record.id, record]));
  const heads = headsOf(state.boundary, byId);
  const standing = distinct(heads.flatMap((head) => standsFor(head, now.at, byId)));
  const record = strictest(standing);
  const locks = locksNow(state, now);
  const lock = strictest(locks.map(({ kind }) => ({ kind, words: '' })));
  const byLock = lock !== undefined && (!record || strictness(lock) > strictness(record));
  return {
    kind: byLock ? lock.kind : (record?.kind ?? 'unrecorded'),
    by: byLock ? 'lock' : record ? 'record' : 'nothing',
    ...(record && { record }),
    standing,
    locks,
    pending: heads.filter((head) => waits(head, now.at)),
    unsettled: heads.length > 1 && disagree(heads.filter((head) => head.withdrawn !== true)),
    reviewDue: isOver(record, now),
  };
}

import type { Agreement, Boundary, BoundaryKind } from '../model/boundary.ts';

const rank: Readonly<Record<BoundaryKind, number>> = {
  open: 0,
  limited: 1,
  logistics: 2,
  ended: 3,
  'space-until': 4,
  none: 6,
  order: 7,
};

/** How little a boundary leaves open: 0 (`open`) to 7 (`order`). */
export function strictness(boundary: Pick<Boundary, 'kind' | 'logistics'>): number {
  const closedSpace = boundary.kind === 'space-until' && boundary.logistics !== true;
  return rank[boundary.kind] + (closedSpace ? 1 : 0);
}

/** Compares topics and channels as people write them. */
export function sameWord(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

function hasAll(list: readonly string[], words: readonly string[]): boolean {
  return words.every((word) => list.some((each) => sameWord(each, word)));
}

const nothing: Agreement = { topics: [], channels: [] };

function widens(from: Agreement, to: Agreement): boolean {
  const more = (to.perWeek ?? Infinity) > (from.perWeek ?? Infinity);
  const topics = !hasAll(from.topics, to.topics);
  // No list of channels means that none was ruled out, so dropping the list widens.
  const channels = from.channels.length > 0 && (to.channels.length === 0 || !hasAll(from.channels, to.channels));
  return more || topics || channels;
}

/** True when `to` leaves anything open that `from` closed. */
export function loosens(from: Boundary, to: Boundary): boolean {
  // Who has decided has closed more than a space does: drafts, apologies and invitations rest as well.
  if (from.kind === 'ended' && to.kind === 'space-until') return true;
  const step = strictness(to) - strictness(from);
  if (step !== 0) return step < 0;
  if (from.kind === 'limited') return widens(from.agreement ?? nothing, to.agreement ?? nothing);
  if (from.kind === 'space-until') return (to.until ?? '') < (from.until ?? '');
  return false;
}

function sterner<B extends Boundary>(held: B, each: B): B {
  const step = strictness(each) - strictness(held);
  return step > 0 || (step === 0 && (each.until ?? '') > (held.until ?? '')) ? each : held;
}

/** The strictest of a list (of two spaces the later), the first of equals; `undefined` for an empty one. */
export function strictest<B extends Boundary>(boundaries: readonly B[]): B | undefined {
  const [first, ...rest] = boundaries;
  return first && rest.reduce<B>(sterner, first);
}

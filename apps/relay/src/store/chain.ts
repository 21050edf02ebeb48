import { NO_PREVIOUS, hashSegment } from '@groundwork/vault/protocol';
import type { WireSegment } from '@groundwork/vault/protocol';
import type { AppendRefusal } from './store.ts';

/** The end of one device's chain as a store has it. */
export interface ChainEnd {
  readonly seq: number;
  /** Hash of the last segment. */
  readonly hash: string;
}

/** The end of a chain that has not begun. */
export const NO_CHAIN: ChainEnd = { seq: 0, hash: NO_PREVIOUS };

/** How the next segment of a chain fits: it goes on, it is there already, or it is refused. */
export type Fit =
  | { readonly is: 'next'; readonly end: ChainEnd }
  | { readonly is: 'known' }
  | { readonly is: 'refused'; readonly refusal: AppendRefusal };

/** How `segment` fits a chain that ends with `end`; `stored` gives the hash kept under a seq of the same chain. */
export function fitSegment(end: ChainEnd, segment: WireSegment, stored: (seq: number) => string | undefined): Fit {
  const { device, seq } = segment;
  const hash = hashSegment(segment.bytes);
  if (seq > end.seq + 1) {
    return { is: 'refused', refusal: { code: 'gap', device, expected: end.seq + 1, got: seq } };
  }
  const fork: Fit = { is: 'refused', refusal: { code: 'fork', device, seq } };
  if (seq <= end.seq) return stored(seq) === hash ? { is: 'known' } : fork;
  return segment.previous === end.hash ? { is: 'next', end: { seq, hash } } : fork;
}

/** A batch in the order of its chains, so that the order of arrival within a batch does not matter. */
export function sortBatch(segments: readonly WireSegment[]): readonly WireSegment[] {
  return segments.toSorted((a, b) => (a.device === b.device ? a.seq - b.seq : a.device < b.device ? -1 : 1));
}

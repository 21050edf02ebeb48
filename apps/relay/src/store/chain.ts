import { NO_PREVIOUS, hashSegment, isRetired } from '@groundwork/vault/protocol';
import type { Range, Retired, WireSegment } from '@groundwork/vault/protocol';
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
export function fitSegment(
  end: ChainEnd,
  retired: Retired,
  segment: WireSegment,
  stored: (seq: number) => string | undefined,
): Fit {
  const { device, seq } = segment;
  if (isRetired(retired, device, seq)) return { is: 'known' };
  const hash = hashSegment(segment.bytes);
  const expected = seqAfter(end.seq, retired[device] ?? []);
  if (seq > expected) return { is: 'refused', refusal: { code: 'gap', device, expected, got: seq } };
  const fork: Fit = { is: 'refused', refusal: { code: 'fork', device, seq } };
  if (seq < expected) return stored(seq) === hash ? { is: 'known' } : fork;
  // The segment before may be retired without ever having been here; then nothing is known that could contradict.
  const follows = expected > end.seq + 1 || segment.previous === end.hash;
  return follows ? { is: 'next', end: { seq, hash } } : fork;
}

/** The number after `seq` that is not retired. */
function seqAfter(seq: number, ranges: readonly Range[]): number {
  const covering = ranges.find(([from, to]) => from <= seq + 1 && seq + 1 <= to);
  return covering === undefined ? seq + 1 : covering[1] + 1;
}

/** A batch in the order of its chains, so that the order of arrival within a batch does not matter. */
export function sortBatch(segments: readonly WireSegment[]): readonly WireSegment[] {
  return segments.toSorted((a, b) => (a.device === b.device ? a.seq - b.seq : a.device < b.device ? -1 : 1));
}

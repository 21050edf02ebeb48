import { isRetired, missingRanges, type Retired } from '../ranges.ts';
import { NO_PREVIOUS } from '../segment.ts';
import type { Head, Heads } from './heads.ts';
import type { Held, HeldFault } from './held.ts';

/** Something in the log that is not as it was written. Everything else stays readable. */
export interface Fault {
  readonly device: string;
  /** The segments it is about, both included. */
  readonly from: number;
  readonly to: number;
  readonly type:
    | HeldFault
    /** Segments in the middle of a chain are absent. */
    | 'gap'
    /** Two different segments claim the same place; this one does not follow from the one before. */
    | 'fork'
    /** The end of a chain is absent although this device had written or seen it. */
    | 'rollback'
    /** The heads record is absent or altered; the end of the chains cannot be checked this time. */
    | 'heads';
}

/** Faults that say that bytes are lost or altered, not that this build is too old for them. */
export function isDamage(fault: Fault): boolean {
  return fault.type !== 'unknown-format' && fault.type !== 'unknown-epoch';
}

/** What is wrong with one chain: cut ends, gaps and broken links. `broken` are segments that did not open. */
export function inspectChain(
  device: string,
  held: ReadonlyMap<number, Held>,
  broken: ReadonlySet<number>,
  head: Head | undefined,
  retired: Retired,
): readonly Fault[] {
  const lastFound = Math.max(0, ...held.keys(), ...broken);
  const known = (seq: number): boolean => held.has(seq) || broken.has(seq);
  const last = Math.max(lastFound, head?.seq ?? 0);
  const missing = missingRanges(1, last, known, retired[device] ?? []).map(([from, to]): Fault => ({
    device,
    from,
    to,
    type: from > lastFound ? 'rollback' : 'gap',
  }));
  return [...missing, ...brokenLinks(device, held, head, retired)];
}

/** The last segments this store should hold, by device: what the record says, or what is found beyond it. */
export function raiseHeads(heads: Heads, found: Iterable<Held>): Heads {
  const last: Record<string, Head> = { ...heads.last };
  for (const { device, seq, hash } of found) {
    if (seq > (last[device]?.seq ?? 0)) last[device] = { seq, hash };
  }
  return { ...heads, last };
}

function brokenLinks(
  device: string,
  held: ReadonlyMap<number, Held>,
  head: Head | undefined,
  retired: Retired,
): readonly Fault[] {
  const faults: Fault[] = [];
  for (const { seq, hash, previous } of held.values()) {
    if (isRetired(retired, device, seq)) continue;
    const before = seq === 1 ? NO_PREVIOUS : held.get(seq - 1)?.hash;
    const linked = before === undefined || before === previous;
    const heldAsSeen = head?.seq !== seq || head.hash === hash;
    if (!linked || !heldAsSeen) faults.push({ device, from: seq, to: seq, type: 'fork' });
  }
  return faults;
}

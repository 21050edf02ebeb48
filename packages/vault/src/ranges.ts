/** Sequence numbers `from` to `to`, both included. */
export type Range = readonly [from: number, to: number];

/** Which segments are retired, by device: their events were sealed again later, or were meant to be forgotten. */
export type Retired = Readonly<Record<string, readonly Range[]>>;

/** Sorted ranges that touch or overlap nowhere. */
export function mergeRanges(ranges: readonly Range[]): readonly Range[] {
  const merged: [number, number][] = [];
  for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

/** Both sets of retired segments together. */
export function mergeRetired(a: Retired, b: Retired): Retired {
  const all: Record<string, readonly Range[]> = { ...a };
  for (const [device, ranges] of Object.entries(b)) all[device] = mergeRanges([...(all[device] ?? []), ...ranges]);
  return all;
}

/** Whether segment `seq` of `device` is retired. */
export function isRetired(retired: Retired, device: string, seq: number): boolean {
  return (retired[device] ?? []).some(([from, to]) => seq >= from && seq <= to);
}

/** The numbers of `from…to` that `known` does not hold and `ranges` do not cover, as ranges. */
export function missingRanges(
  from: number,
  to: number,
  known: (seq: number) => boolean,
  ranges: readonly Range[],
): readonly Range[] {
  const missing: Range[] = [];
  let seq = from;
  while (seq <= to) {
    const covered = ranges.find((range) => seq >= range[0] && seq <= range[1]);
    if (covered !== undefined) {
      seq = covered[1] + 1;
      continue;
    }
    if (!known(seq)) missing.push([seq, seq]);
    seq += 1;
  }
  return mergeRanges(missing);
}

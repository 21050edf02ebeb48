import type { Net, Weights } from './weights.ts';

/** What one network found: a value and a place for each filter. */
export interface Pooled {
  readonly value: Float32Array;
  /** First token of the place; -1 when the filter found nothing. */
  readonly where: Int32Array;
}

/** Runs the filters of one network over rows of the word table. */
export type Pool = (rows: Int32Array) => Pooled;

const mostRemembered = 6000;

/**
 * Readies a network. Each word meets each filter slot once and is remembered, so that a draft costs additions only.
 */
export function createPool(weights: Weights, net: Net): Pool {
  const { filters: counts } = weights.header;
  const width = counts.reduce((sum, count, w) => sum + count * (w + 1), 0);
  const pooled = counts.reduce((sum, count) => sum + count, 0);
  const remembered = new Map<number, Float32Array>();
  const meet = (row: number): Float32Array => {
    const known = remembered.get(row);
    if (known !== undefined) return known;
    const found = toMeeting(weights, net, row, width);
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(row, found);
    return found;
  };
  return (rows) => {
    const met = new Float32Array(rows.length * width);
    rows.forEach((row, t) => met.set(meet(row), t * width));
    const value = new Float32Array(pooled);
    const where = new Int32Array(pooled).fill(-1);
    let slot = 0;
    let filter = 0;
    counts.forEach((count, w) => {
      const place = { met, width, slot, filter, count, span: w + 1 };
      poolWidth(place, net.header.bias, rows.length, value, where);
      slot += count * (w + 1);
      filter += count;
    });
    return { value, where };
  };
}

/** Where the filters of one width lie: `[token][offset][filter]` within `met`, from `slot` on. */
interface Place {
  readonly met: Float32Array;
  readonly width: number;
  readonly slot: number;
  readonly filter: number;
  readonly count: number;
  readonly span: number;
}

/** The strongest place of every filter of one width; the inner loop runs over neighbours in memory. */
function poolWidth(
  place: Place,
  bias: readonly number[],
  tokens: number,
  value: Float32Array,
  where: Int32Array,
): void {
  const { met, width, slot, filter, count, span } = place;
  const sums = new Float32Array(count);
  for (let t = 0; t + span <= tokens; t += 1) {
    for (let f = 0; f < count; f += 1) sums[f] = bias[filter + f] ?? 0;
    for (let k = 0; k < span; k += 1) {
      const base = (t + k) * width + slot + k * count;
      for (let f = 0; f < count; f += 1) sums[f] = (sums[f] ?? 0) + (met[base + f] ?? 0);
    }
    for (let f = 0; f < count; f += 1) {
      if ((sums[f] ?? 0) <= (value[filter + f] ?? 0)) continue;
      value[filter + f] = sums[f] ?? 0;
      where[filter + f] = t;
    }
  }
}

function toMeeting(weights: Weights, net: Net, row: number, width: number): Float32Array {
  const { dimensions, wordScale, filters: counts } = weights.header;
  const { words } = weights;
  const base = row * dimensions;
  const met = new Float32Array(width);
  let slot = 0;
  counts.forEach((count, w) => {
    const filter = net.filters[w] ?? new Int8Array();
    const scale = (net.header.filterScales[w] ?? 0) * wordScale;
    for (let f = 0; f < count; f += 1) {
      for (let k = 0; k <= w; k += 1) {
        const at = (f * (w + 1) + k) * dimensions;
        let sum = 0;
        for (let d = 0; d < dimensions; d += 1) sum += (filter[at + d] ?? 0) * (words[base + d] ?? 0);
        met[slot + k * count + f] = sum * scale;
      }
    }
    slot += count * (w + 1);
  });
  return met;
}

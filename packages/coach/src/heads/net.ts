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
    const meetings = Array.from(rows, meet);
    const value = new Float32Array(pooled);
    const where = new Int32Array(pooled).fill(-1);
    let slot = 0;
    let filter = 0;
    counts.forEach((count, w) => {
      for (let f = 0; f < count; f += 1) {
        poolOne(meetings, slot + f * (w + 1), w + 1, net.header.bias[filter + f] ?? 0, filter + f, value, where);
      }
      slot += count * (w + 1);
      filter += count;
    });
    return { value, where };
  };
}

function poolOne(
  meetings: readonly Float32Array[],
  slot: number,
  span: number,
  bias: number,
  filter: number,
  value: Float32Array,
  where: Int32Array,
): void {
  let best = 0;
  let at = -1;
  for (let t = 0; t + span <= meetings.length; t += 1) {
    let sum = bias;
    for (let k = 0; k < span; k += 1) sum += (meetings[t + k] as Float32Array)[slot + k] as number;
    if (sum > best) {
      best = sum;
      at = t;
    }
  }
  value[filter] = best;
  where[filter] = at;
}

function toMeeting(weights: Weights, net: Net, row: number, width: number): Float32Array {
  const { dimensions, wordScale, filters: counts } = weights.header;
  const { words } = weights;
  const base = row * dimensions;
  const met = new Float32Array(width);
  let slot = 0;
  counts.forEach((count, w) => {
    const filter = net.filters[w] as Int8Array;
    const scale = (net.header.filterScales[w] ?? 0) * wordScale;
    for (let s = 0; s < count * (w + 1); s += 1) {
      let sum = 0;
      for (let d = 0; d < dimensions; d += 1)
        sum += (filter[s * dimensions + d] as number) * (words[base + d] as number);
      met[slot + s] = sum * scale;
    }
    slot += count * (w + 1);
  });
  return met;
}

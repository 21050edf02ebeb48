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
const nothing = new Float32Array();

/**
 * Readies a network. Each word meets each filter slot once and is remembered, so that a draft costs additions only.
 */
export function createPool(weights: Weights, net: Net): Pool {
  const { filters: counts } = weights.header;
  const pooled = counts.reduce((sum, count) => sum + count, 0);
  const remembered = new Map<number, Float32Array>();
  const meet = (row: number): Float32Array => {
    const known = remembered.get(row);
    if (known !== undefined) return known;
    const found = toMeeting(weights, net, row);
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(row, found);
    return found;
  };
  return (rows) => {
    const met: Float32Array[] = [];
    for (const row of rows) met.push(meet(row));
    const found = { value: new Float32Array(pooled), where: new Int32Array(pooled).fill(-1) };
    let slot = 0;
    let filter = 0;
    counts.forEach((count, w) => {
      poolWidth(met, { slot, filter, count, span: w + 1 }, found);
      slot += count * (w + 1);
      filter += count;
    });
    return found;
  };
}

/** Where the filters of one width lie: `[offset][filter]` within a word's meeting, from `slot` on. */
interface Place {
  readonly slot: number;
  readonly filter: number;
  readonly count: number;
  readonly span: number;
}

/** The strongest place of every filter of one width; the inner loops run over neighbours in memory. */
function poolWidth(met: readonly Float32Array[], place: Place, found: Pooled): void {
  const { slot, count, span } = place;
  const sums = new Float32Array(count);
  const none = new Float32Array(count);
  for (let t = 0; t + span <= met.length; t += 1) {
    let before = met[t] ?? nothing;
    let at = slot;
    for (let k = 1; k < span - 1; k += 1) {
      addRow(before, at, met[t + k] ?? nothing, slot + k * count, sums);
      before = sums;
      at = 0;
    }
    if (span === 1) keepStrongest(before, at, none, 0, place, found, t);
    else keepStrongest(before, at, met[t + span - 1] ?? nothing, slot + (span - 1) * count, place, found, t);
  }
}

/** Adds the numbers of `a` from `i` on and of `b` from `j` on. `sums` may be `a`: each is read before it is written. */
function addRow(a: Float32Array, i: number, b: Float32Array, j: number, sums: Float32Array): void {
  for (let f = 0; f < sums.length; f += 1) sums[f] = (a[i + f] ?? 0) + (b[j + f] ?? 0);
}

/** Adds the last two rows, rounding as the sums before them were, and keeps what is stronger than at all places before. */
function keepStrongest(
  a: Float32Array,
  i: number,
  b: Float32Array,
  j: number,
  { filter, count }: Place,
  { value, where }: Pooled,
  token: number,
): void {
  for (let f = 0; f < count; f += 1) {
    const sum = Math.fround((a[i + f] ?? 0) + (b[j + f] ?? 0));
    if (sum <= (value[filter + f] ?? 0)) continue;
    value[filter + f] = sum;
    where[filter + f] = token;
  }
}

/** What one word adds to every filter at every offset; the bias lies in the first offset, which each place has once. */
function toMeeting(weights: Weights, net: Net, row: number): Float32Array {
  const { dimensions, wordScale, filters: counts } = weights.header;
  const met = new Float32Array(counts.reduce((sum, count, w) => sum + count * (w + 1), 0));
  const bias = Float32Array.from(net.header.bias);
  let slot = 0;
  let first = 0;
  counts.forEach((count, w) => {
    const filter = net.filters[w] ?? new Int8Array();
    const scale = (net.header.filterScales[w] ?? 0) * wordScale;
    for (let f = 0; f < count; f += 1) {
      for (let k = 0; k <= w; k += 1) {
        const at = (f * (w + 1) + k) * dimensions;
        const sum = multiply(filter, at, weights.words, row * dimensions, dimensions);
        met[slot + k * count + f] = sum * scale;
      }
      met[slot + f] = (bias[first + f] ?? 0) + (met[slot + f] ?? 0);
    }
    slot += count * (w + 1);
    first += count;
  });
  return met;
}

/** The sum of products of two runs of small whole numbers: it stays far within 32 bits. */
function multiply(a: Int8Array, from: number, b: Int8Array, start: number, count: number): number {
  let sum = 0;
  for (let d = 0; d < count; d += 1) sum = (sum + (a[from + d] ?? 0) * (b[start + d] ?? 0)) | 0;
  return sum;
}

import { createBlock, stepBlock } from './adam.ts';
import type { Block } from './adam.ts';
import type { Chance } from './chance.ts';

/** A text as the network sees it, with what is known of its labels: 1 on, 0 off, -1 not judged. */
export interface Item {
  /** Rows of the word table. */
  readonly rows: Int32Array;
  readonly targets: Int8Array;
  /** Extra numbers beside the words. */
  readonly extra: Float32Array;
}

/** Filters of each width, for the widths 1, 2, 3 … */
export interface Shape {
  readonly dimensions: number;
  readonly rows: number;
  readonly filters: readonly number[];
  readonly outputs: number;
  readonly extra: number;
}

/** Words → filters over runs of words → the strongest place of each filter → labels. */
export interface Conv {
  readonly shape: Shape;
  readonly words: Block;
  /** Per width, `[filter][offset][dimension]`. */
  readonly filters: readonly Block[];
  readonly bias: Block;
  /** `[output][pooled + extra + 1]`. */
  readonly out: Block;
  readonly pooled: number;
}

export function createConv(shape: Shape, words: Float32Array, chance: Chance): Conv {
  const pooled = shape.filters.reduce((sum, count) => sum + count, 0);
  return {
    shape,
    words: createBlock(words.length, (i) => words[i] ?? 0),
    filters: shape.filters.map((count, w) => {
      const scale = Math.sqrt(1 / ((w + 1) * shape.dimensions)) * 1.5;
      return createBlock(count * (w + 1) * shape.dimensions, () => chance.normal() * scale);
    }),
    bias: createBlock(pooled, () => 0),
    out: createBlock(shape.outputs * (pooled + shape.extra + 1), () => chance.normal() * 0.02),
    pooled,
  };
}

/** What one forward pass leaves behind for the way back. */
export interface Trace {
  readonly pool: Float32Array;
  readonly where: Int32Array;
  readonly logits: Float32Array;
}

export function createTrace(conv: Conv): Trace {
  return {
    pool: new Float32Array(conv.pooled),
    where: new Int32Array(conv.pooled),
    logits: new Float32Array(conv.shape.outputs),
  };
}

/** Reads one item into `trace`. `keep` scales each pooled value (dropout); absent means all. */
export function forward(conv: Conv, item: Item, trace: Trace, keep: Float32Array | undefined): void {
  poolAll(conv, item.rows, trace);
  const { pool, logits } = trace;
  const width = conv.pooled + conv.shape.extra + 1;
  const out = conv.out.value;
  for (let f = 0; f < conv.pooled; f += 1) if (keep) pool[f] = (pool[f] as number) * (keep[f] as number);
  for (let o = 0; o < conv.shape.outputs; o += 1) {
    const base = o * width;
    let sum = out[base + width - 1] as number;
    for (let f = 0; f < conv.pooled; f += 1) sum += (out[base + f] as number) * (pool[f] as number);
    for (let x = 0; x < conv.shape.extra; x += 1)
      sum += (out[base + conv.pooled + x] as number) * (item.extra[x] as number);
    logits[o] = sum;
  }
}

function poolAll(conv: Conv, rows: Int32Array, trace: Trace): void {
  const { dimensions } = conv.shape;
  const words = conv.words.value;
  let offset = 0;
  conv.filters.forEach((block, w) => {
    const span = w + 1;
    const size = span * dimensions;
    const count = conv.shape.filters[w] as number;
    const weights = block.value;
    for (let f = 0; f < count; f += 1) {
      let best = 0;
      let at = -1;
      const base = f * size;
      const bias = conv.bias.value[offset + f] as number;
      for (let t = 0; t + span <= rows.length; t += 1) {
        let sum = bias;
        for (let k = 0; k < span; k += 1) {
          sum += dot(weights, base + k * dimensions, words, (rows[t + k] as number) * dimensions, dimensions);
        }
        if (sum > best) {
          best = sum;
          at = t;
        }
      }
      trace.pool[offset + f] = best;
      trace.where[offset + f] = at;
    }
    offset += count;
  });
}

/** Four sums side by side, since one long sum waits on itself; `size` is a multiple of four. */
function dot(a: Float32Array, i: number, b: Float32Array, j: number, size: number): number {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  for (let d = 0; d < size; d += 4) {
    s0 += (a[i + d] as number) * (b[j + d] as number);
    s1 += (a[i + d + 1] as number) * (b[j + d + 1] as number);
    s2 += (a[i + d + 2] as number) * (b[j + d + 2] as number);
    s3 += (a[i + d + 3] as number) * (b[j + d + 3] as number);
  }
  return s0 + s1 + (s2 + s3);
}

/** Adds the gradient of one item, given the slope of the loss at each logit. Returns the word rows touched. */
export function backward(
  conv: Conv,
  item: Item,
  trace: Trace,
  slopes: Float32Array,
  keep: Float32Array | undefined,
): void {
  const width = conv.pooled + conv.shape.extra + 1;
  const out = conv.out;
  const back = new Float32Array(conv.pooled);
  for (let o = 0; o < conv.shape.outputs; o += 1) {
    const slope = slopes[o] as number;
    if (slope === 0) continue;
    const base = o * width;
    for (let f = 0; f < conv.pooled; f += 1) {
      out.grad[base + f] = (out.grad[base + f] as number) + slope * (trace.pool[f] as number);
      back[f] = (back[f] as number) + slope * (out.value[base + f] as number);
    }
    for (let x = 0; x < conv.shape.extra; x += 1) {
      out.grad[base + conv.pooled + x] =
        (out.grad[base + conv.pooled + x] as number) + slope * (item.extra[x] as number);
    }
    out.grad[base + width - 1] = (out.grad[base + width - 1] as number) + slope;
  }
  backFilters(conv, item, trace, back, keep);
}

function backFilters(conv: Conv, item: Item, trace: Trace, back: Float32Array, keep: Float32Array | undefined): void {
  const { dimensions } = conv.shape;
  const words = conv.words;
  let offset = 0;
  conv.filters.forEach((block, w) => {
    const span = w + 1;
    const count = conv.shape.filters[w] as number;
    for (let f = 0; f < count; f += 1) {
      const at = trace.where[offset + f] as number;
      const slope = (back[offset + f] as number) * (keep ? (keep[offset + f] as number) : 1);
      if (at < 0 || slope === 0) continue;
      conv.bias.grad[offset + f] = (conv.bias.grad[offset + f] as number) + slope;
      for (let k = 0; k < span; k += 1) {
        const row = (item.rows[at + k] as number) * dimensions;
        const base = (f * span + k) * dimensions;
        for (let d = 0; d < dimensions; d += 1) {
          block.grad[base + d] = (block.grad[base + d] as number) + slope * (words.value[row + d] as number);
          words.grad[row + d] = (words.grad[row + d] as number) + slope * (block.value[base + d] as number);
        }
      }
    }
    offset += count;
  });
}

export interface Plan {
  readonly epochs: number;
  readonly rate: number;
  readonly wordRate: number;
  readonly decay: number;
  readonly drop: number;
  readonly batch: number;
  /** Chance that a word is hidden while learning. */
  readonly hide: number;
  /** Weight of a positive label against a negative one. */
  readonly positive: number;
}

/** Learns `items` in place. */
export function trainConv(
  conv: Conv,
  items: readonly Item[],
  plan: Plan,
  chance: Chance,
  orderOf: (epoch: number) => readonly number[],
): void {
  const trace = createTrace(conv);
  const slopes = new Float32Array(conv.shape.outputs);
  const keep = new Float32Array(conv.pooled);
  const touched = new Set<number>();
  let seen = 0;
  const total = plan.epochs * items.length;
  for (let epoch = 0; epoch < plan.epochs; epoch += 1) {
    let inBatch = 0;
    for (const index of orderOf(epoch)) {
      const item = toHidden(items[index] as Item, plan.hide, chance);
      for (let f = 0; f < conv.pooled; f += 1) keep[f] = chance.next() < plan.drop ? 0 : 1 / (1 - plan.drop);
      forward(conv, item, trace, keep);
      toSlopes(trace.logits, item.targets, plan.positive, slopes);
      backward(conv, item, trace, slopes, keep);
      for (const row of item.rows) touched.add(row);
      seen += 1;
      inBatch += 1;
      if (inBatch < plan.batch) continue;
      stepConv(conv, plan, seen / total, touched);
      inBatch = 0;
    }
  }
}

function stepConv(conv: Conv, plan: Plan, progress: number, touched: Set<number>): void {
  const pace = Math.min(1, progress * 20) * (1 - progress * 0.9);
  const step = { rate: plan.rate * pace, decay: plan.decay };
  for (const block of [...conv.filters, conv.bias, conv.out]) stepBlock(block, step, 0, block.value.length);
  const { dimensions } = conv.shape;
  const wordStep = { rate: plan.wordRate * pace, decay: 0 };
  for (const row of touched) stepBlock(conv.words, wordStep, row * dimensions, (row + 1) * dimensions);
  touched.clear();
}

function toSlopes(logits: Float32Array, targets: Int8Array, positive: number, slopes: Float32Array): void {
  for (let o = 0; o < slopes.length; o += 1) {
    const target = targets[o] as number;
    const p = 1 / (1 + Math.exp(-(logits[o] as number)));
    slopes[o] = target < 0 ? 0 : (p - target) * (target === 1 ? positive : 1);
  }
}

function toHidden(item: Item, hide: number, chance: Chance): Item {
  if (hide === 0) return item;
  return { ...item, rows: item.rows.map((row) => (chance.next() < hide ? 0 : row)) };
}

import { stepBlock, createBlock } from './adam.ts';
import type { Block } from './adam.ts';
import type { Chance } from './chance.ts';
import { embeddingGain } from '../src/deep/deep.ts';

/** One draft as the second tier sees it: embeddings of the whole and of its sentences, numbers beside them, and its labels. */
export interface DeepItem {
  readonly whole: Float32Array;
  readonly sentences: readonly Float32Array[];
  readonly extra: Float32Array;
  readonly targets: Int8Array;
}

/** A layer that learns, `[row][input]`, and a bias a row. */
export interface Layer {
  readonly rows: number;
  readonly width: number;
  readonly weights: Block;
  readonly bias: Block;
}

/** What is seen in the whole, what is seen in a sentence, and what both say: see `src/deep/deep.ts`. */
export interface DeepModel {
  readonly whole: Layer;
  readonly sentence: Layer;
  readonly out: Layer;
}

export const dimensions = 512;
const hidden = 128;

function createLayer(rows: number, width: number, chance: Chance, spread: number, bias: number): Layer {
  const weights = createBlock(rows * width, () => chance.normal() * spread);
  return { rows, width, weights, bias: createBlock(rows, () => bias) };
}

/** A model that has learned nothing. */
export function createDeepModel(outputs: number, extra: number, chance: Chance): DeepModel {
  const spread = 1 / Math.sqrt(dimensions);
  return {
    whole: createLayer(hidden, dimensions, chance, spread, 0),
    sentence: createLayer(hidden, dimensions, chance, spread, 0),
    out: createLayer(outputs, dimensions + 3 * hidden + extra, chance, 0.02, -2.5),
  };
}

/** What one reading leaves behind for the way back. */
interface Trace {
  readonly inputs: readonly Float32Array[];
  readonly pooled: Float32Array;
  /** For each strongest value, the sentence it came from; -1 for none. */
  readonly from: Int32Array;
  readonly logits: Float32Array;
}

/** Dropout: which numbers of an embedding and which of the pooled ones are kept, and how much louder. */
interface Keep {
  readonly inputs: Float32Array;
  readonly pooled: Float32Array;
}

/** Log-odds of every label. */
export function scoreDeep(model: DeepModel, item: DeepItem): Float32Array {
  return read(model, item, undefined).logits;
}

function read(model: DeepModel, item: DeepItem, keep: Keep | undefined): Trace {
  const loud = (from: Float32Array): Float32Array => toLoud(from, keep?.inputs);
  const whole = loud(item.whole);
  const sentences = item.sentences.length > 0 ? item.sentences.map(loud) : [whole];
  const pooled = new Float32Array(model.out.width);
  pooled.set(whole);
  pooled.set(toSeen(model.whole, whole), dimensions);
  const from = pool(model, sentences, pooled);
  pooled.set(item.extra, dimensions + 3 * hidden);
  if (keep)
    for (let i = dimensions; i < dimensions + 3 * hidden; i += 1)
      pooled[i] = (pooled[i] as number) * (keep.pooled[i] as number);
  const { out } = model;
  const logits = Float32Array.from(
    out.bias.value,
    (bias, row) => bias + dot(out.weights.value, row * out.width, pooled, out.width),
  );
  return { inputs: [whole, ...sentences], pooled, from, logits };
}

function toLoud(from: Float32Array, keep: Float32Array | undefined): Float32Array {
  const loud = new Float32Array(from.length);
  for (let d = 0; d < from.length; d += 1)
    loud[d] = (from[d] as number) * embeddingGain * (keep === undefined ? 1 : (keep[d] as number));
  return loud;
}

/** Writes the strongest values over all sentences, then those of the last, into `pooled`. */
function pool(model: DeepModel, sentences: readonly Float32Array[], pooled: Float32Array): Int32Array {
  const from = new Int32Array(hidden).fill(-1);
  const at = dimensions + hidden;
  sentences.forEach((sentence, s) => {
    const seen = toSeen(model.sentence, sentence);
    for (let h = 0; h < hidden; h += 1) {
      if ((seen[h] as number) > (pooled[at + h] as number)) {
        pooled[at + h] = seen[h] as number;
        from[h] = s;
      }
    }
    if (s === sentences.length - 1) pooled.set(seen, at + hidden);
  });
  return from;
}

function toSeen(layer: Layer, input: Float32Array): Float32Array {
  const seen = new Float32Array(layer.rows);
  for (let row = 0; row < layer.rows; row += 1) {
    const sum = dot(layer.weights.value, row * layer.width, input, layer.width);
    seen[row] = Math.max(0, sum + (layer.bias.value[row] as number));
  }
  return seen;
}

/** Four sums side by side, since one long sum waits on itself. */
function dot(a: Float32Array, base: number, b: Float32Array, size: number): number {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  const whole = size - (size % 4);
  for (let i = 0; i < whole; i += 4) {
    s0 += (a[base + i] as number) * (b[i] as number);
    s1 += (a[base + i + 1] as number) * (b[i + 1] as number);
    s2 += (a[base + i + 2] as number) * (b[i + 2] as number);
    s3 += (a[base + i + 3] as number) * (b[i + 3] as number);
  }
  for (let i = whole; i < size; i += 1) s0 += (a[base + i] as number) * (b[i] as number);
  return s0 + s1 + (s2 + s3);
}

export interface DeepPlan {
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  readonly batch: number;
  readonly dropInputs: number;
  readonly dropPooled: number;
  /** Weight of a positive label against a negative one. */
  readonly positive: number;
}

/** Learns `items` in place, in the order that `orderOf` gives for each epoch. */
export function trainDeep(
  model: DeepModel,
  items: readonly DeepItem[],
  plan: DeepPlan,
  chance: Chance,
  orderOf: () => readonly number[],
): void {
  const keep: Keep = { inputs: new Float32Array(dimensions), pooled: new Float32Array(model.out.width) };
  let seen = 0;
  for (let epoch = 0; epoch < plan.epochs; epoch += 1) {
    for (const index of orderOf()) {
      refill(keep.inputs, plan.dropInputs, chance);
      refill(keep.pooled, plan.dropPooled, chance);
      const item = items[index] as DeepItem;
      const trace = read(model, item, keep);
      goBack(model, item, trace, keep, plan.positive);
      seen += 1;
      if (seen % plan.batch === 0) step(model, plan, seen / (plan.epochs * items.length));
    }
  }
}

function refill(keep: Float32Array, drop: number, chance: Chance): void {
  for (let i = 0; i < keep.length; i += 1) keep[i] = chance.next() < drop ? 0 : 1 / (1 - drop);
}

function step(model: DeepModel, plan: DeepPlan, progress: number): void {
  const rate = plan.rate * Math.min(1, progress * 16) * (1 - 0.95 * progress);
  for (const layer of [model.whole, model.sentence, model.out]) {
    stepBlock(layer.weights, { rate, decay: plan.decay }, 0, layer.weights.value.length);
    stepBlock(layer.bias, { rate, decay: 0 }, 0, layer.bias.value.length);
  }
}

function goBack(model: DeepModel, item: DeepItem, trace: Trace, keep: Keep, positive: number): void {
  const { out } = model;
  const back = new Float32Array(out.width);
  for (let row = 0; row < out.rows; row += 1) {
    const target = item.targets[row] as number;
    if (target < 0) continue;
    const p = 1 / (1 + Math.exp(-(trace.logits[row] as number)));
    const slope = (p - target) * (target === 1 ? positive : 1);
    const base = row * out.width;
    out.bias.grad[row] = (out.bias.grad[row] as number) + slope;
    for (let i = 0; i < out.width; i += 1) {
      back[i] = (back[i] as number) + slope * (out.weights.value[base + i] as number);
      out.weights.grad[base + i] = (out.weights.grad[base + i] as number) + slope * (trace.pooled[i] as number);
    }
  }
  backHidden(model, trace, back, keep);
}

function backHidden(model: DeepModel, trace: Trace, back: Float32Array, keep: Keep): void {
  const last = trace.inputs.length - 1;
  for (let h = 0; h < hidden; h += 1) {
    const at = [dimensions + h, dimensions + hidden + h, dimensions + 2 * hidden + h] as const;
    const slopes = at.map((i) =>
      (trace.pooled[i] as number) > 0 ? (back[i] as number) * (keep.pooled[i] as number) : 0,
    );
    addTo(model.whole, h, slopes[0] ?? 0, trace.inputs[0]);
    addTo(model.sentence, h, slopes[1] ?? 0, trace.inputs[1 + (trace.from[h] as number)]);
    addTo(model.sentence, h, slopes[2] ?? 0, trace.inputs[last]);
  }
}

function addTo(layer: Layer, row: number, slope: number, input: Float32Array | undefined): void {
  if (slope === 0 || input === undefined) return;
  layer.bias.grad[row] = (layer.bias.grad[row] as number) + slope;
  const { grad } = layer.weights;
  const base = row * layer.width;
  for (let i = 0; i < layer.width; i += 1) grad[base + i] = (grad[base + i] as number) + slope * (input[i] as number);
}

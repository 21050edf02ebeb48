import type { ReviewContext } from '../model/context.ts';
import type { Reading } from '../text/sentence.ts';
import { toExtra } from './extra.ts';
import { toGrams } from './grams.ts';
import { createPool } from './net.ts';
import type { Pool } from './net.ts';
import { toTokens } from './tokens.ts';
import type { Token } from './tokens.ts';
import { emptyRuns, weigh } from './weigh.ts';
import type { Seen, Weighing } from './weigh.ts';
import type { Limits, Net, Weights } from './weights.ts';
import { createAddRows } from './wide.ts';
import type { AddRows } from './wide.ts';

/** What the heads are given: the draft, the ids of the rules that spoke, and what is around it. */
export interface HeadInput {
  readonly reading: Reading;
  readonly spoke: ReadonlySet<string>;
  readonly context: ReviewContext;
}

/** What the heads make of one draft. */
export interface HeadReading {
  /** Log-odds, in the order of {@link Heads.labels}. */
  readonly logits: Float32Array;
  /** Where label `index` was seen most, in the draft as typed, and what weighed most there. */
  weigh(index: number): Weighing;
}

/** The learned layer. Pure: the same draft gives the same reading. */
export interface Heads {
  readonly labels: readonly string[];
  readonly limits: Limits;
  read(input: HeadInput): HeadReading;
}

/** Common weight of the n-grams of a draft with `count` distinct ones: long drafts are not louder than short ones. */
export function toGramWeight(count: number): number {
  return 3 / Math.sqrt(count + 1);
}

/** Rows of the word table for tokens, padded to the widest filter. */
export function toRows(tokens: readonly Token[], rowOf: ReadonlyMap<string, number>, least: number): Int32Array {
  const rows = new Int32Array(Math.max(least, tokens.length));
  tokens.forEach((token, index) => (rows[index] = rowOf.get(token.text) ?? 0));
  return rows;
}

/** Makes heads from weights. */
export function createHeads(weights: Weights): Heads {
  const machine: Machine = {
    weights,
    addRows: createAddRows(weights.wide, weights.header.labels.length),
    pools: weights.nets.map((net) => createPool(weights, net)),
  };
  return {
    labels: weights.header.labels,
    limits: weights.header.limits,
    read: (input) => readWith(machine, input),
  };
}

/** The weights, readied once. */
interface Machine {
  readonly weights: Weights;
  readonly addRows: AddRows;
  readonly pools: readonly Pool[];
}

function readWith({ weights, addRows, pools }: Machine, input: HeadInput): HeadReading {
  const tokens = toTokens(input.reading.even.text);
  const grams = toGrams(tokens);
  const rows = toRows(tokens, weights.rowOf, weights.header.filters.length);
  const seen: Seen = {
    reading: input.reading,
    tokens,
    grams,
    gramWeight: toGramWeight(grams.buckets.length),
    pooled: pools.map((pool) => pool(rows)),
    runs: emptyRuns(),
  };
  const extra = toExtra(weights.header.rules, input.spoke, input.context, tokens.length);
  return {
    logits: toLogits(weights, seen, addRows(grams.buckets), extra),
    weigh: (index) => weigh(weights, seen, index),
  };
}

/** Half the mean of the networks, half the n-grams. */
function toLogits(weights: Weights, seen: Seen, wide: Int32Array, extra: Float32Array): Float32Array {
  const { labels, wideScales, wideBias } = weights.header;
  const logits = new Float32Array(labels.length);
  const fromNets = new Float64Array(labels.length);
  weights.nets.forEach((net, n) => {
    addNet(fromNets, net, seen.pooled[n]?.value ?? new Float32Array(), extra);
  });
  for (let o = 0; o < labels.length; o += 1) {
    const fromWords = (wide[o] ?? 0) * (wideScales[o] ?? 0) * seen.gramWeight + (wideBias[o] ?? 0);
    logits[o] = (fromWords + (fromNets[o] ?? 0) / weights.nets.length) / 2;
  }
  return logits;
}

function addNet(totals: Float64Array, net: Net, values: Float32Array, extra: Float32Array): void {
  const { outScales, outBias } = net.header;
  const width = values.length + extra.length;
  for (let o = 0; o < totals.length; o += 1) {
    const ofValues = addProducts(0, net.out, o * width, values);
    const sum = addProducts(ofValues, net.out, o * width + values.length, extra);
    totals[o] = (totals[o] ?? 0) + (sum * (outScales[o] ?? 0) + (outBias[o] ?? 0));
  }
}

function addProducts(before: number, row: Int8Array, start: number, values: Float32Array): number {
  let sum = before;
  for (let i = 0; i < values.length; i += 1) sum += (row[start + i] ?? 0) * (values[i] ?? 0);
  return sum;
}

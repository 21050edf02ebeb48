import type { ReviewContext } from '../model/context.ts';
import type { Weighed } from '../model/review.ts';
import type { Span } from '../model/span.ts';
import { toTypedSpan } from '../text/sentence.ts';
import type { Reading } from '../text/sentence.ts';
import { toExtra } from './extra.ts';
import { toGrams } from './grams.ts';
import type { Grams } from './grams.ts';
import { createPool } from './net.ts';
import type { Pool, Pooled } from './net.ts';
import { toTokens } from './tokens.ts';
import type { Token } from './tokens.ts';
import type { Limits, Weights } from './weights.ts';

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
  weigh(index: number): { readonly span: Span; readonly because: readonly Weighed[] };
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
  const pools = weights.nets.map((net) => createPool(weights, net));
  return {
    labels: weights.header.labels,
    limits: weights.header.limits,
    read: (input) => readWith(weights, pools, input),
  };
}

interface Seen {
  readonly tokens: readonly Token[];
  readonly grams: Grams;
  readonly gramWeight: number;
  readonly pooled: readonly Pooled[];
}

function readWith(weights: Weights, pools: readonly Pool[], input: HeadInput): HeadReading {
  const tokens = toTokens(input.reading.even.text);
  const grams = toGrams(tokens);
  const rows = toRows(tokens, weights.rowOf, weights.header.filters.length);
  const seen: Seen = {
    tokens,
    grams,
    gramWeight: toGramWeight(grams.buckets.length),
    pooled: pools.map((pool) => pool(rows)),
  };
  const extra = toExtra(weights.header.rules, input.spoke, input.context, tokens.length);
  return {
    logits: toLogits(weights, seen, extra),
    weigh: (index) => weigh(weights, seen, input.reading, index),
  };
}

/** Half the mean of the networks, half the n-grams. */
function toLogits(weights: Weights, seen: Seen, extra: Float32Array): Float32Array {
  const { labels, wideScales, wideBias } = weights.header;
  const count = labels.length;
  const logits = new Float32Array(count);
  const wide = new Int32Array(count);
  for (const bucket of seen.grams.buckets) {
    const base = bucket * count;
    for (let o = 0; o < count; o += 1) wide[o] = (wide[o] ?? 0) + (weights.wide[base + o] ?? 0);
  }
  for (let o = 0; o < count; o += 1) {
    const fromWords = (wide[o] ?? 0) * (wideScales[o] ?? 0) * seen.gramWeight + (wideBias[o] ?? 0);
    logits[o] = (fromWords + toNetLogit(weights, seen.pooled, extra, o)) / 2;
  }
  return logits;
}

function toNetLogit(weights: Weights, pooled: readonly Pooled[], extra: Float32Array, label: number): number {
  let total = 0;
  weights.nets.forEach((net, n) => {
    const values = pooled[n]?.value ?? new Float32Array();
    const base = label * (values.length + weights.extra);
    let sum = 0;
    for (let f = 0; f < values.length; f += 1) sum += (net.out[base + f] ?? 0) * (values[f] ?? 0);
    for (let x = 0; x < extra.length; x += 1) sum += (net.out[base + values.length + x] ?? 0) * (extra[x] ?? 0);
    total += sum * (net.header.outScales[label] ?? 0) + (net.header.outBias[label] ?? 0);
  });
  return total / weights.nets.length;
}

/** A piece of the text and how much it spoke for a label. */
interface Piece {
  readonly first: number;
  readonly last: number;
  readonly weight: number;
}

function weigh(weights: Weights, seen: Seen, reading: Reading, label: number): ReturnType<HeadReading['weigh']> {
  const pieces = [...toGramPieces(weights, seen, label), ...toFilterPieces(weights, seen, label)].filter(
    (piece) => piece.weight > 0,
  );
  const sentences = reading.sentences.map(
    (sentence) => [sentence.start, sentence.start + sentence.text.length] as const,
  );
  const inSentence = (piece: Piece): number => {
    const start = seen.tokens[piece.first]?.start ?? 0;
    return sentences.findIndex(([from, to]) => start >= from && start < to);
  };
  const sums = sentences.map(() => 0);
  for (const piece of pieces) {
    const index = inSentence(piece);
    if (index >= 0) sums[index] = (sums[index] ?? 0) + piece.weight;
  }
  const best = sums.indexOf(Math.max(...sums, 0));
  const [from, to] = sentences[best] ?? [0, reading.even.text.length];
  const total = pieces.reduce((sum, piece) => sum + piece.weight, 0);
  return { span: toTypedSpan(reading.even, from, to), because: toHeaviest(pieces, seen, reading, total) };
}

function toGramPieces(weights: Weights, seen: Seen, label: number): Piece[] {
  const count = weights.header.labels.length;
  const scale = (weights.header.wideScales[label] ?? 0) * seen.gramWeight;
  const { buckets, first, last } = seen.grams;
  const pieces: Piece[] = [];
  buckets.forEach((bucket, index) => {
    const weight = weights.wide[bucket * count + label] ?? 0;
    if (weight > 0) pieces.push({ first: first[index] ?? 0, last: last[index] ?? 0, weight: weight * scale });
  });
  return pieces;
}

function toFilterPieces(weights: Weights, seen: Seen, label: number): Piece[] {
  const widths = weights.header.filters.flatMap((count, w) => Array.from({ length: count }, () => w));
  return weights.nets.flatMap((net, n) => {
    const pooled = seen.pooled[n];
    if (pooled === undefined) return [];
    const base = label * (widths.length + weights.extra);
    const scale = (net.header.outScales[label] ?? 0) / weights.nets.length;
    return widths.flatMap((w, f) => {
      const first = pooled.where[f] ?? -1;
      if (first < 0 || first >= seen.tokens.length) return [];
      const last = Math.min(first + w, seen.tokens.length - 1);
      return [{ first, last, weight: (net.out[base + f] ?? 0) * scale * (pooled.value[f] ?? 0) }];
    });
  });
}

/** The three heaviest runs of words; letters inside a word count for the word. */
function toHeaviest(pieces: readonly Piece[], seen: Seen, reading: Reading, total: number): Weighed[] {
  const byRun = new Map<string, number>();
  for (const piece of pieces) {
    const start = seen.tokens[piece.first]?.start ?? 0;
    const end = seen.tokens[piece.last]?.end ?? start;
    const text = reading.even.text.slice(start, end);
    if (/[\p{L}\p{N}]/u.test(text)) byRun.set(text, (byRun.get(text) ?? 0) + piece.weight);
  }
  return [...byRun]
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 3)
    .map(([text, weight]) => ({ text, share: Math.round((weight / total) * 100) / 100 }));
}

import type { ReviewContext } from '../model/context.ts';
import type { Reading } from '../text/sentence.ts';
import { toExtra } from './extra.ts';
import { createGramIndex, toGramWeight, toGrams } from './grams.ts';
import type { GramIndex } from './grams.ts';
import { toTokens } from './tokens.ts';
import { emptyRuns, weigh } from './weigh.ts';
import type { Seen, Weighing } from './weigh.ts';
import type { Limits, Weights } from './weights.ts';
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

/** Makes heads from weights. */
export function createHeads(weights: Weights): Heads {
  const machine: Machine = {
    weights,
    addRows: createAddRows(weights.grams, weights.header.labels.length),
    rowOf: createGramIndex(weights.hashes),
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
  readonly rowOf: GramIndex;
}

function readWith({ weights, addRows, rowOf }: Machine, input: HeadInput): HeadReading {
  const tokens = toTokens(input.reading.even.text);
  const grams = toGrams(tokens, rowOf, weights.hashes.length);
  const gramWeight = toGramWeight(grams.rows.length);
  const seen: Seen = { reading: input.reading, tokens, grams, gramWeight, runs: emptyRuns() };
  const extra = toExtra(weights.header.rules, input.spoke, input.context, tokens.length);
  return {
    logits: toLogits(weights, addRows(grams.rows), gramWeight, extra),
    weigh: (index) => weigh(weights, seen, index),
  };
}

function toLogits(weights: Weights, sums: Int32Array, gramWeight: number, extra: Float32Array): Float32Array {
  const { gramScales, extraScales, bias } = weights.header;
  return Float32Array.from(bias, (start, label) => {
    let around = 0;
    for (let x = 0; x < extra.length; x += 1)
      around += (weights.extra[label * extra.length + x] ?? 0) * (extra[x] ?? 0);
    return start + (sums[label] ?? 0) * (gramScales[label] ?? 0) * gramWeight + around * (extraScales[label] ?? 0);
  });
}

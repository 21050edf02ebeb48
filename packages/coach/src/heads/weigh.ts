import type { Weighed } from '../model/review.ts';
import type { Span } from '../model/span.ts';
import { toTypedSpan } from '../text/sentence.ts';
import type { Reading } from '../text/sentence.ts';
import type { Grams } from './grams.ts';
import type { Token } from './tokens.ts';
import type { Weights } from './weights.ts';

/** What the heads saw in a draft, before any label is asked about. */
export interface Seen {
  readonly reading: Reading;
  readonly tokens: readonly Token[];
  readonly grams: Grams;
  readonly gramWeight: number;
  /** What weighing finds out about the draft itself, kept for the next label that speaks. */
  readonly runs: Runs;
}

/** Runs of words as they stand in the evened-out draft. */
interface Runs {
  /** The number of a run's text, by its first and last token. */
  readonly numbers: Map<number, number>;
  readonly numberOf: Map<string, number>;
  readonly texts: string[];
}

export function emptyRuns(): Runs {
  return { numbers: new Map(), numberOf: new Map(), texts: [] };
}

/** Where a label was seen most, and what weighed most there. */
export interface Weighing {
  readonly span: Span;
  readonly because: readonly Weighed[];
}

/** Says where in a draft `label` was seen most, and what weighed most there. Costs time only for a label that speaks. */
export function weigh(weights: Weights, seen: Seen, label: number): Weighing {
  const pieces: Pieces = { first: [], last: [], weight: [] };
  addGrams(pieces, weights, seen, label);
  const { even } = seen.reading;
  const [from, to] = toHeaviestSentence(pieces, seen) ?? [0, even.text.length];
  return { span: toTypedSpan(even, from, to), because: toHeaviest(pieces, seen) };
}

/** Runs of tokens that spoke for a label, and how much: three lists in step, since there are a thousand of them. */
interface Pieces {
  readonly first: number[];
  readonly last: number[];
  readonly weight: number[];
}

function addPiece(pieces: Pieces, first: number, last: number, weight: number): void {
  if (weight <= 0) return;
  pieces.first.push(first);
  pieces.last.push(last);
  pieces.weight.push(weight);
}

function addGrams(pieces: Pieces, weights: Weights, seen: Seen, label: number): void {
  const count = weights.header.labels.length;
  const scale = (weights.header.gramScales[label] ?? 0) * seen.gramWeight;
  const { rows, first, last } = seen.grams;
  for (let i = 0; i < rows.length; i += 1) {
    const weight = weights.grams[(rows[i] ?? 0) * count + label] ?? 0;
    if (weight > 0) addPiece(pieces, first[i] ?? 0, last[i] ?? 0, weight * scale);
  }
}

/** The sentence, as a range of the evened-out draft, whose pieces weigh most; the first one where none weighs anything. */
function toHeaviestSentence(pieces: Pieces, seen: Seen): Span | undefined {
  const { sentences } = seen.reading;
  const sums = new Float64Array(sentences.length);
  const home = toSentenceOfTokens(seen);
  pieces.weight.forEach((weight, i) => {
    const index = home[pieces.first[i] ?? 0] ?? -1;
    if (index >= 0) sums[index] = (sums[index] ?? 0) + weight;
  });
  let best = 0;
  sums.forEach((sum, index) => {
    if (sum > (sums[best] ?? 0)) best = index;
  });
  const sentence = sentences[best];
  return sentence && [sentence.start, sentence.start + sentence.text.length];
}

/** For each token the sentence it begins in, or -1. Both stand in the order of the text, so one walk is enough. */
function toSentenceOfTokens(seen: Seen): Int32Array {
  const { sentences } = seen.reading;
  const endOf = (index: number): number => (sentences[index]?.start ?? 0) + (sentences[index]?.text.length ?? 0);
  let at = 0;
  return Int32Array.from(seen.tokens, ({ start }) => {
    while (at < sentences.length && start >= endOf(at)) at += 1;
    return start >= (sentences[at]?.start ?? Infinity) ? at : -1;
  });
}

/** The three heaviest runs of words. */
function toHeaviest(pieces: Pieces, seen: Seen): Weighed[] {
  const weights: number[] = [];
  let total = 0;
  for (let i = 0; i < pieces.weight.length; i += 1) {
    const number = toRunNumber(seen, pieces.first[i] ?? 0, pieces.last[i] ?? 0);
    while (weights.length <= number) weights.push(0);
    weights[number] = (weights[number] ?? 0) + (pieces.weight[i] ?? 0);
    total += pieces.weight[i] ?? 0;
  }
  return toThree(weights, seen.runs.texts).map(({ text, weight }) => ({
    text,
    share: Math.round((weight / total) * 100) / 100,
  }));
}

/** The number of a run's text: the same words may stand in a draft twice. */
function toRunNumber({ runs, tokens, reading }: Seen, first: number, last: number): number {
  const key = first * tokens.length + last;
  const known = runs.numbers.get(key);
  if (known !== undefined) return known;
  const start = tokens[first]?.start ?? 0;
  const text = reading.even.text.slice(start, tokens[last]?.end ?? start);
  const number = runs.numberOf.get(text) ?? runs.texts.length;
  if (number === runs.texts.length) {
    runs.numberOf.set(text, number);
    runs.texts.push(text);
  }
  runs.numbers.set(key, number);
  return number;
}

interface Run {
  readonly text: string;
  readonly weight: number;
}

/** Found by inserting into three places: sorting a thousand to look at three would be most of the work. */
function toThree(weights: readonly number[], texts: readonly string[]): Run[] {
  const three: Run[] = [];
  weights.forEach((weight, number) => {
    if (weight <= 0 || weight < (three[2]?.weight ?? 0)) return;
    const run = { text: texts[number] ?? '', weight };
    if (!/[\p{L}\p{N}]/u.test(run.text)) return;
    const place = three.findIndex((other) => isHeavier(run, other));
    three.splice(place === -1 ? three.length : place, 0, run);
    if (three.length > 3) three.pop();
  });
  return three;
}

function isHeavier(a: Run, b: Run): boolean {
  return a.weight > b.weight || (a.weight === b.weight && a.text < b.text);
}

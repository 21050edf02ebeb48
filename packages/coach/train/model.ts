import { createGramIndex, toGramWeight } from '../src/heads/grams.ts';
import type { GramIndex } from '../src/heads/grams.ts';
import { createChance } from './chance.ts';
import { labels } from './examples.ts';
import { scoreWide, trainWide } from './linear.ts';
import type { Wide, WideItem } from './linear.ts';
import { extraCount } from './prepare.ts';
import type { Prepared } from './prepare.ts';

/** The first tier as it is learned: which n-grams it knows, by ascending hash, and what each says. */
export interface Model {
  readonly hashes: Uint32Array;
  readonly wide: Wide;
}

/** An n-gram in fewer texts than this says more about one writer than about a category. */
const leastTexts = 4;

const plan = { epochs: 6, rate: 0.25, batch: 32, memory: 1e-3, extraGain: 0.3, positive: 2 };

/** Learns from `items`; the same seed and items give the same numbers. */
export function learnModel(items: readonly Prepared[], seed: number): Model {
  const hashes = toVocabulary(items);
  const rowOf = createGramIndex(hashes);
  const wide = trainWide(
    items.map((item) => toWideItem(item, rowOf)),
    { rows: hashes.length, extra: extraCount, outputs: labels.length },
    plan,
    createChance(seed),
  );
  return { hashes, wide };
}

/** Log-odds of every label, for each of `items`. */
export function scoreModel(model: Model, items: readonly Prepared[]): Float32Array[] {
  const rowOf = createGramIndex(model.hashes);
  return items.map((item) => scoreWide(model.wide, toWideItem(item, rowOf)));
}

function toVocabulary(items: readonly Prepared[]): Uint32Array {
  const texts = new Map<number, number>();
  for (const { hashes } of items) for (const hash of hashes) texts.set(hash, (texts.get(hash) ?? 0) + 1);
  return Uint32Array.from([...texts].flatMap(([hash, count]) => (count >= leastTexts ? [hash] : []))).toSorted();
}

function toWideItem({ hashes, extra, targets }: Prepared, rowOf: GramIndex): WideItem {
  const rows = Int32Array.from(hashes, rowOf).filter((row) => row >= 0);
  return { rows, weight: toGramWeight(rows.length), extra, targets };
}

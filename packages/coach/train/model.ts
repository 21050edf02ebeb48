import { buckets } from '../src/heads/grams.ts';
import { createFrom } from './base.ts';
import type { Base } from './base.ts';
import { createChance, shuffle } from './chance.ts';
import { createTrace, forward, trainConv } from './conv.ts';
import type { Conv } from './conv.ts';
import { labels } from './examples.ts';
import { scoreWide, trainWide } from './linear.ts';
import type { Wide } from './linear.ts';
import type { Prepared } from './prepare.ts';
import type { WordTable } from './table.ts';

/** Both learners, as they are shipped after quantising. */
export interface Model {
  readonly conv: Conv;
  readonly wide: Wide;
}

/** Learns from `items`; the same seed and items give the same numbers. */
export function learnModel(base: Base, table: WordTable, items: readonly Prepared[], seed: number): Model {
  const chance = createChance(seed);
  const conv = createFrom(base, table, labels.length, seed + 1);
  const convItems = items.map((item) => item.item);
  const plan = {
    epochs: 8,
    rate: 0.002,
    wordRate: 0.0006,
    decay: 0.003,
    drop: 0.5,
    batch: 8,
    hide: 0.08,
    positive: 2,
  };
  trainConv(conv, convItems, plan, chance, () =>
    shuffle(
      convItems.map((_, index) => index),
      chance,
    ),
  );
  const widePlan = { epochs: 8, rate: 0.15, decay: 1e-4, positive: 2 };
  const wide = trainWide(
    items.map((item) => item.wide),
    buckets,
    labels.length,
    widePlan,
    createChance(seed + 2),
  );
  return { conv, wide };
}

/** Log-odds of every label: half the network, half the n-grams, as the heads add them. */
export function scoreModel(model: Model, item: Prepared): Float32Array {
  const trace = createTrace(model.conv);
  forward(model.conv, item.item, trace, undefined);
  const logits = new Float32Array(labels.length);
  scoreWide(model.wide, item.wide, logits);
  return logits.map((value, o) => (value + (trace.logits[o] as number)) / 2);
}

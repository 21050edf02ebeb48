import type { DeepHeader, DeepLayer } from '../src/deep/deep.ts';
import type { Limits } from '../src/heads/weights.ts';
import { createChance, shuffle } from './chance.ts';
import { labels } from './examples.ts';
import { createDeepModel, dimensions, trainDeep } from './mlp.ts';
import type { DeepItem, DeepModel, Layer } from './mlp.ts';
import { quantise, toShort } from './pack.ts';
import { extraCount, ruleIds } from './prepare.ts';

/** How much of the second tier's log-odds is its own opinion; the rest is the first tier's. */
export const deepShare = 0.5;

const plan = { epochs: 6, rate: 0.002, decay: 0.01, batch: 32, dropInputs: 0.2, dropPooled: 0.3, positive: 2 };

/** Learns the second tier; the same seed and items give the same numbers. */
export function learnDeep(items: readonly DeepItem[], seed: number): DeepModel {
  const chance = createChance(seed);
  const model = createDeepModel(labels.length, extraCount, chance);
  trainDeep(model, items, plan, chance, () =>
    shuffle(
      items.map((_, index) => index),
      chance,
    ),
  );
  return model;
}

/** Packs the layers to int8, a scale a row. */
export function packDeep(model: DeepModel, limits: Limits): { header: DeepHeader; packed: string } {
  const [whole, sentence, out] = [model.whole, model.sentence, model.out].map(packLayer);
  if (whole === undefined || sentence === undefined || out === undefined) throw new Error('a layer is missing');
  const header: DeepHeader = {
    labels,
    rules: ruleIds,
    dimensions,
    whole: whole.layer,
    sentence: sentence.layer,
    out: out.layer,
    share: deepShare,
    limits,
  };
  const bytes = [whole, sentence, out].map(({ values }) => Buffer.from(values.buffer));
  return { header, packed: Buffer.concat(bytes).toString('base64') };
}

function packLayer({ rows, width, weights, bias }: Layer): { layer: DeepLayer; values: Int8Array } {
  const values = new Int8Array(rows * width);
  const scales: number[] = [];
  for (let row = 0; row < rows; row += 1) {
    const packed = quantise(weights.value.subarray(row * width, (row + 1) * width));
    values.set(packed.values, row * width);
    scales.push(packed.scale);
  }
  return { layer: { scales, bias: [...bias.value].map(toShort) }, values };
}

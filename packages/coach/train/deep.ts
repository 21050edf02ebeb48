import { embeddingGain } from '../src/deep/deep.ts';
import type { DeepHeader } from '../src/deep/deep.ts';
import type { Limits } from '../src/heads/weights.ts';
import { createChance, shuffle } from './chance.ts';
import { extraCount } from './base.ts';
import { labels } from './examples.ts';
import { quantise, toShort } from './pack.ts';
import type { Prepared } from './prepare.ts';
import { ruleIds } from './prepare.ts';

const dimensions = 512;
const width = dimensions + extraCount + 1;
const plan = { epochs: 10, rate: 0.35, decay: 2e-5, positive: 2 };

/** Linear heads over an embedding, the rules and the surroundings: `[label][embedding… extra… bias]`. */
export type DeepModel = Float32Array;

/** Logistic regression by AdaGrad, one head a label. */
export function learnDeep(
  embeddings: readonly Float32Array[],
  prepared: readonly Prepared[],
  learn: readonly number[],
  seed: number,
): DeepModel {
  const weights = new Float32Array(labels.length * width);
  const memory = new Float32Array(labels.length * width).fill(1e-2);
  for (let o = 0; o < labels.length; o += 1) weights[o * width + width - 1] = -2.5;
  const chance = createChance(seed);
  for (let epoch = 0; epoch < plan.epochs; epoch += 1) {
    for (const index of shuffle(learn, chance)) {
      const item = prepared[index] as Prepared;
      const inputs = toInputs(embeddings[index] as Float32Array, item);
      for (let o = 0; o < labels.length; o += 1) {
        const target = item.item.targets[o] as number;
        if (target >= 0) learnOne(weights, memory, inputs, o * width, target);
      }
    }
  }
  return weights;
}

function learnOne(
  weights: Float32Array,
  memory: Float32Array,
  inputs: Float32Array,
  base: number,
  target: number,
): void {
  const p = 1 / (1 + Math.exp(-dot(weights, base, inputs)));
  const slope = (p - target) * (target === 1 ? plan.positive : 1);
  for (let i = 0; i < width; i += 1) {
    const g = slope * (inputs[i] as number) + plan.decay * (weights[base + i] as number);
    if (g === 0) continue;
    const m = (memory[base + i] as number) + g * g;
    memory[base + i] = m;
    weights[base + i] = (weights[base + i] as number) - (plan.rate * g) / Math.sqrt(m);
  }
}

export function scoreDeep(model: DeepModel, embedding: Float32Array, item: Prepared): Float32Array {
  const inputs = toInputs(embedding, item);
  return Float32Array.from(labels, (_, o) => dot(model, o * width, inputs));
}

/** Packs the heads to int8, a scale a label. */
export function packDeep(model: DeepModel, limits: Limits): { header: DeepHeader; packed: string } {
  const values = new Int8Array(labels.length * (width - 1));
  const scales: number[] = [];
  const bias: number[] = [];
  labels.forEach((_, o) => {
    const row = quantise(model.subarray(o * width, (o + 1) * width - 1));
    values.set(row.values, o * (width - 1));
    scales.push(row.scale);
    bias.push(toShort(model[(o + 1) * width - 1] ?? 0));
  });
  const header: DeepHeader = { labels, rules: ruleIds, dimensions, scales, bias, limits };
  return { header, packed: Buffer.from(values.buffer).toString('base64') };
}

function toInputs(embedding: Float32Array, item: Prepared): Float32Array {
  const inputs = new Float32Array(width);
  for (let d = 0; d < dimensions; d += 1) inputs[d] = (embedding[d] as number) * embeddingGain;
  inputs.set(item.item.extra, dimensions);
  inputs[width - 1] = 1;
  return inputs;
}

function dot(weights: Float32Array, base: number, inputs: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < width; i += 1) sum += (weights[base + i] as number) * (inputs[i] as number);
  return sum;
}

import type { Chance } from './chance.ts';
import { shuffle } from './chance.ts';

/** A text as hashed features: the buckets that are on (each once), their common weight, and its labels. */
export interface WideItem {
  readonly buckets: Int32Array;
  readonly weight: number;
  readonly targets: Int8Array;
}

/** One row of `outputs` weights a bucket, then the biases. */
export interface Wide {
  readonly outputs: number;
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

export interface WidePlan {
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  readonly positive: number;
}

/** Logistic regression, one head a label, by AdaGrad. */
export function trainWide(
  items: readonly WideItem[],
  buckets: number,
  outputs: number,
  plan: WidePlan,
  chance: Chance,
): Wide {
  const weights = new Float32Array(buckets * outputs);
  const memory = new Float32Array(buckets * outputs).fill(1e-3);
  const bias = new Float32Array(outputs).fill(-2.5);
  const logits = new Float32Array(outputs);
  const slopes = new Float32Array(outputs);
  for (let epoch = 0; epoch < plan.epochs; epoch += 1) {
    for (const item of shuffle(items, chance)) {
      scoreWide({ outputs, weights, bias }, item, logits);
      for (let o = 0; o < outputs; o += 1) {
        const target = item.targets[o] as number;
        const p = 1 / (1 + Math.exp(-(logits[o] as number)));
        slopes[o] = target < 0 ? 0 : (p - target) * (target === 1 ? plan.positive : 1);
        bias[o] = (bias[o] as number) - 0.02 * (slopes[o] as number);
      }
      learn(weights, memory, item, slopes, plan);
    }
  }
  return { outputs, weights, bias };
}

function learn(
  weights: Float32Array,
  memory: Float32Array,
  item: WideItem,
  slopes: Float32Array,
  plan: WidePlan,
): void {
  const outputs = slopes.length;
  for (const bucket of item.buckets) {
    const base = bucket * outputs;
    for (let o = 0; o < outputs; o += 1) {
      const g = (slopes[o] as number) * item.weight + plan.decay * (weights[base + o] as number);
      if (g === 0) continue;
      const m = (memory[base + o] as number) + g * g;
      memory[base + o] = m;
      weights[base + o] = (weights[base + o] as number) - (plan.rate * g) / Math.sqrt(m);
    }
  }
}

export function scoreWide(wide: Wide, item: WideItem, logits: Float32Array): void {
  const { outputs, weights, bias } = wide;
  logits.set(bias);
  for (const bucket of item.buckets) {
    const base = bucket * outputs;
    for (let o = 0; o < outputs; o += 1)
      logits[o] = (logits[o] as number) + (weights[base + o] as number) * item.weight;
  }
}

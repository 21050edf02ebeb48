import type { Chance } from './chance.ts';
import { shuffle } from './chance.ts';

/** A text as known n-grams (each once) with their common weight, numbers beside them, and its labels: 1 on, 0 off, -1 not judged. */
export interface WideItem {
  readonly rows: Int32Array;
  readonly weight: number;
  readonly extra: Float32Array;
  readonly targets: Int8Array;
}

/** `[row][label]` for n-grams, `[input][label]` for what stands beside them, and the biases. */
export interface Wide {
  readonly outputs: number;
  readonly grams: Float32Array;
  readonly extra: Float32Array;
  readonly bias: Float32Array;
}

export interface WidePlan {
  readonly epochs: number;
  readonly rate: number;
  readonly batch: number;
  /** Where AdaGrad's memory begins: an n-gram met a few times moves little. */
  readonly memory: number;
  /** How loud the numbers beside the words are. */
  readonly extraGain: number;
  /** Weight of a positive label against a negative one. */
  readonly positive: number;
}

/** A block of rows with its gradient and AdaGrad's memory; only touched rows are stepped. */
interface Sparse {
  readonly value: Float32Array;
  readonly grad: Float32Array;
  readonly memory: Float32Array;
  readonly touched: Set<number>;
}

function createSparse(size: number, start: number, memory: number): Sparse {
  return {
    value: new Float32Array(size).fill(start),
    grad: new Float32Array(size),
    memory: new Float32Array(size).fill(memory),
    touched: new Set(),
  };
}

/** Logistic regression, one head a label, by AdaGrad over small batches. */
export function trainWide(
  items: readonly WideItem[],
  size: { readonly rows: number; readonly extra: number; readonly outputs: number },
  plan: WidePlan,
  chance: Chance,
): Wide {
  const { outputs } = size;
  const grams = createSparse(size.rows * outputs, 0, plan.memory);
  const extra = createSparse(size.extra * outputs, 0, plan.memory);
  const bias = createSparse(outputs, -2.5, plan.memory);
  const wide: Wide = { outputs, grams: grams.value, extra: extra.value, bias: bias.value };
  for (let epoch = 0; epoch < plan.epochs; epoch += 1) {
    shuffle(items, chance).forEach((item, index) => {
      const slopes = toSlopes(scoreLoud(wide, item, plan.extraGain), item.targets, plan);
      for (const row of item.rows) add(grams, row, slopes, item.weight);
      item.extra.forEach((value, x) => {
        if (value !== 0) add(extra, x, slopes, value * plan.extraGain);
      });
      add(bias, 0, slopes, 1);
      if ((index + 1) % plan.batch === 0) for (const block of [grams, extra, bias]) step(block, outputs, plan.rate);
    });
  }
  for (let i = 0; i < wide.extra.length; i += 1) wide.extra[i] = (wide.extra[i] as number) * plan.extraGain;
  return wide;
}

function toSlopes(logits: Float32Array, targets: Int8Array, plan: WidePlan): Float32Array {
  return logits.map((logit, o) => {
    const target = targets[o] as number;
    const p = 1 / (1 + Math.exp(-logit));
    return target < 0 ? 0 : ((p - target) * (target === 1 ? plan.positive : 1)) / plan.batch;
  });
}

function add(block: Sparse, row: number, slopes: Float32Array, weight: number): void {
  block.touched.add(row);
  const base = row * slopes.length;
  for (let o = 0; o < slopes.length; o += 1)
    block.grad[base + o] = (block.grad[base + o] as number) + (slopes[o] as number) * weight;
}

function step({ value, grad, memory, touched }: Sparse, outputs: number, rate: number): void {
  for (const row of touched) {
    for (let i = row * outputs; i < (row + 1) * outputs; i += 1) {
      const g = grad[i] as number;
      if (g === 0) continue;
      const m = (memory[i] as number) + g * g;
      memory[i] = m;
      value[i] = (value[i] as number) - (rate * g) / Math.sqrt(m);
      grad[i] = 0;
    }
  }
  touched.clear();
}

/** Log-odds of every label. */
export function scoreWide(wide: Wide, item: WideItem): Float32Array {
  return scoreLoud(wide, item, 1);
}

function scoreLoud(wide: Wide, item: WideItem, gain: number): Float32Array {
  const { outputs, grams, extra } = wide;
  const logits = Float32Array.from(wide.bias);
  const addRow = (values: Float32Array, row: number, weight: number): void => {
    const base = row * outputs;
    for (let o = 0; o < outputs; o += 1) logits[o] = (logits[o] as number) + (values[base + o] as number) * weight;
  };
  for (const row of item.rows) addRow(grams, row, item.weight);
  item.extra.forEach((value, x) => {
    if (value !== 0) addRow(extra, x, value * gain);
  });
  return logits;
}

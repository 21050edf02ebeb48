import { buckets } from '../src/heads/grams.ts';
import type { Limits, NetHeader, WeightsHeader } from '../src/heads/weights.ts';
import { extraCount, filters } from './base.ts';
import { labels } from './examples.ts';
import type { Model } from './model.ts';
import { ruleIds } from './prepare.ts';
import type { WordTable } from './table.ts';

/** The weights as a module: a readable header and the int8 blocks as base64. */
export interface Packed {
  readonly header: WeightsHeader;
  readonly packed: string;
}

/** Quantises a model to int8, each block or label with a scale of its own. */
export function packModel(model: Model, table: WordTable, limits: Limits): Packed {
  const { conv, wide } = model;
  const words = quantise(conv.words.value);
  const blocks = conv.filters.map((block) => quantise(block.value));
  const out = packOut(model);
  const table2 = packWide(model);
  const net: NetHeader = {
    filterScales: blocks.map((block) => block.scale),
    bias: [...conv.bias.value].map(toShort),
    outScales: out.scales,
    outBias: out.bias,
  };
  const bytes = [words.values, ...blocks.map((block) => block.values), out.values, table2.values];
  return {
    header: {
      labels,
      rules: ruleIds,
      dimensions: table.dimensions,
      filters,
      buckets,
      words: table.names.map((name) => (name === '\n' ? '\\n' : name)).join(' '),
      wordScale: words.scale,
      nets: [net],
      wideScales: table2.scales,
      wideBias: [...wide.bias].map(toShort),
      limits,
    },
    packed: Buffer.concat(bytes.map((block) => Buffer.from(block.buffer, block.byteOffset, block.byteLength))).toString(
      'base64',
    ),
  };
}

function packOut(model: Model): { values: Int8Array; scales: number[]; bias: number[] } {
  const width = model.conv.pooled + extraCount;
  const values = new Int8Array(labels.length * width);
  const scales: number[] = [];
  const bias: number[] = [];
  for (let o = 0; o < labels.length; o += 1) {
    const row = model.conv.out.value.subarray(o * (width + 1), (o + 1) * (width + 1));
    const packed = quantise(row.subarray(0, width));
    values.set(packed.values, o * width);
    scales.push(packed.scale);
    bias.push(toShort(row[width] ?? 0));
  }
  return { values, scales, bias };
}

function packWide(model: Model): { values: Int8Array; scales: number[] } {
  const count = labels.length;
  const values = new Int8Array(buckets * count);
  const scales: number[] = [];
  for (let o = 0; o < count; o += 1) {
    const column = Float32Array.from({ length: buckets }, (_, bucket) => model.wide.weights[bucket * count + o] ?? 0);
    const packed = quantise(column, wideSteps);
    packed.values.forEach((value, bucket) => (values[bucket * count + o] = value));
    scales.push(packed.scale);
  }
  return { values, scales };
}

/** N-gram weights get fewer steps than the rest: they are many, and each matters little. */
const wideSteps = 31;

export function quantise(values: Float32Array, steps: number = 127): { values: Int8Array; scale: number } {
  let most = 0;
  for (const value of values) most = Math.max(most, Math.abs(value));
  const scale = toShort(most / steps) || 1e-6;
  return { values: Int8Array.from(values, (value) => Math.max(-127, Math.min(127, Math.round(value / scale)))), scale };
}

export function toShort(value: number): number {
  return Number(value.toPrecision(6));
}

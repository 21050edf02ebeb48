import type { Limits, WeightsHeader } from '../src/heads/weights.ts';
import { labels } from './examples.ts';
import type { Model } from './model.ts';
import { extraCount, ruleIds } from './prepare.ts';

/** The weights as a module: a readable header and the int8 blocks as base64. */
export interface Packed {
  readonly header: WeightsHeader;
  readonly packed: string;
}

/** N-gram weights get fewer steps than the rest: they are many, and each matters little. */
const gramSteps = 31;

/** Quantises a model to int8, each label with a scale of its own; `unpackWeights` reads it back. */
export function packModel({ hashes, wide }: Model, limits: Limits): Packed {
  const grams = labels.map((_, o) => quantise(toColumn(wide.grams, hashes.length, o), gramSteps));
  const extra = labels.map((_, o) => quantise(toColumn(wide.extra, extraCount, o)));
  const blocks = [...grams, ...extra].map(({ values }) => Buffer.from(values.buffer));
  return {
    header: {
      labels,
      rules: ruleIds,
      grams: hashes.length,
      gramScales: grams.map(({ scale }) => scale),
      extraScales: extra.map(({ scale }) => scale),
      bias: [...wide.bias].map(toShort),
      limits,
    },
    packed: Buffer.concat([...blocks, toSteps(hashes)]).toString('base64'),
  };
}

/** All weights of one label. */
function toColumn(values: Float32Array, rows: number, label: number): Float32Array {
  return Float32Array.from({ length: rows }, (_, row) => values[row * labels.length + label] ?? 0);
}

/** The steps from each hash to the next, seven bits a byte, low bits first. */
function toSteps(hashes: Uint32Array): Buffer {
  const bytes: number[] = [];
  let before = 0;
  for (const hash of hashes) {
    let step = hash - before;
    before = hash;
    while (step >= 0x80) {
      bytes.push((step % 0x80) + 0x80);
      step = Math.floor(step / 0x80);
    }
    bytes.push(step);
  }
  return Buffer.from(bytes);
}

export function quantise(values: Float32Array, steps: number = 127): { values: Int8Array; scale: number } {
  let most = 0;
  for (const value of values) most = Math.max(most, Math.abs(value));
  const scale = toShort(most / steps) || 1e-6;
  return { values: Int8Array.from(values, (value) => Math.max(-127, Math.min(127, Math.round(value / scale)))), scale };
}

export function toShort(value: number): number {
  return Number(value.toPrecision(6));
}

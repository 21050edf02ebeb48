import { fromBase64 } from '../heads/base64.ts';
import { toExtra } from '../heads/extra.ts';
import type { HeadInput, HeadReading, Heads } from '../heads/heads.ts';
import { anyRisk } from '../heads/run.ts';
import { toTokens } from '../heads/tokens.ts';
import { signalKinds } from '../model/review.ts';
import { aroundCount } from '../heads/weights.ts';
import type { Limits } from '../heads/weights.ts';

/** A layer of int8 weights, one row an output, each with a scale and a bias of its own. */
export interface DeepLayer {
  readonly scales: readonly number[];
  readonly bias: readonly number[];
}

/** What is known of the second tier's weights beside the numbers themselves. */
export interface DeepHeader {
  readonly labels: readonly string[];
  readonly rules: readonly string[];
  /** Numbers in one embedding. */
  readonly dimensions: number;
  readonly whole: DeepLayer;
  readonly sentence: DeepLayer;
  readonly out: DeepLayer;
  /** Weight of this tier's own opinion; the first tier has the rest. */
  readonly share: number;
  readonly limits: Limits;
}

/** The second tier: heads that also hear sentence embeddings, which the caller computes. */
export interface Deep {
  /** Numbers in one embedding. */
  readonly dimensions: number;
  /**
   * Heads for one draft. `embeddings` are those of `toPassages(draft)`, in that order. Throws a `RangeError` when there are
   * none or one has another number of dimensions.
   */
  deepen(heads: Heads, embeddings: readonly ArrayLike<number>[]): Heads;
}

/** Embeddings have length 1; this brings their numbers to the size of the other inputs. */
export const embeddingGain = 6;

/** One layer with its numbers. */
interface Block {
  readonly layer: DeepLayer;
  readonly values: Int8Array;
}

interface Blocks {
  readonly whole: Block;
  readonly sentence: Block;
  readonly out: Block;
}

/** Makes the second tier from weights; throws when the numbers do not fit their header. */
export function createDeep(header: DeepHeader, packed: string): Deep {
  const blocks = unpack(header, packed);
  return {
    dimensions: header.dimensions,
    deepen: (heads, embeddings) => {
      if (embeddings.length === 0) throw new RangeError('a draft has one embedding at least');
      if (embeddings.some((one) => one.length !== header.dimensions))
        throw new RangeError(`an embedding has ${header.dimensions} numbers`);
      const pooled = toPooled(blocks, embeddings);
      return {
        labels: heads.labels,
        limits: header.limits,
        read: (input) => toMixed(header, heads, heads.read(input), toOwnLogits(header, blocks.out, pooled, input)),
      };
    },
  };
}

function unpack(header: DeepHeader, packed: string): Blocks {
  const bytes = fromBase64(packed);
  const values = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  const { dimensions, whole, sentence, out } = header;
  const hidden = whole.scales.length + 2 * sentence.scales.length;
  const widths = [dimensions, dimensions, dimensions + hidden + header.rules.length + aroundCount];
  let at = 0;
  const take = (layer: DeepLayer, width: number): Block => {
    const size = layer.scales.length * width;
    at += size;
    return { layer, values: values.subarray(at - size, at) };
  };
  const [a = 0, b = 0, c = 0] = widths;
  const blocks = { whole: take(whole, a), sentence: take(sentence, b), out: take(out, c) };
  if (at !== values.length) throw new Error('deep weights do not fit their header');
  return blocks;
}

/** The whole draft, what is seen in it, the strongest of each thing seen in a sentence, and what is seen in the last. */
function toPooled(blocks: Blocks, embeddings: readonly ArrayLike<number>[]): Float32Array {
  const [first, ...rest] = embeddings.map((one) => Float32Array.from(one, (value) => value * embeddingGain));
  const whole = first ?? new Float32Array();
  const sentences = (rest.length > 0 ? rest : [whole]).map((one) => toSeen(blocks.sentence, one));
  const strongest = new Float32Array(blocks.sentence.layer.scales.length);
  for (const seen of sentences)
    seen.forEach((value, index) => (strongest[index] = Math.max(strongest[index] ?? 0, value)));
  const parts = [whole, toSeen(blocks.whole, whole), strongest, sentences.at(-1) ?? strongest];
  const pooled = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    pooled.set(part, at);
    at += part.length;
  }
  return pooled;
}

function toSeen(block: Block, inputs: Float32Array): Float32Array {
  return Float32Array.from(block.layer.scales, (_, row) => Math.max(0, toSum(block, row, [inputs])));
}

function toOwnLogits(header: DeepHeader, out: Block, pooled: Float32Array, input: HeadInput): Float32Array {
  const tokens = toTokens(input.reading.even.text).length;
  const extra = toExtra(header.rules, input.spoke, input.context, tokens);
  return Float32Array.from(header.labels, (_, row) => toSum(out, row, [pooled, extra]));
}

function toSum(block: Block, row: number, inputs: readonly Float32Array[]): number {
  let at = row * inputs.reduce((sum, part) => sum + part.length, 0);
  let sum = 0;
  for (const part of inputs) {
    for (const value of part) {
      sum += (block.values[at] ?? 0) * value;
      at += 1;
    }
  }
  return sum * (block.layer.scales[row] ?? 0) + (block.layer.bias[row] ?? 0);
}

/**
 * Both opinions by weight. A sign for the safety layer that the first tier asks about is asked about still: a question that
 * stands on the screen and then goes away by itself says "never mind" to somebody who may be in danger.
 */
function toMixed(header: DeepHeader, heads: Heads, first: HeadReading, own: Float32Array): HeadReading {
  const { share, limits } = header;
  const logits = first.logits.map((value, index) => {
    const mixed = (1 - share) * value + share * (own[index] ?? 0);
    const asks = heads.limits.speaks[index] ?? null;
    const isAsked = isSign(header.labels[index]) && asks !== null && value >= asks;
    return isAsked ? Math.max(mixed, (limits.speaks[index] ?? mixed) + justOver) : mixed;
  });
  return { logits, weigh: first.weigh };
}

/** Lifts a rounded number over the limit it was taken from. */
const justOver = 0.001;

function isSign(label: string | undefined): boolean {
  return label === anyRisk || signalKinds.some((kind) => kind === label);
}

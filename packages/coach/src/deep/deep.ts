import { fromBase64 } from '../heads/base64.ts';
import { toExtra } from '../heads/extra.ts';
import type { HeadInput, HeadReading, Heads } from '../heads/heads.ts';
import { toTokens } from '../heads/tokens.ts';
import { aroundCount } from '../heads/weights.ts';
import type { Limits } from '../heads/weights.ts';

/** The readable part of the second tier's weights. */
export interface DeepHeader {
  readonly labels: readonly string[];
  readonly rules: readonly string[];
  /** Numbers in one sentence embedding. */
  readonly dimensions: number;
  readonly scales: readonly number[];
  readonly bias: readonly number[];
  readonly limits: Limits;
}

/** The second tier: heads over a sentence embedding that the caller computes. */
export interface Deep {
  readonly dimensions: number;
  /** Heads for one draft, whose embedding is given. Throws when it has another number of dimensions. */
  deepen(heads: Heads, embedding: ArrayLike<number>): Heads;
}

/** Embeddings have length 1; this brings their numbers to the size of the other inputs. */
export const embeddingGain = 6;

export function createDeep(header: DeepHeader, packed: string): Deep {
  const bytes = fromBase64(packed);
  const values = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  const width = header.dimensions + header.rules.length + aroundCount;
  if (values.length !== width * header.labels.length) throw new Error('deep weights do not fit their header');
  return {
    dimensions: header.dimensions,
    deepen: (heads, embedding) => {
      if (embedding.length !== header.dimensions) throw new RangeError(`an embedding has ${header.dimensions} numbers`);
      return {
        labels: heads.labels,
        limits: header.limits,
        read: (input) => toReading(heads.read(input), toOwnLogits(header, values, embedding, input)),
      };
    },
  };
}

/** Three opinions of one weight each; the first tier already is the mean of two. */
function toReading(first: HeadReading, own: Float32Array): HeadReading {
  return { logits: first.logits.map((value, index) => (2 * value + (own[index] ?? 0)) / 3), weigh: first.weigh };
}

function toOwnLogits(
  header: DeepHeader,
  values: Int8Array,
  embedding: ArrayLike<number>,
  input: HeadInput,
): Float32Array {
  const tokens = toTokens(input.reading.even.text).length;
  const extra = toExtra(header.rules, input.spoke, input.context, tokens);
  const width = header.dimensions + extra.length;
  return Float32Array.from(header.labels, (_, o) => {
    const base = o * width;
    let sum = 0;
    for (let d = 0; d < header.dimensions; d += 1) sum += (values[base + d] ?? 0) * (embedding[d] ?? 0) * embeddingGain;
    for (let x = 0; x < extra.length; x += 1) sum += (values[base + header.dimensions + x] ?? 0) * (extra[x] ?? 0);
    return sum * (header.scales[o] ?? 0) + (header.bias[o] ?? 0);
  });
}

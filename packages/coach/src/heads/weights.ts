import { fromBase64 } from './base64.ts';

/** Where a head speaks, as log-odds by label. */
export interface Limits {
  /** At and above: the head speaks (held-out precision at least 0.8), or `null` when it never does. */
  readonly speaks: readonly (number | null)[];
  /** Under this a rule's finding is dropped, since the whole draft says otherwise; `null`: never dropped. */
  readonly drops: readonly (number | null)[];
  /** Under this, as the log-odds of any harm at all, no harmful category is named by a head or a droppable rule. */
  readonly gate: number | null;
  /** Ids of rules that were right by themselves at least four times in five: these are never dropped. */
  readonly trusted: readonly string[];
}

/** The readable part of the weights: what each number of the packed part means. */
export interface WeightsHeader {
  /** Labels in the order of the outputs; the last two, `any_harm` and `any_risk`, belong to no category. */
  readonly labels: readonly string[];
  /** Ids of the rules whose speaking is an input. */
  readonly rules: readonly string[];
  /** How many n-grams the heads know. */
  readonly grams: number;
  readonly gramScales: readonly number[];
  readonly extraScales: readonly number[];
  readonly bias: readonly number[];
  readonly limits: Limits;
}

/** Weights ready to use. */
export interface Weights {
  readonly header: WeightsHeader;
  /** Hashes of the known n-grams, ascending; the place of one is its row. */
  readonly hashes: Uint32Array;
  /** `[gram][label]`. */
  readonly grams: Int8Array;
  /** `[label][rules… surroundings…]`. */
  readonly extra: Int8Array;
}

/** How many numbers stand for what is around the draft (`surroundings` in `extra.ts`). */
export const aroundCount = 6;

/**
 * Unpacks base64 of the blocks: n-gram weights label by label, the weights of rules and surroundings, then the steps from
 * each hash to the next, seven bits a byte. Throws when lengths differ.
 */
export function unpackWeights(header: WeightsHeader, packed: string): Weights {
  const bytes = fromBase64(packed);
  const labels = header.labels.length;
  const grams = new Int8Array(header.grams * labels);
  for (let label = 0; label < labels; label += 1) {
    const from = label * header.grams;
    for (let row = 0; row < header.grams; row += 1) grams[row * labels + label] = bytes[from + row] ?? 0;
  }
  const width = header.rules.length + aroundCount;
  const extra = new Int8Array(bytes.buffer, bytes.byteOffset + grams.length, labels * width);
  const hashes = toHashes(bytes.subarray(grams.length + extra.length), header.grams);
  return { header, hashes, grams, extra };
}

function toHashes(bytes: Uint8Array, count: number): Uint32Array {
  const hashes = new Uint32Array(count);
  let at = 0;
  let hash = 0;
  for (let row = 0; row < count; row += 1) {
    let step = 0;
    let unit = 1;
    let byte = 0x80;
    while (byte >= 0x80) {
      byte = bytes[at] ?? 0;
      step += (byte & 0x7f) * unit;
      unit *= 0x80;
      at += 1;
    }
    hash += step;
    hashes[row] = hash;
  }
  if (at !== bytes.length) throw new Error(`weights name ${bytes.length} bytes of hashes where ${at} were expected`);
  return hashes;
}

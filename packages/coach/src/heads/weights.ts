import { fromBase64 } from './base64.ts';

/** One small network: filters over runs of words, the strongest place of each, then the labels. */
export interface NetHeader {
  readonly filterScales: readonly number[];
  readonly bias: readonly number[];
  readonly outScales: readonly number[];
  readonly outBias: readonly number[];
}

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
  /** Labels in the order of the outputs; the last, `any_harm`, belongs to no category. */
  readonly labels: readonly string[];
  /** Ids of the rules whose speaking is an input. */
  readonly rules: readonly string[];
  readonly dimensions: number;
  /** Filters of each width, for the widths 1, 2, 3 … */
  readonly filters: readonly number[];
  readonly buckets: number;
  /** Words of the table, parted by spaces; row 0 stands for every word that is not in it. */
  readonly words: string;
  readonly wordScale: number;
  readonly nets: readonly NetHeader[];
  readonly wideScales: readonly number[];
  readonly wideBias: readonly number[];
  readonly limits: Limits;
}

/** The int8 blocks of one network. */
export interface Net {
  readonly header: NetHeader;
  /** Per width, `[filter][offset][dimension]`. */
  readonly filters: readonly Int8Array[];
  /** `[label][filters… extra…]`. */
  readonly out: Int8Array;
}

/** Weights ready to use. */
export interface Weights {
  readonly header: WeightsHeader;
  readonly rowOf: ReadonlyMap<string, number>;
  readonly words: Int8Array;
  readonly nets: readonly Net[];
  /** `[bucket][label]`. */
  readonly wide: Int8Array;
  /** Inputs beside the words: rules, then surroundings. */
  readonly extra: number;
}

/** How many numbers stand for what is around the draft (`surroundings` in `extra.ts`). */
export const aroundCount = 6;

/** Unpacks base64 of the int8 blocks: words, then each net's filters and outputs, then n-grams. Throws when lengths differ. */
export function unpackWeights(header: WeightsHeader, packed: string): Weights {
  const bytes = fromBase64(packed);
  let at = 0;
  const take = (length: number): Int8Array => {
    const piece = new Int8Array(bytes.buffer, bytes.byteOffset + at, length);
    at += length;
    return piece;
  };
  const names = header.words.split(' ');
  const rowOf = new Map(names.map((name, index) => [name === '\\n' ? '\n' : name, index + 1]));
  const pooled = header.filters.reduce((sum, count) => sum + count, 0);
  const extra = header.rules.length + aroundCount;
  const words = take((names.length + 1) * header.dimensions);
  const nets = header.nets.map((net): Net => {
    const filters = header.filters.map((count, w) => take(count * (w + 1) * header.dimensions));
    return { header: net, filters, out: take(header.labels.length * (pooled + extra)) };
  });
  const wide = take(header.buckets * header.labels.length);
  if (at !== bytes.length) throw new Error(`weights have ${bytes.length} bytes where ${at} were expected`);
  return { header, rowOf, words, nets, wide, extra };
}

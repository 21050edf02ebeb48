import type { Token } from './tokens.ts';

/** The n-grams of a draft that the heads know, each once: its row in the table, and the tokens `[first, last]` it was first read from. */
export interface Grams {
  readonly rows: Int32Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** Finds the row of an n-gram by its hash; -1 for one the heads have not learned. */
export type GramIndex = (hash: number) => number;

const fnvOffset = 0x811c9dc5;
const fnvPrime = 0x01000193;

/** FNV-1a over UTF-16 code units, 32 bits. */
export function toHash(text: string): number {
  let hash = fnvOffset;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), fnvPrime);
  return hash >>> 0;
}

/** Spreads a hash, since the low bits of FNV alone are weak. */
function spread(hash: number): number {
  let mixed = hash ^ (hash >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  mixed ^= mixed >>> 12;
  return mixed >>> 0;
}

function join(salt: number, a: number, b: number): number {
  return Math.imul(Math.imul(a ^ Math.imul(salt, 0x9e3779b1), fnvPrime) ^ b, fnvPrime) >>> 0;
}

/** Calls `add` with the hash of every word, pair, run of three, and pair with a gap, and with the tokens it covers. */
export function eachGram(tokens: readonly Token[], add: (hash: number, first: number, last: number) => void): void {
  const words = tokens.map((token) => toHash(token.text));
  words.forEach((word, i) => {
    add(spread(word), i, i);
    const next = words[i + 1];
    if (next === undefined) return;
    const pair = join(2, word, next);
    add(spread(pair), i, i + 1);
    const after = words[i + 2];
    if (after === undefined) return;
    add(spread(join(5, pair, after)), i, i + 2);
    add(spread(join(7, word, after)), i, i + 2);
  });
}

/** The n-grams of `tokens` that `rowOf` knows, in the order of their first coming. `count` is the number of rows there are. */
export function toGrams(tokens: readonly Token[], rowOf: GramIndex, count: number): Grams {
  const had = new Uint8Array(count);
  const rows: number[] = [];
  const first: number[] = [];
  const last: number[] = [];
  eachGram(tokens, (hash, from, to) => {
    const row = rowOf(hash);
    if (row < 0 || had[row] === 1) return;
    had[row] = 1;
    rows.push(row);
    first.push(from);
    last.push(to);
  });
  return { rows: Int32Array.from(rows), first: Int32Array.from(first), last: Int32Array.from(last) };
}

/** Common weight of the n-grams of a draft with `count` known ones: long drafts are not louder than short ones. */
export function toGramWeight(count: number): number {
  return 3 / Math.sqrt(count + 1);
}

/** Readies an index over ascending, distinct hashes: open addressing, a quarter full at most. */
export function createGramIndex(hashes: Uint32Array): GramIndex {
  let bits = 2;
  while (1 << bits < hashes.length * 4) bits += 1;
  const mask = (1 << bits) - 1;
  const places = new Int32Array(1 << bits).fill(-1);
  hashes.forEach((hash, row) => {
    let at = hash & mask;
    while ((places[at] ?? -1) >= 0) at = (at + 1) & mask;
    places[at] = row;
  });
  return (hash) => {
    let at = hash & mask;
    for (;;) {
      const row = places[at] ?? -1;
      if (row < 0 || hashes[row] === hash) return row;
      at = (at + 1) & mask;
    }
  };
}

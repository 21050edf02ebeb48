import type { Token } from './tokens.ts';

/** The hashed features of a draft, each once, and the tokens `[first, last]` each was first read from. */
export interface Grams {
  readonly buckets: Int32Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
}

const fnvOffset = 0x811c9dc5;
const fnvPrime = 0x01000193;

/** Bits of the hash table; the weights have one row a bucket. */
export const bucketBits = 15;

/** How many buckets there are. */
export const buckets: number = 1 << bucketBits;

/** FNV-1a over UTF-16 code units, 32 bits. */
export function toHash(text: string, seed: number = fnvOffset): number {
  let hash = seed;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), fnvPrime);
  return hash >>> 0;
}

/** Spreads a hash before it is cut, since the low bits of FNV alone are weak. */
export function toBucket(hash: number): number {
  let mixed = hash ^ (hash >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  mixed ^= mixed >>> 12;
  return (mixed >>> 0) & (buckets - 1);
}

/** Words in ones, twos, threes and twos with a gap, and runs of three to five letters inside words. */
export function toGrams(tokens: readonly Token[]): Grams {
  const words = tokens.map((token) => toWord(token.text));
  const found = createFound(words.reduce((most, word) => most + word.letters.length + 4, 0));
  words.forEach((word, i) => {
    const next = words[i + 1];
    const after = words[i + 2];
    found.add(word.bucket, i, i);
    if (next !== undefined) found.add(toBucket(join(2, word.hash, next.hash)), i, i + 1);
    if (next !== undefined && after !== undefined) {
      found.add(toBucket(join(5, join(3, word.hash, next.hash), after.hash)), i, i + 2);
      found.add(toBucket(join(7, word.hash, after.hash)), i, i + 2);
    }
    for (const bucket of word.letters) found.add(bucket, i, i);
  });
  return found.take();
}

/** Keeps each bucket once, in the order of its first coming; at most `most` of them. */
function createFound(most: number): { add(bucket: number, from: number, to: number): void; take(): Grams } {
  const had = new Uint8Array(buckets);
  const found = new Int32Array(most);
  const first = new Int32Array(most);
  const last = new Int32Array(most);
  let count = 0;
  return {
    add: (bucket, from, to) => {
      if (had[bucket] === 1) return;
      had[bucket] = 1;
      found[count] = bucket;
      first[count] = from;
      last[count] = to;
      count += 1;
    },
    take: () => ({
      buckets: found.slice(0, count),
      first: first.slice(0, count),
      last: last.slice(0, count),
    }),
  };
}

/** What is known of one word wherever it stands. */
interface Word {
  readonly hash: number;
  readonly bucket: number;
  readonly letters: readonly number[];
}

const remembered = new Map<string, Word>();
const mostRemembered = 20_000;

function toWord(text: string): Word {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const hash = toHash(text);
  const word: Word = { hash, bucket: toBucket(hash), letters: readLetters(text) };
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(text, word);
  return word;
}

function readLetters(word: string): number[] {
  if (word.length < 3) return [];
  const edged = `<${word}>`;
  const found = new Set<number>();
  for (let size = 3; size <= 5; size += 1) {
    for (let i = 0; i + size <= edged.length; i += 1)
      found.add(toBucket(toHash(edged.slice(i, i + size), 0x9747b28c + size)));
  }
  return [...found];
}

function join(salt: number, a: number, b: number): number {
  return Math.imul(Math.imul(a ^ Math.imul(salt, 0x9e3779b1), fnvPrime) ^ b, fnvPrime) >>> 0;
}

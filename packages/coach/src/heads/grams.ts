import type { Token } from './tokens.ts';

/** A hashed feature and the tokens `[first, last]` it was read from. */
export interface Gram {
  readonly bucket: number;
  readonly first: number;
  readonly last: number;
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
export function toGrams(tokens: readonly Token[]): Gram[] {
  const grams: Gram[] = [];
  const hashes = tokens.map((token) => toHash(token.text));
  const at = (index: number): number => hashes[index] ?? 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const add = (hash: number, last: number): void => {
      grams.push({ bucket: toBucket(hash), first: i, last });
    };
    add(at(i), i);
    if (i + 1 < tokens.length) add(join(2, at(i), at(i + 1)), i + 1);
    if (i + 2 < tokens.length) {
      add(join(5, join(3, at(i), at(i + 1)), at(i + 2)), i + 2);
      add(join(7, at(i), at(i + 2)), i + 2);
    }
    for (const bucket of toLetterBuckets(tokens[i]?.text ?? '')) grams.push({ bucket, first: i, last: i });
  }
  return grams;
}

const remembered = new Map<string, readonly number[]>();
const mostRemembered = 20_000;

function toLetterBuckets(word: string): readonly number[] {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const found = readLetters(word);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(word, found);
  return found;
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

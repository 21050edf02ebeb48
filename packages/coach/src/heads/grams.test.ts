import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createGramIndex, eachGram, toGrams } from './grams.ts';
import { toTokens } from './tokens.ts';

const hash = fc.nat(0xffffffff);

it('finds every known hash in its row and no other', () => {
  fc.assert(
    fc.property(fc.uniqueArray(hash, { maxLength: 300 }), fc.array(hash, { maxLength: 300 }), (known, asked) => {
      const hashes = Uint32Array.from(known).toSorted();
      const rowOf = createGramIndex(hashes);
      hashes.forEach((one, row) => expect(rowOf(one)).toBe(row));
      for (const one of asked) expect(rowOf(one)).toBe(hashes.indexOf(one));
    }),
  );
});

it('names each known run of words once, with the tokens it was first read from', () => {
  const tokens = toTokens('please call me please call me');
  const all = new Set<number>();
  eachGram(tokens, (one) => all.add(one));
  const hashes = Uint32Array.from(all).toSorted();
  const grams = toGrams(tokens, createGramIndex(hashes), hashes.length);
  expect(grams.rows).toHaveLength(all.size);
  expect(new Set(grams.rows).size).toBe(all.size);
  expect([grams.first[0], grams.last[0]]).toEqual([0, 0]);
  expect(Math.max(...grams.last)).toBeLessThan(tokens.length);
});

it('lets a run that was never learned say nothing', () => {
  const grams = toGrams(toTokens('words nobody taught'), createGramIndex(Uint32Array.of(1, 2, 3)), 3);
  expect(grams.rows).toHaveLength(0);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfPlainPiece, hasTriple } from './piece.ts';

const piece = /[\p{L}\p{N}\p{M}]+(?:['’ʼ`´][\p{L}\p{N}\p{M}]+)*|\s+|[\s\S]/gu;
const character = fc.oneof(
  fc.constantFrom(...'aZ09 \n\t\'`_-."'.split(''), 'é', '’', 'e\u0301', '\u00a0', '🙂', '\ud800', 'İ'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
);
const text = fc.array(character, { maxLength: 20 }).map((list) => list.join(''));

describe('a plain piece', () => {
  it('ends where the full pattern says it ends, or is left to that pattern', () => {
    fc.assert(
      fc.property(text, (draft) => {
        for (const match of draft.matchAll(piece)) {
          const end = endOfPlainPiece(draft, match.index);
          if (end !== -1) expect(end).toBe(match.index + match[0].length);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is found for every piece of plain ASCII', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (draft) => {
        for (const match of draft.matchAll(piece))
          expect(endOfPlainPiece(draft, match.index)).toBe(match.index + match[0].length);
      }),
    );
  });

  it('knows three in a row', () => {
    expect(['', 'aa', 'aab', 'abab'].map(hasTriple)).toEqual([false, false, false, false]);
    expect(['aaa', 'sooo', 'aabbbb'].map(hasTriple)).toEqual([true, true, true]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toClues } from './clues.ts';
import type { Clues } from './clues.ts';
import { toSpelled } from './spelled.ts';

function holdsClue(clues: Clues | undefined, text: string): boolean {
  const spelled = ` ${toSpelled(text)} `;
  return clues?.some((clue) => spelled.includes(clue)) ?? true;
}

/** Sources of patterns of the kinds the rules use, over few letters, so that they often match. */
const source = fc.letrec<{ one: string; many: string }>((tie) => ({
  one: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(
      'never',
      'ab',
      'you',
      ' ',
      "'",
      'é',
      '🙄',
      '\\b',
      '.',
      '\\w+',
      '\\d',
      '[a-c]',
      '[ab]',
      '[- ]',
      '^',
      '$',
    ),
    tie('many').map((inner) => `(?:${inner})`),
    fc.tuple(tie('many'), fc.constantFrom('?', '*', '+', '{2}', '{0,3}', '{1,}', '+?')).map(([a, b]) => `(?:${a})${b}`),
    tie('many').map((inner) => `(?=${inner})`),
    tie('many').map((inner) => `(?!${inner})`),
  ),
  many: fc.oneof(
    { maxDepth: 4 },
    fc.array(tie('one'), { maxLength: 4 }).map((parts) => parts.join('')),
    fc.array(tie('many'), { minLength: 2, maxLength: 3 }).map((options) => options.join('|')),
  ),
})).many;

const text = fc
  .array(fc.constantFrom('never', 'ab', 'you', 'a', 'c', ' ', "'", 'é', '🙄', '7', '_', 'N', '.'), { maxLength: 8 })
  .map((pieces) => pieces.join(''));

describe('clues', () => {
  it('stand in every text that the pattern matches', () => {
    fc.assert(
      fc.property(source, fc.array(text, { minLength: 20, maxLength: 20 }), (pattern, texts) => {
        const regex = new RegExp(pattern);
        const clues = toClues(pattern);
        expect(texts.filter((one) => regex.test(one) && !holdsClue(clues, one))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('are the rarest that can be proved', () => {
    expect(toClues('\\byou (?:always|never)\\b')).toEqual([' you always ', ' you never ']);
    expect(toClues('(?:i )?(?:\\w+ )?(?:shouted|screamed) at .{0,30}you')).toEqual(['shouted at ', 'screamed at ']);
    expect(toClues('(?=.*\\bpills\\b)(?=.*\\bdo it\\b)')).toEqual([' pills ']);
  });

  it('know an edge between a word and a mark from one before a word', () => {
    expect(toClues("\\b'll never\\b")).toEqual([' ll never ']);
    expect(toClues("never ever'\\b")).toEqual(['never ever ']);
  });

  it.each(['', '\\w+', '(?:never)?', 'never|', '🙄|🤡', '(never)', '(?<=not )never', 'ne\\u0076er', 'never|[a-z]+'])(
    'of %j cannot be proved',
    (pattern) => {
      expect(toClues(pattern)).toBeUndefined();
    },
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textToLines } from './lines.ts';

test('words are kept whole and in order while they fit', () => {
  expect(textToLines('I went quiet and left the room', 15, 3)).toEqual(['I went quiet', 'and left the', 'room']);
});

test('what does not fit ends in three dots', () => {
  expect(textToLines('one two three four five six', 9, 2)).toEqual(['one two', 'three fo…'.slice(0, 5) + '…']);
});

test('never more lines and never wider than asked for', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 3, max: 30 }), fc.integer({ min: 1, max: 5 }), (text, width, most) => {
      const lines = textToLines(text, width, most);
      expect(lines.length).toBeLessThanOrEqual(most);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
    }),
  );
});

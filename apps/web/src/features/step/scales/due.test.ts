import type { ScaleResult } from '@groundwork/program';
import { expect, test } from 'vitest';
import { isDue, longFormAsked } from './due.ts';

const day = 24 * 60 * 60 * 1000;
const start = Date.UTC(2026, 10, 2, 12);

function taken(scale: ScaleResult['scale'], total: number, at = start): ScaleResult {
  return { scale, items: [], total, taken: { at, zone: 'UTC' } };
}

test('a scale is due at first and again after two weeks', () => {
  expect(isDue([], 'phq2', { at: start, zone: 'UTC' })).toBe(true);
  expect(isDue([taken('phq2', 1)], 'phq2', { at: start + 13 * day, zone: 'UTC' })).toBe(false);
  expect(isDue([taken('phq2', 1)], 'phq2', { at: start + 14 * day, zone: 'UTC' })).toBe(true);
});

test('the long form counts for the short one', () => {
  expect(isDue([taken('phq9', 12)], 'phq2', { at: start + day, zone: 'UTC' })).toBe(false);
});

test('three or more of two questions asks for the long form, until it is filled in', () => {
  expect(longFormAsked([taken('phq2', 2)], 'phq2')).toBeUndefined();
  expect(longFormAsked([taken('phq2', 3)], 'phq2')).toBe('phq9');
  expect(longFormAsked([taken('gad2', 3)], 'gad2')).toBe('gad7');
  expect(longFormAsked([taken('phq2', 3), taken('phq9', 9)], 'phq2')).toBeUndefined();
});

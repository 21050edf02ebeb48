import { describe, expect, it } from 'vitest';
import type { ScaleId } from '../src/index.ts';
import { scoreScale } from '../src/index.ts';

/** `n` items that sum to `total`, each at most `top`. */
function summing(n: number, top: number, total: number): number[] {
  return Array.from({ length: n }, (_, at) => Math.max(0, Math.min(top, total - at * top)));
}

/** Published bands: lowest and highest total, band, and whether it counts as positive. */
const bands: readonly (readonly [
  ScaleId,
  n: number,
  top: number,
  from: number,
  to: number,
  band: string,
  positive: boolean,
])[] = [
  ['phq9', 9, 3, 0, 4, 'minimal', false],
  ['phq9', 9, 3, 5, 9, 'mild', false],
  ['phq9', 9, 3, 10, 14, 'moderate', true],
  ['phq9', 9, 3, 15, 19, 'moderately-severe', true],
  ['phq9', 9, 3, 20, 27, 'severe', true],
  ['gad7', 7, 3, 0, 4, 'minimal', false],
  ['gad7', 7, 3, 5, 9, 'mild', false],
  ['gad7', 7, 3, 10, 14, 'moderate', true],
  ['gad7', 7, 3, 15, 21, 'severe', true],
  ['phq2', 2, 3, 0, 2, 'below-cut-off', false],
  ['phq2', 2, 3, 3, 6, 'cut-off', true],
  ['gad2', 2, 3, 0, 2, 'below-cut-off', false],
  ['gad2', 2, 3, 3, 6, 'cut-off', true],
  ['auditc', 3, 4, 0, 2, 'low', false],
  ['auditc', 3, 4, 3, 4, 'raised', false],
  ['auditc', 3, 4, 5, 7, 'high', true],
  ['auditc', 3, 4, 8, 12, 'see-a-doctor', true],
  ['hark', 4, 1, 0, 0, 'below-cut-off', false],
  ['hark', 4, 1, 1, 4, 'cut-off', true],
];

describe('scales', () => {
  it.each(bands)('%s: %i items to %i, totals %i–%i are %s', (scale, n, top, from, to, band, positive) => {
    for (let total = from; total <= to; total += 1) {
      expect(scoreScale(scale, summing(n, top, total))).toEqual({
        ok: true,
        value: { scale, total, most: n * top, band, positive },
      });
    }
  });

  it('Rosenberg: reverses 2, 5, 6, 8 and 9, and judges nothing', () => {
    const score = (items: readonly number[]): unknown => {
      const result = scoreScale('rses', items);
      return result.ok ? [result.value.total, result.value.band, result.value.positive] : result.error.rule;
    };
    expect(score([3, 0, 3, 3, 0, 0, 3, 0, 0, 3])).toEqual([30, 'own-trend', false]);
    expect(score([0, 3, 0, 0, 3, 3, 0, 3, 3, 0])).toEqual([0, 'own-trend', false]);
    expect(score([3, 3, 3, 3, 3, 3, 3, 3, 3, 3])).toEqual([15, 'own-trend', false]);
  });

  it.each<readonly [ScaleId, readonly number[]]>([
    ['phq9', [1, 1]],
    ['phq2', [4, 0]],
    ['phq2', [-1, 0]],
    ['phq2', [1.5, 0]],
    ['gad7', []],
    ['hark', [2, 0, 0, 0]],
    ['auditc', [Number.NaN, 0, 0]],
  ])('sends back %s %j', (scale, items) => {
    const result = scoreScale(scale, items);
    expect(result.ok ? '' : result.error.rule).toBe('scale-incomplete');
  });
});

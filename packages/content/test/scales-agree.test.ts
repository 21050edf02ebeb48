import { scaleKeys, scoreScale } from '@groundwork/program';
import { describe, expect, it } from 'vitest';
import { scales } from '../src/scales.ts';

describe.each(Object.values(scales))('$id', (scale) => {
  it('has the items, answers and turned items the program scores', () => {
    const key = scaleKeys[scale.id];
    expect(scale.items).toHaveLength(key.items);
    expect(scale.items.flatMap((item, at) => (item.reverse ? [at + 1] : []))).toEqual(key.reversed ?? []);
    for (const item of scale.items) {
      expect(item.options.map((option) => option.value).toSorted((a, b) => a - b)).toEqual(
        Array.from({ length: key.top + 1 }, (_one, at) => at),
      );
    }
  });

  it('says something else exactly where the program sees another band', () => {
    if (scale.bands.length > 0) {
      expect(scale.bands.map((band) => band.from)).toEqual(scaleKeys[scale.id].bands.map(([from]) => from));
    }
  });

  it('goes from its least to its most', () => {
    const key = scaleKeys[scale.id];
    const totals = [0, key.top].map((value) => {
      const items = Array.from({ length: key.items }, (_one, at) =>
        key.reversed?.includes(at + 1) === true ? key.top - value : value,
      );
      const scored = scoreScale(scale.id, items);
      return scored.ok ? scored.value.total : undefined;
    });
    expect(totals).toEqual([scale.least, scale.most]);
  });
});

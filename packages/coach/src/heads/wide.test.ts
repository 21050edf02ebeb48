import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createAddRows } from './wide.ts';

it('adds rows as plain sums would, however many there are', () => {
  const table = fc.int8Array({ minLength: 13 * 8, maxLength: 13 * 8 });
  const rows = fc.array(fc.nat(7), { maxLength: 700 });
  fc.assert(
    fc.property(table, rows, fc.constantFrom(1, 13), (values, features, labels) => {
      const sums = createAddRows(values, labels)(Int32Array.from(features));
      for (let label = 0; label < labels; label += 1) {
        const plain = features.reduce((sum, row) => sum + (values[row * labels + label] ?? 0), 0);
        expect(sums[label]).toBe(plain);
      }
    }),
  );
  const lowest = createAddRows(new Int8Array(9).fill(-128), 9)(new Int32Array(1000));
  const highest = createAddRows(new Int8Array(9).fill(127), 9)(new Int32Array(1000));
  expect([lowest[8], highest[8]]).toEqual([-128_000, 127_000]);
});

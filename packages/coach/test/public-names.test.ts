import { expect, it } from 'vitest';
import * as coach from '@groundwork/coach';
import * as door from '@groundwork/coach/retext';

it('has exactly these public names', () => {
  expect(Object.keys(coach).toSorted()).toEqual([
    'categoryNotes',
    'goodCategories',
    'harmCategories',
    'isHarm',
    'loadHeads',
    'mostFindings',
    'review',
    'signalKinds',
  ]);
  expect(Object.keys(door)).toEqual(['retextGroundwork']);
});

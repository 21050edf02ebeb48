import { loadWords } from '@groundwork/content/words';
import { expect, test } from 'vitest';
import { ideas, ideasFor } from './ideas.ts';

test('there are at least forty ideas, each once, each with words', async () => {
  const words = await loadWords('en');
  expect(ideas.length).toBeGreaterThanOrEqual(40);
  expect(new Set(ideas.map(({ id }) => id)).size).toBe(ideas.length);
  expect(ideas.filter(({ id }) => !(`ideas.${id}` in words))).toEqual([]);
});

test('little strength and no money leave only what asks neither', () => {
  const found = ideasFor({ energy: 'little', cost: 'free', children: 'with' });
  expect(found.length).toBeGreaterThan(5);
  expect(found.every(({ energy, cost, children }) => energy === 'little' && cost === 'free' && children)).toBe(true);
});

test('every combination of the filters has something in it', () => {
  for (const energy of ['any', 'little', 'some', 'plenty'] as const)
    for (const cost of ['any', 'free', 'small', 'more'] as const)
      for (const children of ['with', 'without'] as const)
        expect(ideasFor({ energy, cost, children }).length).toBeGreaterThan(0);
});

import { expect, test } from 'vitest';
import { createLatest } from './latest.ts';

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test('what is asked for while something is done waits, and only the newest of it is done', async () => {
  const done: number[] = [];
  const work = async (ask: number): Promise<void> => {
    await turn();
    done.push(ask);
  };
  const ask = createLatest(work, turn);
  ask(1);
  await turn();
  [2, 3, 4].forEach(ask);
  await expect.poll(() => done).toEqual([1, 4]);
  ask(5);
  await expect.poll(() => done).toEqual([1, 4, 5]);
});

test('asks that arrive together are one', async () => {
  const done: string[] = [];
  const ask = createLatest<string>(async (one) => void done.push(one), turn);
  ['a', 'b', 'c'].forEach(ask);
  await expect.poll(() => done).toEqual(['c']);
});

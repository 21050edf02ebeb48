import { emptyState, type State } from '@groundwork/program';
import { expect, test } from 'vitest';
import { datedThings, isDueNow } from './dated.ts';

const now = { at: Date.UTC(2026, 10, 23, 10), zone: 'UTC' };
const state: State = {
  ...emptyState,
  since: { at: Date.UTC(2026, 10, 20), zone: 'UTC' },
  promises: [
    { id: 'p', text: 'Home by six', due: '2026-11-24', made: now, open: true, marks: [] },
    { id: 'q', text: 'Gone', due: '2026-11-24', made: now, open: false, marks: [] },
  ],
  exercises: [
    {
      id: 'w',
      run: 'w',
      exercise: 'worry-time',
      step: 9,
      answers: { at: '17:30' },
      finished: true,
      begun: now,
      changed: now,
    },
  ],
};

test('open promises, reviews and the worry time have a day; closed promises have none', () => {
  expect(datedThings(state, now).map(({ id, on }) => [id, on])).toEqual([
    ['worry-time', '2026-11-23'],
    ['promise-p', '2026-11-24'],
    ['review-weekly', '2026-11-27'],
    ['review-fortnightly', '2026-12-04'],
  ]);
});

test('a thing with a time is due in that minute of every day, a thing of a day at nine', () => {
  const [worry, promise] = datedThings(state, now);
  if (worry === undefined || promise === undefined) throw new Error('both are dated');
  expect(isDueNow(worry, '2026-11-30', '17:30')).toBe(true);
  expect(isDueNow(worry, '2026-11-30', '17:31')).toBe(false);
  expect(isDueNow(promise, '2026-11-24', '09:00')).toBe(true);
  expect(isDueNow(promise, '2026-11-25', '09:00')).toBe(false);
});

import { emptyState, type State } from '@groundwork/program';
import { expect, test } from 'vitest';
import { weekFacts } from './week-facts.ts';

const now = { at: Date.UTC(2026, 10, 23, 12), zone: 'UTC' };

function checkins(days: readonly (readonly [on: string, mood: number])[]): State['checkins'] {
  return days.map(([on, mood]) => ({ on, mood, at: now.at }));
}

test('an empty week says nothing rather than guessing', () => {
  expect(weekFacts(emptyState, now)).toEqual([]);
});

test('mood is compared with the seven days before, and a point makes the difference', () => {
  const state = {
    ...emptyState,
    checkins: checkins([
      ['2026-11-10', 3],
      ['2026-11-17', 5],
      ['2026-11-23', 6],
    ]),
  };
  expect(weekFacts(state, now)).toEqual([{ id: 'review.fact-mood', values: { mean: 6, step: 'up' } }]);
  const level = {
    ...emptyState,
    checkins: checkins([
      ['2026-11-10', 5],
      ['2026-11-17', 5],
    ]),
  };
  expect(weekFacts(level, now)[0]?.values['step']).toBe('same');
});

test('the day eight days ago is not in this week', () => {
  const state = { ...emptyState, slips: [{ id: 's', what: 'contact', on: '2026-11-16', at: now.at }] };
  expect(weekFacts(state, now)).toEqual([]);
  const inside = { ...emptyState, slips: [{ id: 's', what: 'contact', on: '2026-11-17', at: now.at }] };
  expect(weekFacts(inside, now)).toEqual([{ id: 'review.fact-slips', values: { count: 1, back: 0 } }]);
});

import { emptyState } from '@groundwork/program';
import { expect, test } from 'vitest';
import { answersToFit, scoresForDoctor } from './what-fits.ts';

const state = emptyState;

test('low mood is for a doctor and for therapy of one’s own', () => {
  expect(answersToFit({ most: ['mood'] }, state, true)).toEqual({ kinds: ['doctor', 'own-therapy'], apart: false });
});

test('nothing for two where one is afraid, whatever else was chosen', () => {
  const { kinds, apart } = answersToFit({ most: ['both', 'decide', 'afraid'] }, state, true);
  expect(kinds).not.toContain('couples');
  expect(kinds).not.toContain('discernment');
  expect(kinds).toContain('danger');
  expect(apart).toBe(true);
  expect(answersToFit({ most: ['both', 'anger'] }, state, true).kinds).not.toContain('couples');
});

test('nothing for two where the gate says no', () => {
  expect(answersToFit({ most: ['both'] }, state, false)).toEqual({ kinds: [], apart: true });
});

test('a high screen calls for a doctor, and only the newest counts', () => {
  const taken = { at: 0, zone: 'UTC' };
  const high = { ...state, scales: [{ scale: 'phq9' as const, items: [], total: 12, taken }] };
  expect(scoresForDoctor(high)).toEqual(['phq9']);
  expect(answersToFit({ most: ['children'] }, high, true).kinds).toEqual(['lawyer', 'doctor']);
  const lower = { ...high, scales: [...high.scales, { scale: 'phq9' as const, items: [], total: 4, taken }] };
  expect(scoresForDoctor(lower)).toEqual([]);
});

import { emptyState, evolve, type ProgramEvent, type Recorded } from '@groundwork/program';
import { expect, test } from 'vitest';
import { isPutAway } from '../ending.ts';
import { recordsToEntries } from './entry.ts';

function recordsOf(events: readonly ProgramEvent[]): readonly Recorded[] {
  return events.map((event, at) => ({
    id: `e${at}`,
    n: at + 1,
    device: 'phone',
    when: { at: Date.UTC(2026, 10, 1 + at), zone: 'Europe/Dublin' },
    event,
  }));
}

function fold(records: readonly Recorded[]): typeof emptyState {
  return records.reduce(evolve, emptyState);
}

test('a promise that was kept shows the words of the promise, newest first', () => {
  const records = recordsOf([
    { kind: 'promise.made', promise: 'p', text: 'Home by six', due: '2026-11-02' },
    { kind: 'promise.kept', promise: 'p', on: '2026-11-02' },
  ]);
  const entries = recordsToEntries(records, fold(records));
  expect(entries.map(({ kind, texts, step }) => [kind, texts, step])).toEqual([
    ['promise.kept', ['Home by six'], 7],
    ['promise.made', ['Home by six'], 7],
  ]);
});

test('a form that was saved twice, and a journal entry that was changed, are one entry each', () => {
  const [first, second, ...rest] = recordsOf([
    { kind: 'journal.written', entry: 'j', text: 'First words here' },
    { kind: 'journal.written', entry: 'j', text: 'Better words here' },
    { kind: 'exercise.saved', exercise: 'x', step: 9, answers: { line: 'half a' }, finished: false, run: 'r' },
    { kind: 'exercise.saved', exercise: 'x', step: 9, answers: { line: 'half a line' }, finished: true, run: 'r' },
  ]);
  if (first === undefined || second === undefined) throw new Error('two were written');
  const records = [first, { ...second, replaces: [first.id] }, ...rest];
  const entries = recordsToEntries(records, fold(records));
  expect(entries.map(({ texts }) => texts)).toEqual([['half a line'], ['Better words here']]);
  expect(entries[0]?.step).toBe(9);
});

test('after an ending what was not kept close is put away; what they asked for and what came after never is', () => {
  const records = recordsOf([
    { kind: 'journal.written', entry: 'j', text: 'Kept' },
    { kind: 'promise.made', promise: 'p', text: 'Home by six', due: '2026-11-03' },
    { kind: 'ending.marked', ritual: {}, keep: ['journal'] },
  ]);
  const state = fold(records);
  const [journal, promise, ending] = records.map(({ when }) => when.at);
  expect(isPutAway(state, 'journal.written', journal ?? 0)).toBe(false);
  expect(isPutAway(state, 'promise.made', promise ?? 0)).toBe(true);
  expect(isPutAway(state, 'boundary.recorded', promise ?? 0)).toBe(false);
  expect(isPutAway(state, 'promise.made', ending ?? 0)).toBe(false);
  expect(isPutAway(emptyState, 'promise.made', 0)).toBe(false);
});

import { emptyState, type JournalEntry, type State } from '@groundwork/program';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createJournalSearch } from '../src/search.ts';

const WORDS = ['lamp', 'lampshade', 'harbour', 'harb', 'tea', 'teal', 'not', 'note', 'Über', "it's"];
const stamp = { at: 0, zone: 'UTC' };
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }).map((words) => words.join(', '));
/** What happens to a journal: an entry written or rewritten, or removed. */
const deed = fc.record({ id: fc.integer({ min: 0, max: 8 }).map(String), text: fc.option(text) });
const query = fc.array(fc.constantFrom(...WORDS, 'lam', 'harbo', 'no'), { minLength: 1, maxLength: 3 });

function entry(id: string, words: string): JournalEntry {
  return { id, first: stamp, heads: [{ version: id, text: words, written: stamp }] };
}

function after(state: State, { id, text: words }: { readonly id: string; readonly text: string | null }): State {
  const others = state.journal.filter((each) => each.id !== id);
  if (words === null) return { ...state, journal: others };
  const isThere = others.length < state.journal.length;
  const written = entry(id, words);
  const journal = isThere
    ? state.journal.map((each) => (each.id === id ? written : each))
    : [...state.journal, written];
  return { ...state, journal };
}

/** The plain meaning of a question. */
function holders({ journal }: State, asked: readonly string[]): readonly string[] {
  const cut = (words: string): readonly string[] => words.toLowerCase().split(/[^\p{L}]+/u);
  const words = cut(asked.join(' '));
  const holds = (held: readonly string[]): boolean =>
    words.every((word, at) =>
      held.some((each) => each === word || (at === words.length - 1 && word.length > 2 && each.startsWith(word))),
    );
  return journal.filter(({ heads }) => holds(cut(heads[0]?.text ?? ''))).map(({ id }) => id);
}

describe('journal search', () => {
  test('finds the same as plain reading, whatever was written, rewritten and removed meanwhile', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(deed, query), { maxLength: 20 }), (story) => {
        const search = createJournalSearch();
        let state = emptyState;
        for (const [done, asked] of story) {
          state = after(state, done);
          const expected = holders(state, asked);
          const found = search.find(asked.join(' '), state);
          // Without a holder near misses are answered.
          if (expected.length > 0) expect(found.toSorted()).toEqual(expected.toSorted());
          expect(new Set(found).size).toBe(found.length);
          expect(state.journal.map(({ id }) => id)).toEqual(expect.arrayContaining([...found]));
        }
      }),
    );
  });

  test('answers before its index is ready, and the same entries afterwards', () => {
    const journal = Array.from({ length: 2000 }, (_, at) => entry(String(at), `${WORDS[at % 10]} note ${at}`));
    const state: State = { ...emptyState, journal };
    const search = createJournalSearch(true);
    expect(search.step(state)).toBe(false);
    const asked = ['lamp', 'note 17', 'tea note', 'harb'];
    const before = asked.map((words) => search.find(words, state).toSorted());
    expect(search.find('harbor', state)).toEqual([]);
    let steps = 1;
    while (!search.step(state)) steps += 1;
    expect(steps).toBeGreaterThan(10);
    expect(asked.map((words) => search.find(words, state).toSorted())).toEqual(before);
    expect(before.map((ids) => ids.length)).toEqual([400, 1, 200, 400]);
    expect(search.find('harbor', state)).toHaveLength(200);
  });

  test('puts rare words and whole words first', () => {
    const journal = [entry('a', 'lampshade'), entry('b', 'lamp'), entry('c', 'tea tea lamp'), entry('d', 'tea')];
    const search = createJournalSearch();
    expect(search.find('lamp', { ...emptyState, journal }).at(-1)).toBe('a');
    expect(search.find('tea', { ...emptyState, journal })[0]).toBe('c');
    expect(search.find('', { ...emptyState, journal })).toEqual([]);
  });

  test('what is folded anew with the same words is not indexed anew', () => {
    const journal = Array.from({ length: 500 }, (_, at) => entry(String(at), 'tea'));
    const search = createJournalSearch(true);
    while (!search.step({ ...emptyState, journal }));
    const again = journal.map((each) => ({ ...each })).slice(1);
    search.follow({ ...emptyState, journal: again });
    expect(search.find('tea', { ...emptyState, journal: again })).toHaveLength(499);
  });
});

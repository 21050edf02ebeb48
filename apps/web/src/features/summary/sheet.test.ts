import { emptyState, type State } from '@groundwork/program';
import { expect, test } from 'vitest';
import { writeSections } from './sections.ts';
import { chosenSheet, sectionIds } from './sheet.ts';

const stamp = { at: Date.UTC(2026, 10, 20, 12), zone: 'UTC' };

/** A life in which the partner's words stand everywhere they can stand. */
const state: State = {
  ...emptyState,
  boundary: {
    heads: ['b'],
    history: [{ id: 'b', kind: 'logistics', words: 'BOUNDARY', at: stamp.at, zone: 'UTC', replaces: [] }],
  },
  decision: { words: 'DECISION', saidOn: '2026-11-01', decision: 'needs-time', at: stamp.at },
  openness: [{ words: 'THEIRS openness', on: '2026-11-02', at: stamp.at }],
  conversations: [
    {
      id: 'c',
      topic: 'money',
      opening: '',
      wish: '',
      exit: '',
      minutes: 20,
      planned: stamp,
      debrief: { at: stamp.at, did: 'I', theySaid: 'THEIRS in a talk', agreed: '' },
    },
  ],
  contacts: [
    {
      id: 'k',
      by: 'them',
      channel: 'message',
      purpose: 'personal',
      on: '2026-11-03',
      logged: stamp,
      answered: true,
      note: 'THEIRS in a note',
      against: false,
    },
  ],
  exercises: [
    {
      id: 'x',
      run: 'x',
      exercise: 'openness',
      step: 11,
      answers: { words: 'THEIRS in a form' },
      finished: true,
      begun: stamp,
      changed: stamp,
    },
    {
      id: 'y',
      run: 'y',
      exercise: 'talk-debrief',
      step: 4,
      answers: { theySaid: 'THEIRS looking back' },
      finished: true,
      begun: stamp,
      changed: stamp,
    },
    {
      id: 'z',
      run: 'z',
      exercise: 'this-week',
      step: 9,
      answers: { line: 'I keep the space' },
      finished: true,
      begun: stamp,
      changed: stamp,
    },
  ],
  journal: [{ id: 'j', first: stamp, heads: [{ version: 'v', text: 'A quiet day', written: stamp }] }],
};

const source = { state, from: '', to: '', t: (id: string) => id, day: String };

test('the partner stands on the sheet once, as boundary and decision, and nowhere else', () => {
  const text = JSON.stringify(writeSections(source));
  expect(text).toContain('BOUNDARY');
  expect(text).toContain('DECISION');
  expect(text).toContain('I keep the space');
  expect(text).not.toContain('THEIRS');
});

test('days outside the choice, sections not chosen and things left out are not on the sheet', () => {
  const sections = writeSections({ ...source, to: '2026-11-19' });
  expect(sections.find(({ id }) => id === 'journal')?.items).toEqual([]);
  const all = writeSections(source);
  const journal = chosenSheet(all, { sections: ['journal'], from: '', to: '', out: [] });
  expect(journal.map(({ id, items }) => [id, items.length])).toEqual([['journal', 1]]);
  expect(chosenSheet(all, { sections: ['journal'], from: '', to: '', out: ['journal-j'] })).toEqual([]);
  expect(all.map(({ id }) => id)).toEqual([...sectionIds]);
});

import type { Session } from '@groundwork/session';
import { expect, test } from 'vitest';
import type { Entry } from '../../records/entry.ts';
import { entriesToDays, fitsFilter, openFilter } from './filter.ts';
import { readUnknown } from './unknown.ts';

const entry: Entry = {
  id: 'a',
  // Half past midnight in Dublin in summer is still the day before in UTC.
  at: Date.UTC(2026, 6, 9, 23, 30),
  zone: 'Europe/Dublin',
  kind: 'slip.marked',
  family: 'space',
  step: 9,
  title: 'timeline.slip.marked',
  texts: [],
};

test('days of a filter are those of the zone the entry was written in', () => {
  expect(fitsFilter(entry, { ...openFilter, from: '2026-07-10', to: '2026-07-10' })).toBe(true);
  expect(fitsFilter(entry, { ...openFilter, to: '2026-07-09' })).toBe(false);
  expect(entriesToDays([entry])[0]?.day).toBe('2026-07-10');
});

test('step and family have to fit both', () => {
  expect(fitsFilter(entry, { ...openFilter, step: 9, family: 'space' })).toBe(true);
  expect(fitsFilter(entry, { ...openFilter, step: 9, family: 'writing' })).toBe(false);
  expect(fitsFilter(entry, { ...openFilter, step: 0 })).toBe(false);
});

function sessionOf(unknownEvents: number, exported: string): Session {
  const answer = {
    report: async () => ({ unknownEvents }),
    exportJson: async () => ({ ok: true, value: exported }),
    records: () => [{ id: 'known' }],
  };
  return answer as unknown as Session;
}

test('records of a newer version are found in the export and shown with their texts', async () => {
  const events = [
    { id: 'known', kind: 'journal.written', when: { at: 1 }, body: { text: 'a' } },
    { id: 'new', kind: 'dream.noted', when: { at: 2 }, body: { text: 'A lighthouse', depth: 3 } },
  ];
  const session = sessionOf(1, JSON.stringify({ events }));
  expect(await readUnknown(session)).toEqual([{ id: 'new', kind: 'dream.noted', at: 2, texts: ['A lighthouse'] }]);
  expect(await readUnknown(sessionOf(0, 'not asked for'))).toEqual([]);
});

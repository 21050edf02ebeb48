import { expect, test } from 'vitest';
import { countByWeek, sinceFirst } from './rows.ts';

test('counts stand under the Monday of their week, and an empty week between is none', () => {
  const items = [
    { on: '2026-11-03', key: 'kept' },
    { on: '2026-11-08', key: 'missed' },
    { on: '2026-11-16', key: 'kept' },
  ];
  expect(countByWeek(items, ['kept', 'missed'])).toEqual([
    { on: '2026-11-02', values: { kept: 1, missed: 1 } },
    { on: '2026-11-09', values: { kept: 0, missed: 0 } },
    { on: '2026-11-16', values: { kept: 1, missed: 0 } },
  ]);
  expect(countByWeek([], ['kept'])).toEqual([]);
});

test('a young chart begins near its first value, an old one shows all', () => {
  const weeks = [0, 0, 0, 0, 2, 1].map((value, at) => ({ week: `w${at}`, value }));
  expect(sinceFirst(weeks, 4).map(({ week }) => week)).toEqual(['w2', 'w3', 'w4', 'w5']);
  expect(sinceFirst(weeks.with(0, { week: 'w0', value: 3 }), 4)).toHaveLength(6);
});

import { expect, test } from 'vitest';
import { datesToCalendar } from './calendar-file.ts';

test('a dated thing becomes an all-day entry with its own id, and comes round when it does', async () => {
  const text = await datesToCalendar([
    { id: 'one', on: '2026-11-24', title: 'School gate at five' },
    { id: 'two', on: '2026-11-25', title: 'Wash up', every: 'week' },
  ]);
  expect(text).toContain('DTSTART;VALUE=DATE:20261124');
  expect(text).toContain('UID:one');
  expect(text).toContain('SUMMARY:School gate at five');
  expect(text).toContain('RRULE:FREQ=WEEKLY');
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
});

test('the day stays the day in any zone, and long or odd titles stay inside their line', async () => {
  const text = await datesToCalendar([{ id: 'x', on: '2026-03-29', title: 'a; b, c\nEND:VEVENT' }]);
  expect(text).toContain('DTSTART;VALUE=DATE:20260329');
  expect(text.match(/^END:VEVENT/gm)).toHaveLength(1);
});

test('neither its words nor its form name this app', async () => {
  const text = await datesToCalendar([{ id: 'x', on: '2026-03-29', title: 'A note' }]);
  expect(text).not.toMatch(/groundwork/iu);
});

import { expect, test } from 'vitest';
import { civilNight, civilToday } from './now.ts';

test('the date is that of the device', () => {
  expect(civilToday(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});

test('until five in the morning it is still the evening before', () => {
  expect(civilNight(new Date(2026, 2, 1, 2, 0))).toBe('2026-02-28');
  expect(civilNight(new Date(2026, 2, 1, 4, 59))).toBe('2026-02-28');
  expect(civilNight(new Date(2026, 2, 1, 5, 0))).toBe('2026-03-01');
});

import type { Settings } from '@groundwork/program';
import { expect, test } from 'vitest';
import { settingsToHints } from './hints.ts';

test('only how it looks and what it is called stays readable', () => {
  const settings: Settings & { readonly note: string } = {
    theme: 'dark',
    title: 'Notes',
    lockAfterMinutes: 1,
    reminders: true,
    note: 'a word about my life',
  };
  expect(settingsToHints(settings)).toEqual({ theme: 'dark', title: 'Notes' });
  expect(settingsToHints({})).toEqual({});
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { themeToScheme } from './theme.ts';

test('the system theme is dark at night, from 20:00 to 07:00, whatever the system says', () => {
  expect([19, 20, 23, 0, 6, 7].map((hour) => themeToScheme('system', hour, false))).toEqual([
    'light',
    'dark',
    'dark',
    'dark',
    'dark',
    'light',
  ]);
  expect(themeToScheme(undefined, 12, true)).toBe('dark');
});

test('a theme that was chosen holds at every hour', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('light', 'dark'),
      fc.integer({ min: 0, max: 23 }),
      fc.boolean(),
      (theme, hour, system) => {
        expect(themeToScheme(theme, hour, system)).toBe(theme);
      },
    ),
  );
});

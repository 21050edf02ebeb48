import { expect, test } from 'vitest';
import { chooseLanguage, createWordsBox, languageToLocale } from './words.tsx';

test('the asked language, else the first offered one there are words for, else English', () => {
  expect(chooseLanguage('en-XA', ['de'])).toBe('en-XA');
  expect(chooseLanguage(undefined, ['xx', 'en-GB'])).toBe('en');
  expect(chooseLanguage('xx', [])).toBe('en');
});

test('dates are written as the phone writes them in that language', () => {
  expect(languageToLocale('en', ['de-DE', 'en-GB', 'en'])).toBe('en-GB');
  expect(languageToLocale('es', ['en-GB'])).toBe('es');
});

test('a box starts with the first words, then has them all, and ignores an unknown language', async () => {
  const box = createWordsBox({ language: 'en', words: { 'shell.leave': ['Leave'] } });
  let told = 0;
  box.subscribe(() => (told += 1));
  await box.switchTo('xx');
  expect(told).toBe(0);
  await box.whole();
  expect(told).toBe(1);
  expect(box.current().words['shell.leave']).toEqual(['Leave']);
  expect(Object.keys(box.current().words).length).toBeGreaterThan(50);
});

import { describe, expect, it } from 'vitest';
import { isLanguage, languages, loadWords } from './words.ts';

describe('words', () => {
  it('has English first and the pseudo-locale', () => {
    expect(languages[0]).toBe('en');
    expect(languages).toContain('en-XA');
    expect(isLanguage('tlh')).toBe(false);
  });

  it('gives every language the same ids', async () => {
    const english = Object.keys(await loadWords('en'));
    for (const language of languages) {
      expect(Object.keys(await loadWords(language))).toEqual(english);
    }
  });

  it('keeps placeholders in the pseudo-locale and accents the rest', async () => {
    const pseudo = await loadWords('en-XA');
    expect(pseudo['common.save']).toEqual(['Šààṽéé']);
    expect(pseudo['common.days']).toEqual([['count', 'plural', { one: ['#', ' ðààý'], other: ['#', ' ðààýš'] }]]);
  });
});

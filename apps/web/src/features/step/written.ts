import { isLanguage, type Language } from '@groundwork/content/words';

/** The language in which lessons are written for a tag: itself where there are words for it, else English. */
export function chooseWritten(tag: string): Language {
  return isLanguage(tag) ? tag : 'en';
}

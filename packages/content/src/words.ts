import type { Words } from './words/message.ts';
import { loaders } from './words/loaders.gen.ts';

export type { CompiledMessage, CompiledPart, Words } from './words/message.ts';
export type { WordId } from './words/word-id.gen.ts';

/** A language the app can speak, as a BCP 47 tag. `en-XA` is the pseudo-locale: accented, longer, for tests. */
export type Language = keyof typeof loaders;

/** Whether there are words for this tag. */
export function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(loaders, tag);
}

/** Every language there are words for; English first. */
export const languages: readonly Language[] = Object.keys(loaders).filter(isLanguage);

/**
 * The compiled words of one language, loaded when asked for. A key that a language lacks carries the English message.
 * Rejects only when the chunk cannot be fetched.
 */
export async function loadWords(language: Language): Promise<Words> {
  const chunk = await loaders[language]();
  return chunk.words;
}

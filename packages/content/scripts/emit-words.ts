import { join } from 'node:path';
import type { Words } from '../src/words/message.ts';
import { emit, toLiteral } from './emit.ts';
import { compilePseudo, compileWords, withFallback, type Messages } from './words.ts';

/** Tag of the generated pseudo-locale. */
export const pseudoTag = 'en-XA';

function emitLanguage(folder: string, tag: string, words: Words): void {
  const lines = Object.entries(words).map(([id, message]) => `  ${toLiteral(id)}: ${toLiteral(message)},`);
  const body = `import type { Words } from './message.ts';\n\nexport const words: Words = {\n${lines.join('\n')}\n};\n`;
  emit(join(folder, `${tag}.gen.ts`), body);
}

function emitIds(folder: string, english: Messages): void {
  const ids = [...english.keys()].toSorted().map((id) => `  | ${toLiteral(id)}`);
  emit(join(folder, 'word-id.gen.ts'), `/** Id of every word there is. */\nexport type WordId =\n${ids.join('\n')};\n`);
}

function emitLoaders(folder: string, tags: readonly string[]): void {
  const types = tags.map((tag) => `  readonly ${toLiteral(tag)}: () => Promise<{ readonly words: Words }>;`);
  const values = tags.map((tag) => `  ${toLiteral(tag)}: () => import('./${tag}.gen.ts'),`);
  emit(
    join(folder, 'loaders.gen.ts'),
    `import type { Words } from './message.ts';\n\nexport const loaders: {\n${types.join('\n')}\n} = {\n${values.join('\n')}\n};\n`,
  );
}

/** Compiles and writes the words of every language into `folder`; returns how many ids each has. */
export function emitWords(
  folder: string,
  english: Messages,
  others: ReadonlyMap<string, Messages>,
): ReadonlyMap<string, number> {
  emitLanguage(folder, 'en', compileWords(english));
  emitLanguage(folder, pseudoTag, compilePseudo(english));
  for (const [tag, messages] of others) {
    emitLanguage(folder, tag, compileWords(withFallback(english, messages, tag)));
  }
  const tags = ['en', ...[...others.keys()].toSorted(), pseudoTag];
  emitIds(folder, english);
  emitLoaders(folder, tags);
  return new Map(tags.map((tag) => [tag, english.size]));
}

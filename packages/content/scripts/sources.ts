import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { mergeMessages, readNamespace, reserved, type Messages, type Source } from './words.ts';

/** Root of the package. */
export const packageRoot: string = join(import.meta.dirname, '..');
/** Folder of all sources. */
export const sourceRoot: string = join(packageRoot, 'src');

/** Reads a file below the package, remembering its short path for messages. */
export function readSource(path: string): Source {
  return { path: relative(packageRoot, path), text: readFileSync(path, 'utf8') };
}

/** Names in a folder, sorted; empty when it does not exist. */
export function namesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).toSorted() : [];
}

/** Languages that have a folder of words, English not included. */
export function otherLanguages(): readonly string[] {
  return namesIn(join(sourceRoot, 'words')).filter((name) => name !== 'en' && /^[a-z]{2,3}(-[A-Z]{2})?$/.test(name));
}

/** English rules, scales, safety texts and tiles come from elsewhere; of these only the tiles do in other languages. */
function isReserved(namespace: string, language: string): boolean {
  return language === 'en' ? reserved.includes(namespace) : namespace === 'step';
}

/** All words of one language as written in `src/words/<language>/*.yaml`. */
export function readLanguage(language: string): Messages {
  const folder = join(sourceRoot, 'words', language);
  const parts = namesIn(folder).map((name) => {
    if (!name.endsWith('.yaml')) throw new Error(`src/words/${language}/${name}: only .yaml files belong here`);
    const namespace = basename(name, '.yaml');
    if (isReserved(namespace, language)) throw new Error(`src/words/${language}/${name}: "${namespace}" is generated`);
    return readNamespace(readSource(join(folder, name)), namespace);
  });
  return mergeMessages(parts);
}

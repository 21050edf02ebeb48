import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ReadFile } from '../files.ts';

/** Where `npm run gen` puts the encoder's files, found from wherever this code was bundled to. Throws when there are none. */
export function filesFolder(): string {
  return dirname(createRequire(import.meta.url).resolve('@groundwork/encoder/files/model.json'));
}

/** Reads the encoder's files from a folder. */
export function readFromFolder(folder: string): ReadFile {
  return async (name) => {
    const bytes = await readFile(join(folder, name));
    return Uint8Array.from(bytes).buffer;
  };
}

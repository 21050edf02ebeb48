/** Part of `npm run gen`: makes the encoder's files from the packages that are installed, unless they are made from these. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { quantise } from './quantise.ts';
import { packFiles, sources, versionOf } from './source.ts';

const folder = fileURLToPath(new URL('../dist/files/', import.meta.url));
const stamp = join(folder, 'made-from.txt');

/** Raised when what is made of the same packages changes. */
const recipe = 3;

const madeFrom = [`recipe ${recipe}`, ...Object.values(sources).map((name) => `${name} ${versionOf(name)}`), ''].join(
  '\n',
);
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== madeFrom) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files = packFiles(quantise);
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
  writeFileSync(stamp, madeFrom);
  const size = [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0);
  console.log(`encoder: ${files.size} files, ${(size / 1e6).toFixed(1)} MB`);
}

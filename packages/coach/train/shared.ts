import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the shared data lies: `GROUNDWORK_SHARED`, or `shared` beside the project. */
export const shared: string =
  process.env['GROUNDWORK_SHARED'] ?? fileURLToPath(new URL('../../../../shared', import.meta.url));

/** True when the shared coach data is there. */
export function isSharedHere(): boolean {
  return existsSync(join(shared, 'coach'));
}

/** Parses a file of JSON lines. */
export function readLines(path: string): unknown[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as unknown);
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the shared data lies: `GROUNDWORK_SHARED`, or `shared` beside the project. */
export const shared: string =
  process.env['GROUNDWORK_SHARED'] ?? fileURLToPath(new URL('../../../shared', import.meta.url));

/** A realistic draft, multi-label; `unsure` are labels the rater could have given as well. */
export interface Draft {
  readonly id: string;
  readonly text: string;
  readonly labels: readonly string[];
  readonly unsure: readonly string[];
}

/** One line of the taxonomy, judged for one category only. */
export interface TaxonomyLine {
  readonly category: string;
  readonly text: string;
  readonly label: number;
  readonly note: string;
}

/** A passage with one kind of sign, or `none`. */
export interface Passage {
  readonly id: string;
  readonly text: string;
  readonly label: string;
  readonly directness: string;
}

/** A development case of one safety rule. */
export interface Case {
  readonly rule: string;
  readonly set: string;
  readonly text: string;
  readonly label: number;
}

/** Reads `name` from the shared coach data, or `undefined` when it is not there. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller knows what the named file holds
export function readShared<T>(name: string): T[] | undefined {
  const path = join(shared, 'coach', name);
  if (!existsSync(path)) return undefined;
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the shared data lies: `GROUNDWORK_SHARED`, or `shared` beside the project. */
export const shared: string =
  process.env['GROUNDWORK_SHARED'] ?? fileURLToPath(new URL('../../../../shared', import.meta.url));

export type SetName =
  | 'goemotions'
  | 'edos'
  | 'diasafety'
  | 'politeness_tydip_en'
  | 'politeness_stanford_wiki'
  | 'politeness_stanford_se'
  | 'convabuse'
  | 'surge_toxicity'
  | 'hatecheck';

/** One line of a public set; what `label` means is the set's own business. */
export interface SetRow {
  readonly id: string;
  readonly text: string;
  readonly label: number | string | readonly string[];
  readonly split: string;
}

/** True when the shared coach data is there. */
export function isSharedHere(): boolean {
  return existsSync(join(shared, 'coach'));
}

/** Reads one public set; throws when it is not there, since training without it would give other bytes. */
export function readSet(name: SetName): SetRow[] {
  return readLines(join(shared, 'coach', 'sets', `${name}.jsonl`)) as SetRow[];
}

/** Parses a file of JSON lines. */
export function readLines(path: string): unknown[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as unknown);
}

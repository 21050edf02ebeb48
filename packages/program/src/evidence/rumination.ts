import type { Moment } from '@groundwork/base';
import type { JournalEntry, JournalVersion, State } from '../model/state.ts';
import { dayMs } from '../civil/civil.ts';

/** Step 2: the same hurt written again, and heavier after it. An offer to stop, never a lock. */
export interface Rumination {
  readonly signal: boolean;
  /** Entries of the last two weeks that say much the same and left the mood lower. */
  readonly entries: readonly string[];
}

const withinMs = 14 * dayMs;
/** Share of words two entries have in common (of all their words) from which they count as the same. */
const sameFrom = 0.5;
const leastWords = 5;
/** Times one entry is written anew before that alone counts as "again". */
const oftenRewritten = 4;
/** Newest entries that are compared with each other; keeps a very busy fortnight quick to read. */
const mostCompared = 40;

interface Read {
  readonly id: string;
  readonly words: ReadonlySet<string>;
  readonly heavier: boolean;
  readonly times: number;
}

function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => word.length > 3));
}

function isHeavier({ mood, moodAfter }: JournalVersion): boolean {
  return mood !== undefined && moodAfter !== undefined && moodAfter < mood;
}

function readEntry({ id, heads, times }: JournalEntry): Read | undefined {
  const head = heads.at(-1);
  return head && { id, words: wordsOf(head.text), heavier: isHeavier(head), times: times ?? 1 };
}

function isSame(a: Read, b: Read): boolean {
  if (a === b || a.words.size < leastWords || b.words.size < leastWords) return false;
  const shared = [...a.words].filter((word) => b.words.has(word)).length;
  return shared / (a.words.size + b.words.size - shared) >= sameFrom;
}

export function rumination(state: State, now: Moment): Rumination {
  const entries = state.journal
    .filter(({ heads }) => now.at - (heads.at(-1)?.written.at ?? 0) < withinMs)
    .slice(-mostCompared)
    .map(readEntry)
    .filter((read) => read?.heavier === true);
  const heavy = entries.filter((read) => read !== undefined);
  const again = heavy.filter((a) => a.times >= oftenRewritten || heavy.some((b) => isSame(a, b)));
  return { signal: again.length > 0, entries: again.map(({ id }) => id) };
}

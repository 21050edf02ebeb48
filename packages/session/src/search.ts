import type { JournalEntry, State } from '@groundwork/program';
import { createWordIndex, isGap, mayBeBeginning, textToWords } from './word-index.ts';

/** Journal search over what is in memory; nothing of it is ever written down. */
export interface JournalSearch {
  /**
   * Ids of entries that hold the words, best first; the last word may be a beginning. Nearly the words when nothing
   * holds them. While much of the journal is still to be indexed in `step`s: a plain reading, newest first, without
   * near misses.
   */
  find(query: string, state: State): readonly string[];
  /** Lets go of the words of entries that are no longer there. */
  follow(state: State): void;
  /** Indexes some more entries; true when all are. */
  step(state: State): boolean;
  /** Lets go of every word. */
  forget(): void;
}

/** An entry in the index: its number there, and the words it was added with. */
interface Page {
  readonly page: number;
  readonly text: string;
}

/** Entries indexed in one step: some milliseconds of work. */
const STEP = 64;
/** Entries that a question waits for. */
const AT_ONCE = 256;

/** A search; `inSteps` when someone calls `step` until it is true, so that no question waits for a whole index. */
export function createJournalSearch(inSteps = false): JournalSearch {
  let book = createBook();
  let journal: readonly JournalEntry[] = [];
  /** Entries of `journal` that are in the index: all before this place. */
  let done = 0;
  const follow = ({ journal: now }: State): void => {
    if (now === journal) return;
    let same = 0;
    while (same < done && now[same] === journal[same]) same += 1;
    if (same < done) {
      book.keepOnly(now);
      done = 0;
    }
    journal = now;
  };
  const take = (most: number): void => {
    for (let left = most; left > 0 && done < journal.length; done += 1) {
      const entry = journal[done];
      if (entry !== undefined && book.add(entry)) left -= 1;
    }
  };
  return {
    find: (query, state) => {
      follow(state);
      if (!inSteps || journal.length - done <= AT_ONCE) take(Infinity);
      return done < journal.length ? scan(query, journal) : book.search(query);
    },
    follow,
    step: (state) => {
      follow(state);
      take(STEP);
      return done === journal.length;
    },
    forget: () => {
      book = createBook();
      journal = [];
      done = 0;
    },
  };
}

/** The index and which entry each of its pages is. */
interface Book {
  /** True when the entry was not there yet. */
  add(entry: JournalEntry): boolean;
  /** Takes out entries that are no longer in the journal, or not with the words they were added with. */
  keepOnly(journal: readonly JournalEntry[]): void;
  search(query: string): readonly string[];
}

function createBook(): Book {
  const index = createWordIndex();
  const pages = new Map<string, Page>();
  const ids: string[] = [];
  return {
    add: (entry) => {
      if (pages.has(entry.id)) return false;
      const page = { page: ids.length, text: entryToText(entry) };
      index.add(page.page, page.text);
      pages.set(entry.id, page);
      ids.push(entry.id);
      return true;
    },
    keepOnly: (journal) => {
      for (const [id, { page, text }] of findStale(pages, journal)) {
        index.remove(page, text);
        pages.delete(id);
      }
    },
    search: (query) => index.search(query).map((page) => ids[page] ?? ''),
  };
}

/** Entries in the index that are no longer in the journal, or not with these words. */
function findStale(
  pages: ReadonlyMap<string, Page>,
  journal: readonly JournalEntry[],
): readonly (readonly [string, Page])[] {
  const texts = new Map(journal.map((entry) => [entry.id, entryToText(entry)]));
  return [...pages].filter(([id, { text }]) => texts.get(id) !== text);
}

function scan(query: string, journal: readonly JournalEntry[]): readonly string[] {
  const words = textToWords(query);
  if (words.length === 0) return [];
  const holds = (entry: JournalEntry): boolean => {
    const text = entryToText(entry).toLowerCase();
    return words.every((word, at) => holdsWord(text, word, mayBeBeginning(word, at, words)));
  };
  return journal
    .filter(holds)
    .map(({ id }) => id)
    .toReversed();
}

/** Whether a word stands in a text, without cutting the text into words. */
function holdsWord(text: string, word: string, beginning: boolean): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (isGap(text[at - 1]) && (beginning || isGap(text[at + word.length]))) return true;
  }
  return false;
}

function entryToText({ heads }: JournalEntry): string {
  const [first] = heads;
  return heads.length === 1 && first !== undefined ? first.text : heads.map(({ text }) => text).join('\n');
}

import type { JournalEntry, State } from '@groundwork/program';
import MiniSearch from 'minisearch';

/** Journal search over what is in memory; nothing of it is ever written down. */
export interface JournalSearch {
  /** Ids of entries that hold the words, or words that begin with or nearly are them; best first. */
  find(query: string, state: State): readonly string[];
  /** Lets go of every word. */
  forget(): void;
}

interface Page {
  readonly id: string;
  readonly text: string;
}

/** A search whose index is built with the first question and then follows the journal. */
export function createJournalSearch(): JournalSearch {
  let index = createIndex();
  let indexed: readonly JournalEntry[] = [];
  let byId = new Map<string, JournalEntry>();
  const follow = (journal: readonly JournalEntry[]): void => {
    if (journal === indexed) return;
    const now = new Map(journal.map((entry) => [entry.id, entry]));
    for (const [id, entry] of byId) if (now.get(id) !== entry) index.remove(entryToPage(entry));
    index.addAll(journal.filter((entry) => byId.get(entry.id) !== entry).map(entryToPage));
    indexed = journal;
    byId = now;
  };
  return {
    find: (query, { journal }) => {
      follow(journal);
      return index.search(query).map(({ id }) => String(id));
    },
    forget: () => {
      index = createIndex();
      indexed = [];
      byId = new Map();
    },
  };
}

function createIndex(): MiniSearch<Page> {
  return new MiniSearch<Page>({
    fields: ['text'],
    searchOptions: {
      prefix: (term) => term.length >= 3,
      fuzzy: (term) => (term.length >= 6 ? 1 : false),
      combineWith: 'AND',
    },
  });
}

function entryToPage({ id, heads }: JournalEntry): Page {
  return { id, text: heads.map(({ text }) => text).join('\n') };
}

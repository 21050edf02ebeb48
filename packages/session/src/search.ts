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
      const words = index.search(query);
      // Near misses are looked for only when nothing holds the words as they were typed.
      return (words.length > 0 ? words : index.search(query, { fuzzy: 0.2 })).map(({ id }) => String(id));
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
    // The word that is still being typed may be a beginning.
    searchOptions: { prefix: (term, at, terms) => at === terms.length - 1 && term.length >= 3, combineWith: 'AND' },
  });
}

function entryToPage({ id, heads }: JournalEntry): Page {
  return { id, text: heads.map(({ text }) => text).join('\n') };
}

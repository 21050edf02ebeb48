import type { JournalEntry } from '@groundwork/program';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useProgram, useSession } from '../../session.tsx';
import { buttonClass } from '../../ui/button.tsx';
import { TextField } from '../../ui/fields.tsx';
import { Empty, Page } from '../../ui/page.tsx';
import { useDates, useWords } from '../../ui/words.tsx';
import './journal.css';

/** The journal: newest first, or what the search finds, best first. */
export function Screen(): ReactNode {
  const t = useWords();
  const { journal } = useProgram();
  const [query, setQuery] = useState('');
  const found = useFound(journal, query.trim());
  return (
    <Page title={t('journal.title')} lead={t('journal.lead')}>
      <Link to="/journal/$entry" params={{ entry: 'new' }} className={buttonClass('main', true)}>
        {t('journal.new')}
      </Link>
      {journal.length === 0 ? (
        <Empty icon="journal" text={t('journal.empty')} />
      ) : (
        <>
          <TextField
            label={t('journal.search')}
            type="search"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
          <p className="quiet small" role="status">
            {found.length === 0 ? t('journal.search-none', { query }) : t('journal.results', { count: found.length })}
          </p>
          <ul className="journal-list">
            {found.map((entry) => (
              <EntryRow key={entry.id} entry={entry} />
            ))}
          </ul>
        </>
      )}
    </Page>
  );
}

function useFound(journal: readonly JournalEntry[], query: string): readonly JournalEntry[] {
  const session = useSession();
  if (query === '') return journal.toReversed();
  const byId = new Map(journal.map((entry) => [entry.id, entry]));
  return session
    .search(query)
    .map((id) => byId.get(id))
    .filter((entry) => entry !== undefined);
}

function EntryRow({ entry }: { readonly entry: JournalEntry }): ReactNode {
  const dates = useDates();
  const newest = entry.heads.at(-1);
  if (newest === undefined) return null;
  return (
    <li>
      <Link to="/journal/$entry" params={{ entry: entry.id }} className="journal-row">
        <time className="quiet small">{dates.moment(entry.first.at)}</time>
        <span className="own-words journal-first">{newest.text}</span>
      </Link>
    </li>
  );
}

import type { State } from '@groundwork/program';
import { Link } from '@tanstack/react-router';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { isPutAway } from '../../ending.ts';
import { recordsToEntries, type Entry } from '../../records/entry.ts';
import { useProgram, useSession } from '../../session.tsx';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Card, Empty, Page } from '../../ui/page.tsx';
import { useDates, useWords } from '../../ui/words.tsx';
import { Filters } from './filters.tsx';
import { entriesToDays, fitsFilter, isOpen, openFilter } from './filter.ts';
import { readUnknown, type UnknownRecord } from './unknown.ts';
import './timeline.css';

/** How many entries are drawn at once; ten years are many. */
const atOnce = 60;

/** Everything, newest first, with filters. What was put away after an ending is one touch further down. */
export function Screen(): ReactNode {
  const t = useWords();
  const state = useProgram();
  const session = useSession();
  const [filter, setFilter] = useState(openFilter);
  const [most, setMost] = useState(atOnce);
  const [away, setAway] = useState(false);
  const entries = useMemo(() => recordsToEntries(session.records(), state), [session, state]);
  const fitting = entries.filter((entry) => fitsFilter(entry, filter));
  const hidden = away ? 0 : fitting.filter((entry) => isPutAway(state, entry.kind, entry.at)).length;
  const shown = away || hidden === 0 ? fitting : fitting.filter((entry) => !isPutAway(state, entry.kind, entry.at));
  if (entries.length === 0) return <NothingYet />;
  return (
    <Page title={t('timeline.title')} lead={t('timeline.lead')}>
      <Filters
        filter={filter}
        onChange={(next) => {
          setFilter(next);
          setMost(atOnce);
        }}
      />
      <p role="status" className="quiet small">
        {t('timeline.count', { count: shown.length })}
      </p>
      {shown.length === 0 && !isOpen(filter) ? (
        <Empty text={t('timeline.none')}>
          <Button onClick={() => setFilter(openFilter)}>{t('timeline.clear')}</Button>
        </Empty>
      ) : null}
      <Days entries={shown.slice(0, most)} />
      {shown.length <= most ? null : <Button onClick={() => setMost(most + atOnce)}>{t('timeline.older')}</Button>}
      <PutAway state={state} hidden={hidden} away={away} onChange={setAway} />
      <Newer />
    </Page>
  );
}

function NothingYet(): ReactNode {
  const t = useWords();
  return (
    <Page title={t('timeline.title')} lead={t('timeline.lead')}>
      <Empty icon="journal" text={t('timeline.empty')}>
        <Link to="/today" className={buttonClass()}>
          {t('timeline.empty-go')}
        </Link>
      </Empty>
      <Newer />
    </Page>
  );
}

function Days({ entries }: { readonly entries: readonly Entry[] }): ReactNode {
  const dates = useDates();
  return entriesToDays(entries).map(({ day, entries: ofDay }) => (
    <section key={day} className="timeline-day" aria-labelledby={`day-${day}`}>
      <h2 id={`day-${day}`}>{dates.day(day)}</h2>
      <ul>
        {ofDay.map((entry) => (
          <EntryRow key={entry.id} entry={entry} />
        ))}
      </ul>
    </section>
  ));
}

function EntryRow({ entry }: { readonly entry: Entry }): ReactNode {
  const t = useWords();
  const dates = useDates();
  return (
    <li>
      <time className="quiet small">{dates.time(entry.at)}</time>
      <div className="stack-tight">
        <p>
          {t(entry.title, entry.values)}
          {entry.step === undefined ? null : (
            <Link to="/path/$step" params={{ step: String(entry.step) }} className="timeline-step quiet small">
              {t('today.focus-step', { step: entry.step })}
            </Link>
          )}
        </p>
        {entry.texts.map((text, at) => (
          // The texts of a record never change order.
          <p key={`${at}${text}`} className="own-words">
            {text}
          </p>
        ))}
      </div>
    </li>
  );
}

function PutAway(props: {
  readonly state: State;
  readonly hidden: number;
  readonly away: boolean;
  readonly onChange: (away: boolean) => void;
}): ReactNode {
  const t = useWords();
  const { state, hidden, away, onChange } = props;
  if (state.ending === undefined || (hidden === 0 && !away)) return null;
  return (
    <Card>
      {away ? null : <p>{t('timeline.put-away', { count: hidden })}</p>}
      <div>
        <Button onClick={() => onChange(!away)}>{t(away ? 'timeline.put-away-hide' : 'timeline.put-away-show')}</Button>
      </div>
    </Card>
  );
}

/** Records from a newer version, read-only, as they stand. */
function Newer(): ReactNode {
  const t = useWords();
  const dates = useDates();
  const session = useSession();
  const [unknown, setUnknown] = useState<readonly UnknownRecord[]>([]);
  useEffect(() => {
    const read = (): void => void readUnknown(session).then(setUnknown);
    read();
    return session.subscribe(read);
  }, [session]);
  if (unknown.length === 0) return null;
  return (
    <Card title={t('timeline.newer')}>
      <p>{t('timeline.newer-note', { count: unknown.length })}</p>
      <ul className="timeline-newer">
        {unknown.map(({ id, at, kind, texts }) => (
          <li key={id}>
            <p className="quiet small">
              {dates.moment(at)} · {t('timeline.newer-kind', { kind })}
            </p>
            {texts.map((text) => (
              <p key={text} className="own-words">
                {text}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Card>
  );
}

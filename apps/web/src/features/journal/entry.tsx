import type { JournalEntry, JournalVersion } from '@groundwork/program';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useProgram, useRun } from '../../session.tsx';
import { useSubmit } from '../../submit.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Dialog } from '../../ui/lazy.tsx';
import { Card, Empty, Page } from '../../ui/page.tsx';
import { useDates, useWords } from '../../ui/words.tsx';
import { EntryForm } from './entry-form.tsx';
import './journal.css';

const TextSignal = lazy(() => import('../../coach/text-signal.tsx').then((module) => ({ default: module.TextSignal })));

/** One entry of the journal, or a new one. */
export function Screen(): ReactNode {
  const t = useWords();
  const { entry: id } = useParams({ strict: false });
  const { journal } = useProgram();
  const [editing, setEditing] = useState(id === 'new');
  const go = useNavigate();
  const entry = journal.find((each) => each.id === id);
  const title = id === 'new' ? t('journal.new') : t('journal.title');
  if (entry === undefined && id !== 'new') {
    return (
      <Page title={title}>
        <Empty icon="journal" text={t('journal.empty')}>
          <AllEntries />
        </Empty>
      </Page>
    );
  }
  const done = (saved: string): void => {
    setEditing(false);
    void go({ to: '/journal/$entry', params: { entry: saved }, replace: true });
  };
  return (
    <Page title={title}>
      {editing || entry === undefined ? (
        <EntryForm
          entry={entry}
          onDone={done}
          onCancel={() => (entry === undefined ? void go({ to: '/journal' }) : setEditing(false))}
        />
      ) : (
        <Read entry={entry} onEdit={() => setEditing(true)} />
      )}
    </Page>
  );
}

function AllEntries(): ReactNode {
  const t = useWords();
  return (
    <Link to="/journal" className={buttonClass()}>
      {t('journal.back')}
    </Link>
  );
}

function Read({ entry, onEdit }: { readonly entry: JournalEntry; readonly onEdit: () => void }): ReactNode {
  const t = useWords();
  const dates = useDates();
  const [only, ...others] = entry.heads;
  if (others.length > 0) return <Siblings entry={entry} onEdit={onEdit} />;
  return (
    <>
      <time className="quiet small">{dates.moment(entry.first.at)}</time>
      <p className="own-words">{only?.text}</p>
      <Suspense fallback={null}>
        <TextSignal text={only?.text ?? ''} />
      </Suspense>
      <div className="row">
        <Button icon="write" onClick={onEdit}>
          {t('journal.edit')}
        </Button>
        <Remove entry={entry} />
        <AllEntries />
      </div>
    </>
  );
}

/** Two edits made apart are both shown; keeping one replaces all. */
function Siblings({ entry, onEdit }: { readonly entry: JournalEntry; readonly onEdit: () => void }): ReactNode {
  const t = useWords();
  const dates = useDates();
  const run = useRun();
  const keep = (version: JournalVersion): void => {
    const replaces = entry.heads.map((head) => head.version);
    void run({ kind: 'journal.written', entry: entry.id, text: version.text }, replaces);
  };
  return (
    <>
      <p>{t('journal.siblings')}</p>
      {entry.heads.map((version) => (
        <Card key={version.version} title={dates.moment(version.written.at)}>
          <p className="own-words">{version.text}</p>
          <Button onClick={() => keep(version)}>{t('journal.use-this')}</Button>
        </Card>
      ))}
      <Button icon="write" onClick={onEdit}>
        {t('journal.edit')}
      </Button>
    </>
  );
}

function Remove({ entry }: { readonly entry: JournalEntry }): ReactNode {
  const t = useWords();
  const go = useNavigate();
  const { submit, busy } = useSubmit();
  const [asking, setAsking] = useState(false);
  const remove = async (): Promise<void> => {
    if (await submit({ kind: 'journal.removed', entry: entry.id })) await go({ to: '/journal' });
  };
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('journal.remove')}</Button>
      <Dialog title={t('journal.remove-title')} open={asking} firm onClose={() => setAsking(false)}>
        <p>{t('journal.remove-body')}</p>
        <div className="row">
          <Button kind="main" disabled={busy} onClick={() => void remove()}>
            {t('journal.remove-yes')}
          </Button>
          <Button onClick={() => setAsking(false)}>{t('journal.remove-no')}</Button>
        </div>
      </Dialog>
    </>
  );
}

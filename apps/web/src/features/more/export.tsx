import { useEffect, useState, type ReactNode } from 'react';
import type { StorageReport } from '@groundwork/session';
import { useSession } from '../../session.tsx';
import { Button } from '../../ui/button.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { civilToday } from '../../ui/now.ts';
import { BackupCards } from './backup.tsx';
import { Card, Page } from '../../ui/page.tsx';
import { useWords } from '../../ui/words.tsx';

/** Everything the user wrote, in two forms anybody can read, and how safe the data is here. */
export function Screen(): ReactNode {
  const t = useWords();
  const session = useSession();
  const [said, setSaid] = useState<'done' | 'failed'>();
  const save = async (form: 'json' | 'md'): Promise<void> => {
    const made = form === 'json' ? await session.exportJson() : await session.exportMarkdown();
    if (made.ok)
      saveFile(`notes-${civilToday()}.${form}`, form === 'json' ? 'application/json' : 'text/markdown', made.value);
    setSaid(made.ok ? 'done' : 'failed');
  };
  return (
    <Page title={t('more.export-title')} lead={t('more.export-lead')}>
      <div className="row">
        <Button onClick={() => void save('json')}>{t('more.export-json')}</Button>
        <Button onClick={() => void save('md')}>{t('more.export-markdown')}</Button>
      </div>
      {said === undefined ? null : (
        <p role="status">{t(said === 'done' ? 'more.export-done' : 'shell.failure.failed')}</p>
      )}
      <BackupCards />
      <StorageCard />
    </Page>
  );
}

function StorageCard(): ReactNode {
  const t = useWords();
  const session = useSession();
  const [report, setReport] = useState<StorageReport>();
  useEffect(() => {
    void session.report().then(setReport);
  }, [session]);
  if (report === undefined) return null;
  return (
    <Card title={t('more.storage')}>
      <p>{t('more.storage-events', { count: report.events, kilobytes: Math.ceil(report.sealedBytes / 1000) })}</p>
      <p>{t(report.persistent === true ? 'more.storage-persistent' : 'more.storage-not-persistent')}</p>
      <p>{t(report.recoveryWordsConfirmed ? 'more.words-confirmed' : 'more.words-not')}</p>
      {report.unknownEvents === 0 ? null : <p>{t('more.storage-unknown-kept', { count: report.unknownEvents })}</p>}
    </Card>
  );
}

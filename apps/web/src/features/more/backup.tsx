import type { SessionFailure } from '@groundwork/session';
import { useState, type ReactNode } from 'react';
import { useSession } from '../../session.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/fields.tsx';
import { civilToday } from '../../ui/now.ts';
import { Card } from '../../ui/page.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { useWords, type Say } from '../../ui/words.tsx';

function failureToWords(t: Say, failure: SessionFailure): string {
  switch (failure.type) {
    case 'weak-passphrase':
      return t('more.passphrase-weak', { least: failure.least });
    case 'wrong-passphrase':
      return t('more.passphrase-wrong');
    case 'not-an-export':
    case 'damaged':
      return t('more.restore-unreadable');
    case 'storage-full':
      return t('shell.failure.full');
    case 'storage-failed':
    case 'locked':
    case 'wrong-words':
    case 'newer-version':
      break;
  }
  return t('shell.failure.failed');
}

/** One sealed file to keep somewhere else, in the standard `age` format, and the way back from it. */
export function BackupCards(): ReactNode {
  return (
    <>
      <Save />
      <Restore />
    </>
  );
}

function Save(): ReactNode {
  const t = useWords();
  const session = useSession();
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<string>();
  const save = async (): Promise<void> => {
    setBusy(true);
    const made = await session.backup(passphrase);
    setBusy(false);
    if (made.ok) saveFile(`notes-${civilToday()}.age`, 'application/octet-stream', new Uint8Array(made.value));
    setSaid(made.ok ? t('more.export-done') : failureToWords(t, made.error));
  };
  return (
    <Card title={t('more.backup-title')}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <p>{t('more.backup-lead')}</p>
        <TextField
          label={t('more.backup-passphrase')}
          type="password"
          required
          autoComplete="new-password"
          value={passphrase}
          onChange={(event) => setPassphrase(event.target.value)}
        />
        {said === undefined ? null : <p role="status">{said}</p>}
        <Button type="submit" disabled={busy}>
          {t('more.backup-save')}
        </Button>
      </form>
    </Card>
  );
}

function Restore(): ReactNode {
  const t = useWords();
  const session = useSession();
  const [file, setFile] = useState<File>();
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<string>();
  const restore = async (from: File): Promise<void> => {
    setBusy(true);
    const taken = await session.restoreBackup(new Uint8Array(await from.arrayBuffer()), passphrase);
    setBusy(false);
    setSaid(taken.ok ? t('more.restore-done', { count: taken.value }) : failureToWords(t, taken.error));
  };
  return (
    <Card title={t('more.restore-title')}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (file !== undefined) void restore(file);
        }}
      >
        <p>{t('more.restore-lead')}</p>
        <TextField
          label={t('more.restore-file')}
          type="file"
          accept=".age"
          required
          onChange={(event) => setFile(event.target.files?.[0])}
        />
        <TextField
          label={t('more.backup-passphrase')}
          type="password"
          required
          autoComplete="off"
          value={passphrase}
          onChange={(event) => setPassphrase(event.target.value)}
        />
        {said === undefined ? null : <p role="status">{said}</p>}
        <Button type="submit" disabled={busy || file === undefined}>
          {t('more.restore-go')}
        </Button>
      </form>
    </Card>
  );
}

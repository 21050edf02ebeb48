import { Link } from '@tanstack/react-router';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useSession } from '../session.tsx';
import { Button, buttonClass } from '../ui/button.tsx';
import { TextArea, TextField } from '../ui/fields.tsx';
import { Page } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';
import { failureToWords } from './notices.tsx';

interface Unlocking {
  readonly secret: string;
  readonly busy: boolean;
  readonly error: string | undefined;
  setSecret(secret: string): void;
  /** Away with what was typed and said: the other way in begins empty. */
  startOver(): void;
  submit(event: FormEvent): void;
}

function useUnlocking(byWords: boolean): Unlocking {
  const t = useWords();
  const session = useSession();
  const [secret, setSecret] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | undefined>(undefined);
  const unlock = async (): Promise<void> => {
    setBusy(true);
    setError(undefined);
    const result = await (byWords ? session.unlockWithWords(secret) : session.unlock(secret));
    setBusy(false);
    if (result.ok) return;
    const words = failureToWords(t, result.error);
    setError(`${words.happened} ${words.todo}`);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!busy && secret !== '') void unlock();
  };
  const startOver = (): void => {
    setSecret('');
    setError(undefined);
  };
  return { secret, busy, error, setSecret, startOver, submit };
}

/** The door: passphrase or recovery words; help stays within reach. */
export function Locked(): ReactNode {
  const t = useWords();
  const [byWords, setByWords] = useState(false);
  const { secret, busy, error, setSecret, startOver, submit } = useUnlocking(byWords);
  const swap = (): void => {
    startOver();
    setByWords(!byWords);
  };
  const field = {
    value: secret,
    error,
    autoComplete: byWords ? 'off' : 'current-password',
    onChange: (event: { target: { value: string } }) => setSecret(event.target.value),
  };
  return (
    <Page title={t('lock.title')} lead={t('lock.lead')}>
      <form className="stack" onSubmit={submit}>
        {byWords ? (
          <TextArea
            {...field}
            label={t('lock.words')}
            hint={t('lock.words-hint')}
            spellCheck={false}
            autoCapitalize="none"
          />
        ) : (
          <TextField {...field} label={t('lock.passphrase')} type="password" />
        )}
        <Button type="submit" kind="main" icon="lock" wide aria-disabled={busy}>
          {busy ? t('lock.opening') : t('lock.open')}
        </Button>
      </form>
      <Button kind="bare" onClick={swap}>
        {byWords ? t('lock.use-passphrase') : t('lock.use-words')}
      </Button>
      <Link to="/safe" className={buttonClass('plain', true)}>
        {t('safety.first-night.safe')}
      </Link>
    </Page>
  );
}

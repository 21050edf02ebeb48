import type { SessionFailure } from '@groundwork/session';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useProgram, useSession, useStanding } from '../../session.tsx';
import { useSubmit } from '../../submit.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Select, TextField } from '../../ui/fields.tsx';
import { Page } from '../../ui/page.tsx';
import { useWords, type Say } from '../../ui/words.tsx';

/** Shortest passphrase the vault takes; it says so itself when it is not met. */
const least = 10;
const minutesOffered = ['1', '5', '15', '60', '0'] as const;

/** Setting and changing the passphrase, and when to lock. */
export function Screen(): ReactNode {
  const t = useWords();
  const standing = useStanding();
  const isSet = (standing?.is === 'open' || standing?.is === 'damaged') && standing.protectedBy === 'passphrase';
  // Kept here: setting one changes the form, and the word that it worked has to stay.
  const [done, setDone] = useState(false);
  return (
    <Page title={t('more.passphrase')} lead={t(isSet ? 'more.passphrase-set' : 'more.passphrase-none')}>
      {done ? <p role="status">{t('more.passphrase-done')}</p> : null}
      {done ? <WordsNext /> : <PassphraseForm isSet={isSet} onDone={() => setDone(true)} />}
      {isSet ? <LockAfter /> : null}
    </Page>
  );
}

function troubleOf(t: Say, failure: SessionFailure): string {
  if (failure.type === 'weak-passphrase') return t('more.passphrase-weak', { least: failure.least });
  if (failure.type === 'wrong-passphrase') return t('more.passphrase-wrong');
  return t('shell.failure.failed');
}

function WordsNext(): ReactNode {
  const t = useWords();
  return (
    <Link to="/more/words" className={buttonClass('main', true)}>
      {t('more.words-title')}
    </Link>
  );
}

interface Setting {
  readonly busy: boolean;
  readonly trouble: string | undefined;
  readonly oldTrouble: string | undefined;
  save(old: string | undefined, next: string, again: string): Promise<void>;
}

/** Without `old` it is the first one, or a new one after opening with the 24 words. */
function useSetting(isSet: boolean, onDone: () => void): Setting {
  const t = useWords();
  const session = useSession();
  const [trouble, setTrouble] = useState<string>();
  const [oldTrouble, setOldTrouble] = useState<string>();
  const [busy, setBusy] = useState(false);
  const save = async (old: string | undefined, next: string, again: string): Promise<void> => {
    setOldTrouble(undefined);
    if (next !== again) return setTrouble(t('more.passphrase-differ'));
    setTrouble(undefined);
    setBusy(true);
    const result = old === undefined ? await session.setPassphrase(next) : await session.changePassphrase(old, next);
    setBusy(false);
    if (result.ok) return onDone();
    const { error } = result;
    if (error.type !== 'wrong-passphrase' || !isSet) setTrouble(troubleOf(t, error));
    else if (old === undefined) setTrouble(t('more.passphrase-by-words'));
    else setOldTrouble(troubleOf(t, error));
  };
  return { busy, trouble, oldTrouble, save };
}

function PassphraseForm({ isSet, onDone }: { readonly isSet: boolean; readonly onDone: () => void }): ReactNode {
  const t = useWords();
  const { busy, trouble, oldTrouble, save } = useSetting(isSet, onDone);
  const [old, setOld] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [forgot, setForgot] = useState(false);
  const needsOld = isSet && !forgot;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void save(needsOld ? old : undefined, next, again);
      }}
    >
      {needsOld ? (
        <Secret label={t('more.passphrase-old')} now value={old} error={oldTrouble} onChange={setOld} />
      ) : null}
      <Secret
        label={t('more.passphrase-new')}
        hint={t('more.passphrase-hint', { least })}
        value={next}
        onChange={setNext}
      />
      <Secret label={t('more.passphrase-again')} value={again} error={trouble} onChange={setAgain} />
      <Button kind="main" wide type="submit" disabled={busy}>
        {t(isSet ? 'more.passphrase-change' : 'more.passphrase-save')}
      </Button>
      {needsOld ? (
        <Button kind="bare" onClick={() => setForgot(true)}>
          {t('more.passphrase-forgot')}
        </Button>
      ) : null}
    </form>
  );
}

function Secret(props: {
  readonly label: string;
  readonly hint?: string;
  readonly now?: boolean;
  readonly value: string;
  readonly error?: string | undefined;
  readonly onChange: (value: string) => void;
}): ReactNode {
  const { now = false, onChange, ...rest } = props;
  return (
    <TextField
      {...rest}
      error={props.error}
      type="password"
      required
      autoComplete={now ? 'current-password' : 'new-password'}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

function LockAfter(): ReactNode {
  const t = useWords();
  const { settings } = useProgram();
  const { submit } = useSubmit();
  const value = minutesOffered.find((minutes) => Number(minutes) === (settings.lockAfterMinutes ?? 5)) ?? '5';
  const options = minutesOffered.map((minutes) => ({
    value: minutes,
    label: minutes === '0' ? t('more.lock-after-never') : t('more.lock-after-minutes', { minutes: Number(minutes) }),
  }));
  return (
    <Select
      label={t('more.lock-after')}
      value={value}
      options={options}
      onChange={(minutes) =>
        void submit({ kind: 'settings.changed', settings: { ...settings, lockAfterMinutes: Number(minutes) } })
      }
    />
  );
}

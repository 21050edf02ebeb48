import type { SessionFailure } from '@groundwork/session';
import { useState, type ReactNode } from 'react';
import { useProgram, useSession, useStanding } from '../../session.tsx';
import { useSubmit } from '../../submit.ts';
import { Button } from '../../ui/button.tsx';
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
  const isSet = standing?.is === 'open' && standing.protectedBy === 'passphrase';
  return (
    <Page title={t('more.passphrase')} lead={t(isSet ? 'more.passphrase-set' : 'more.passphrase-none')}>
      <PassphraseForm key={String(isSet)} isSet={isSet} />
      {isSet ? <LockAfter /> : null}
    </Page>
  );
}

function troubleOf(t: Say, failure: SessionFailure): string {
  if (failure.type === 'weak-passphrase') return t('more.passphrase-weak', { least: failure.least });
  if (failure.type === 'wrong-passphrase') return t('more.passphrase-wrong');
  return t('shell.failure.failed');
}

function PassphraseForm({ isSet }: { readonly isSet: boolean }): ReactNode {
  const t = useWords();
  const session = useSession();
  const [old, setOld] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [trouble, setTrouble] = useState<string>();
  const [state, setState] = useState<'idle' | 'busy' | 'done'>('idle');
  const save = async (): Promise<void> => {
    if (next !== again) return setTrouble(t('more.passphrase-differ'));
    setState('busy');
    const result = isSet ? await session.changePassphrase(old, next) : await session.setPassphrase(next);
    setTrouble(result.ok ? undefined : troubleOf(t, result.error));
    setState(result.ok ? 'done' : 'idle');
  };
  if (state === 'done') return <p role="status">{t('more.passphrase-done')}</p>;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {isSet ? (
        <Secret label={t('more.passphrase-old')} complete="current-password" value={old} onChange={setOld} />
      ) : null}
      <Secret
        label={t('more.passphrase-new')}
        hint={t('more.passphrase-hint', { least })}
        value={next}
        onChange={setNext}
      />
      <Secret label={t('more.passphrase-again')} value={again} error={trouble} onChange={setAgain} />
      <Button kind="main" wide type="submit" disabled={state === 'busy'}>
        {t(isSet ? 'more.passphrase-change' : 'more.passphrase-save')}
      </Button>
    </form>
  );
}

function Secret(props: {
  readonly label: string;
  readonly hint?: string;
  readonly complete?: 'current-password';
  readonly value: string;
  readonly error?: string | undefined;
  readonly onChange: (value: string) => void;
}): ReactNode {
  const { complete, onChange, ...rest } = props;
  return (
    <TextField
      {...rest}
      error={props.error}
      type="password"
      required
      autoComplete={complete ?? 'new-password'}
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

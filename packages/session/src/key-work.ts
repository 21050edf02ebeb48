import { err, ok, type Result } from '@groundwork/base';
import type { Vault } from '@groundwork/vault';
import type { Session, SessionFailure } from './contract.ts';
import { needVault, notify, vaultToStanding, type Hall } from './hall.ts';

/** Passphrase and recovery words. */
export type KeyWork = Pick<Session, 'setPassphrase' | 'changePassphrase' | 'recoveryWords' | 'confirmRecoveryWords'>;

type Answer<T> = Promise<Result<T, SessionFailure>>;

export function createKeyWork(hall: Hall): KeyWork {
  return {
    setPassphrase: (passphrase) =>
      withKeys(hall, async (vault) => {
        const isFree = vault.protectedBy() === 'device-key' || vault.openedByWords;
        return isFree ? vault.putPassphrase(passphrase) : err({ type: 'wrong-passphrase' });
      }),
    changePassphrase: (old, next) =>
      withKeys(hall, async (vault) => {
        const known = await checkPassphrase(vault, old);
        return known.ok ? vault.putPassphrase(next) : known;
      }),
    recoveryWords: (passphrase = '') =>
      withKeys(hall, async (vault) => {
        const known = vault.openedByWords ? ok(undefined) : await checkPassphrase(vault, passphrase);
        return known.ok ? vault.recoveryWords() : known;
      }),
    confirmRecoveryWords: (answers) => withKeys(hall, (vault) => confirmWords(vault, answers)),
  };
}

/** Runs key work alone and with the keyring as other tabs left it, and tells them afterwards. */
async function withKeys<T>(hall: Hall, work: (vault: Vault) => Answer<T>): Answer<T> {
  const outcome = await hall.platform.exclusively(async (): Answer<T> => {
    const vault = await needVault(hall);
    if (!vault.ok) return vault;
    const fresh = await vault.value.refreshKeys();
    if (!fresh.ok) return fresh;
    const answer = await work(vault.value);
    if (answer.ok) hall.platform.channel.post('keys-changed');
    hall.standing = vaultToStanding(vault.value, hall.reading);
    return answer;
  });
  notify(hall);
  return outcome;
}

async function checkPassphrase(vault: Vault, passphrase: string): Answer<void> {
  if (vault.protectedBy() === 'device-key') return ok(undefined);
  const known = await vault.hasPassphrase(passphrase);
  if (!known.ok) return known;
  return known.value ? ok(undefined) : err({ type: 'wrong-passphrase' });
}

async function confirmWords(vault: Vault, answers: Readonly<Record<number, string>>): Answer<boolean> {
  const words = await vault.recoveryWords();
  if (!words.ok) return words;
  const list = words.value.split(' ');
  const asked = Object.entries(answers);
  const isRight = asked.every(([at, answer]) => answer.trim().toLowerCase() === list[Number(at) - 1]);
  if (!isRight || asked.length === 0) return ok(false);
  const kept = await vault.confirmWords();
  return kept.ok ? ok(true) : kept;
}

import { err, ok, type Result } from '@groundwork/base';
import { deriveKey } from './keys/derive.ts';
import {
  confirmWords,
  createKeys,
  loadKeyring,
  openWithDevice,
  openWithPassphrase,
  openWithWords,
  putPassphrase,
  reopenKeys,
  recoveryWords,
  wipeKeys,
  type KeyFailure,
  type OpenKeys,
} from './keys/keeper.ts';
import { findWrap, type Keyring } from './keys/keyring.ts';
import type { SegmentKey } from './log/held.ts';
import { readAhead, type Ahead } from './log/state.ts';
import { openLog, type Log } from './log/log.ts';
import { whereWorthwhile } from './natives.ts';
import type { Platform } from './platform.ts';
import type { StoreFailure } from './store.ts';

/** What opens the vault by itself, or stands before it. */
export type Protection = 'device-key' | 'passphrase';

/** By which way in the vault was opened. */
export type WayIn = { readonly passphrase: string } | { readonly words: string };

/** Keys and log of an open vault. Calls that write must run inside `Platform.exclusively`. */
export interface Vault {
  readonly id: string;
  readonly log: Log;
  protectedBy(): Protection;
  wordsConfirmed(): boolean;
  /** Opened by recovery words: the passphrase may be replaced without saying the old one. */
  readonly openedByWords: boolean;
  /** True when this is the passphrase. */
  hasPassphrase(passphrase: string): Promise<Result<boolean, KeyFailure>>;
  /** Puts a passphrase in place of the device key or of the passphrase before. */
  putPassphrase(passphrase: string): Promise<Result<void, KeyFailure>>;
  /** Reads the keyring as another tab left it. */
  refreshKeys(): Promise<Result<void, KeyFailure>>;
  recoveryWords(): Promise<Result<string, KeyFailure>>;
  confirmWords(): Promise<Result<void, KeyFailure>>;
  /** Overwrites the keys in memory; nothing works afterwards. */
  close(): void;
}

/** What is found on a device. */
export type Found =
  { readonly is: 'none' } | { readonly is: 'locked' } | { readonly is: 'open'; readonly vault: Vault };

/** Opens the vault when it opens by itself. Nothing is written when there is none. */
export async function startVault(platform: Platform): Promise<Result<Found, KeyFailure>> {
  const ahead = readAhead(platform.store);
  const keyring = await loadKeyring(platform);
  if (!keyring.ok) return keyring;
  if (keyring.value === undefined) return findNothing(await ahead);
  if (findWrap(keyring.value, 'device-key') === undefined) return ok({ is: 'locked' });
  const keys = await openWithDevice(platform, keyring.value);
  if (!keys.ok) return keys;
  const vault = await openVault(platform, keys.value, { ahead });
  return vault.ok ? ok({ is: 'open', vault: vault.value }) : vault;
}

/** Makes a vault under the device key, where {@link startVault} found none. */
export async function createVault(platform: Platform): Promise<Result<Vault, KeyFailure>> {
  const keys = await createKeys(platform);
  return keys.ok ? openVault(platform, keys.value, {}) : keys;
}

/** Opens a locked vault. */
export async function unlockVault(platform: Platform, wayIn: WayIn): Promise<Result<Vault, KeyFailure>> {
  const ahead = readAhead(platform.store);
  const keyring = await loadKeyring(platform);
  if (!keyring.ok) return keyring;
  if (keyring.value === undefined) return err({ type: 'damaged', detail: 'keyring missing' });
  const keys = await openKeyring(keyring.value, wayIn);
  return keys.ok ? openVault(platform, keys.value, { ahead, openedByWords: 'words' in wayIn }) : keys;
}

/** Erases keys and bytes; the device is as new. */
export async function eraseVault({ store, deviceKey }: Platform): Promise<Result<void, StoreFailure>> {
  const destroyed = await deviceKey.destroy();
  const erased = await store.erase();
  return destroyed.ok ? erased : destroyed;
}

function findNothing(leftover: Ahead): Result<Found, KeyFailure> {
  if (!leftover.ok) return leftover;
  // A new vault over the words of an old one would bury them.
  return leftover.value.segments.length > 0 ? err({ type: 'damaged', detail: 'keyring missing' }) : ok({ is: 'none' });
}

function openKeyring(keyring: Keyring, wayIn: WayIn): Promise<Result<OpenKeys, KeyFailure>> {
  return 'words' in wayIn
    ? Promise.resolve(openWithWords(keyring, wayIn.words))
    : openWithPassphrase(keyring, wayIn.passphrase);
}

interface Opening {
  readonly ahead?: Promise<Ahead>;
  readonly openedByWords?: boolean;
}

async function openVault(
  platform: Platform,
  keys: OpenKeys,
  { ahead, openedByWords = false }: Opening,
): Promise<Result<Vault, KeyFailure>> {
  const { store, random, natives } = platform;
  const id = keys.keyring.vault;
  const newest = keys.bundle.epochs.at(-1);
  if (newest === undefined) return err({ type: 'damaged', detail: 'key bundle' });
  const headsKey = deriveKey(newest.key, id, 'heads');
  const derived = createSegmentKeys(keys);
  const log = await openLog({
    store,
    random,
    vault: id,
    epoch: newest.epoch,
    segmentKey: derived.key,
    headsKey,
    ...(ahead === undefined ? {} : { ahead }),
    ...(natives === undefined ? {} : { natives: whereWorthwhile(natives) }),
  });
  if (!log.ok) return log;
  const close = (): void => {
    derived.wipe();
    headsKey.fill(0);
  };
  return ok(createVaultObject(platform, keys, log.value, openedByWords, close));
}

function createVaultObject(
  platform: Platform,
  opened: OpenKeys,
  log: Log,
  openedByWords: boolean,
  closeLog: () => void,
): Vault {
  let keys = opened;
  /** Another tab may have changed the keyring: what is written builds on what is there. */
  const change = async (
    work: (fresh: OpenKeys) => Promise<Result<OpenKeys, KeyFailure>>,
  ): Promise<Result<void, KeyFailure>> => {
    const fresh = await reopenKeys(platform, keys);
    const changed = fresh.ok ? await work(fresh.value) : fresh;
    if (!changed.ok) return changed;
    keys = changed.value;
    return ok(undefined);
  };
  return {
    id: opened.keyring.vault,
    log,
    openedByWords,
    protectedBy: () => (findWrap(keys.keyring, 'passphrase') === undefined ? 'device-key' : 'passphrase'),
    wordsConfirmed: () => keys.bundle.confirmed,
    hasPassphrase: async (passphrase) => {
      const fresh = await loadKeyring(platform);
      if (!fresh.ok) return fresh;
      const tried = await openWithPassphrase(fresh.value ?? keys.keyring, passphrase);
      if (tried.ok) wipeKeys(tried.value);
      return tried.ok || tried.error.type === 'wrong-passphrase' ? ok(tried.ok) : tried;
    },
    refreshKeys: () => change((fresh) => Promise.resolve(ok(fresh))),
    putPassphrase: (passphrase) => change((fresh) => putPassphrase(platform, fresh, passphrase)),
    recoveryWords: async () => {
      let words = '';
      const made = await change(async (fresh) => {
        const answer = await recoveryWords(platform, fresh);
        if (!answer.ok) return answer;
        words = answer.value.words;
        return ok(answer.value.keys);
      });
      return made.ok ? ok(words) : made;
    },
    confirmWords: () => change((fresh) => confirmWords(platform, fresh)),
    close: () => {
      wipeKeys(keys);
      closeLog();
    },
  };
}

/** Segment keys are derived once each and overwritten together. */
function createSegmentKeys(keys: OpenKeys): { readonly key: SegmentKey; wipe(): void } {
  const derived = new Map<string, Uint8Array>();
  const key: SegmentKey = (epoch, collection) => {
    const name = `${epoch}/${collection}`;
    const known = derived.get(name);
    if (known !== undefined) return known;
    const secret = keys.bundle.epochs.find((item) => item.epoch === epoch);
    if (secret === undefined) return undefined;
    const made = deriveKey(secret.key, keys.keyring.vault, `log/${collection}`);
    derived.set(name, made);
    return made;
  };
  const wipe = (): void => {
    for (const made of derived.values()) made.fill(0);
    derived.clear();
  };
  return { key, wipe };
}

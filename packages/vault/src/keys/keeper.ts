import { err, ok, type Result } from '@groundwork/base';
import type { Platform } from '../platform.ts';
import type { StoreFailure } from '../store.ts';
import { openBox, sealBox } from './box.ts';
import { bundleToBytes, bytesToBundle, wipeBundle, type Bundle } from './bundle.ts';
import { KEY_BYTES, deriveKey, hashToVault } from './derive.ts';
import { boxLabel, bytesToKeyring, findWrap, keyringToBytes, type Keyring, type Wrap } from './keyring.ts';
import { LEAST_PASSPHRASE, STRONG_COST, isPayable, isWeak, passphraseToKey } from './passphrase.ts';
import { entropyToWords, wordsToEntropy } from './words.ts';

/** Why the keys could not be had or changed. */
export type KeyFailure =
  | StoreFailure
  | { readonly type: 'wrong-passphrase' }
  | { readonly type: 'wrong-words' }
  | { readonly type: 'weak-passphrase'; readonly least: number }
  /** The keyring, or the device key it needs, is not what was written. */
  | { readonly type: 'damaged'; readonly detail: string }
  | { readonly type: 'newer-version' };

/** Keys in memory. {@link wipeKeys} overwrites them. */
export interface OpenKeys {
  readonly keyring: Keyring;
  readonly master: Uint8Array;
  readonly bundle: Bundle;
}

const COPIES = ['keyring/a', 'keyring/b'] as const;
const SALT_BYTES = 16;

/** Reads the keyring; undefined when there is none on this device. A damaged copy is passed over for the other. */
export async function loadKeyring({ store }: Platform): Promise<Result<Keyring | undefined, KeyFailure>> {
  let best: Keyring | undefined;
  let failure: 'damaged' | 'newer-version' | undefined;
  for (const read of await Promise.all(COPIES.map((copy) => store.read(copy)))) {
    if (!read.ok) return read;
    if (read.value === undefined) continue;
    const keyring = bytesToKeyring(read.value);
    if (!keyring.ok) failure ??= keyring.error;
    else if (best === undefined || keyring.value.revision > best.revision) best = keyring.value;
  }
  if (best !== undefined || failure === undefined) return ok(best);
  return err(failure === 'damaged' ? { type: 'damaged', detail: 'keyring' } : { type: 'newer-version' });
}

/** Makes the keys of a new vault, sealed by the device key, and keeps them. */
export async function createKeys(platform: Platform): Promise<Result<OpenKeys, KeyFailure>> {
  const { random, deviceKey } = platform;
  const master = random.bytes(KEY_BYTES);
  const bundle: Bundle = { epochs: [{ epoch: 0, key: random.bytes(KEY_BYTES) }], confirmed: false };
  const vault = hashToVault(await vaultPublicKey(bundle));
  const box = await deviceKey.wrap(master);
  if (!box.ok) return err(deviceFailure(box.error));
  const wraps: readonly Wrap[] = [{ by: 'device-key', box: box.value }];
  return keep(platform, { master, bundle, keyring: { vault, revision: 0, wraps, bundle: new Uint8Array() } });
}

/** Opens with the device key. */
export async function openWithDevice(platform: Platform, keyring: Keyring): Promise<Result<OpenKeys, KeyFailure>> {
  const wrap = findWrap(keyring, 'device-key');
  if (wrap === undefined) return err({ type: 'wrong-passphrase' });
  const master = await platform.deviceKey.unwrap(wrap.box);
  return master.ok ? openBundle(keyring, master.value) : err(deviceFailure(master.error));
}

/** Opens with the passphrase. */
export async function openWithPassphrase(keyring: Keyring, passphrase: string): Promise<Result<OpenKeys, KeyFailure>> {
  const wrap = findWrap(keyring, 'passphrase');
  if (wrap === undefined || passphrase === '') return err({ type: 'wrong-passphrase' });
  if (!isPayable(wrap.cost)) return err({ type: 'damaged', detail: 'keyring' });
  const key = await passphraseToKey(passphrase, wrap.salt, wrap.cost);
  const master = openBox(key, boxLabel(keyring.vault, 'passphrase'), wrap.box);
  key.fill(0);
  return master === undefined ? err({ type: 'wrong-passphrase' }) : openBundle(keyring, master);
}

/** Opens with the 24 recovery words. */
export function openWithWords(keyring: Keyring, words: string): Result<OpenKeys, KeyFailure> {
  const wrap = findWrap(keyring, 'recovery-words');
  const entropy = wordsToEntropy(words);
  if (wrap === undefined || entropy === undefined) return err({ type: 'wrong-words' });
  const key = deriveKey(entropy, keyring.vault, 'recovery-words');
  const master = openBox(key, boxLabel(keyring.vault, 'recovery-words'), wrap.box);
  wipe(key, entropy);
  return master === undefined ? err({ type: 'wrong-words' }) : openBundle(keyring, master);
}

/** Gives the vault this passphrase, in place of the device key or of the passphrase before. Re-wraps one key only. */
export async function putPassphrase(
  platform: Platform,
  keys: OpenKeys,
  passphrase: string,
): Promise<Result<OpenKeys, KeyFailure>> {
  if (isWeak(passphrase)) return err({ type: 'weak-passphrase', least: LEAST_PASSPHRASE });
  const { random, deviceKey, kdfCost: cost = STRONG_COST } = platform;
  const salt = random.bytes(SALT_BYTES);
  const key = await passphraseToKey(passphrase, salt, cost);
  const box = sealBox(key, boxLabel(keys.keyring.vault, 'passphrase'), keys.master, random);
  key.fill(0);
  const others = keys.keyring.wraps.filter((wrap) => wrap.by === 'recovery-words');
  const wraps: readonly Wrap[] = [...others, { by: 'passphrase', cost, salt, box }];
  const kept = await keep(platform, { ...keys, keyring: { ...keys.keyring, wraps } });
  if (!kept.ok) return kept;
  const destroyed = await deviceKey.destroy();
  return destroyed.ok ? kept : destroyed;
}

/** The recovery words; makes and keeps them on the first call. */
export async function recoveryWords(
  platform: Platform,
  keys: OpenKeys,
): Promise<Result<{ readonly words: string; readonly keys: OpenKeys }, KeyFailure>> {
  if (keys.bundle.recovery !== undefined) return ok({ words: entropyToWords(keys.bundle.recovery), keys });
  const { random } = platform;
  const entropy = random.bytes(KEY_BYTES);
  const key = deriveKey(entropy, keys.keyring.vault, 'recovery-words');
  const box = sealBox(key, boxLabel(keys.keyring.vault, 'recovery-words'), keys.master, random);
  const keyring = { ...keys.keyring, wraps: [...keys.keyring.wraps, { by: 'recovery-words', box } as const] };
  const kept = await keep(platform, { ...keys, keyring, bundle: { ...keys.bundle, recovery: entropy } });
  return kept.ok ? ok({ words: entropyToWords(entropy), keys: kept.value }) : kept;
}

/** Keeps that the user has shown the words were written down. */
export async function confirmWords(platform: Platform, keys: OpenKeys): Promise<Result<OpenKeys, KeyFailure>> {
  return keep(platform, { ...keys, bundle: { ...keys.bundle, confirmed: true } });
}

/** The same keys with the keyring as it lies in the store now. */
export async function reopenKeys(platform: Platform, keys: OpenKeys): Promise<Result<OpenKeys, KeyFailure>> {
  const keyring = await loadKeyring(platform);
  if (!keyring.ok) return keyring;
  if (keyring.value?.vault !== keys.keyring.vault) return err({ type: 'damaged', detail: 'keyring missing' });
  return openBundle(keyring.value, keys.master);
}

/** Overwrites every key in memory. */
export function wipeKeys(keys: OpenKeys): void {
  keys.master.fill(0);
  wipeBundle(keys.bundle);
}

async function keep(platform: Platform, keys: OpenKeys): Promise<Result<OpenKeys, KeyFailure>> {
  const plain = bundleToBytes(keys.bundle);
  const bundle = sealBox(keys.master, boxLabel(keys.keyring.vault, 'bundle'), plain, platform.random);
  plain.fill(0);
  const keyring = { ...keys.keyring, revision: keys.keyring.revision + 1, bundle };
  const bytes = keyringToBytes(keyring);
  const written = await platform.store.write({ put: COPIES.map((key) => ({ key, bytes })) });
  return written.ok ? ok({ ...keys, keyring }) : written;
}

function openBundle(keyring: Keyring, master: Uint8Array): Result<OpenKeys, KeyFailure> {
  const plain = openBox(master, boxLabel(keyring.vault, 'bundle'), keyring.bundle);
  const bundle = plain === undefined ? undefined : bytesToBundle(plain);
  plain?.fill(0);
  if (bundle === undefined) return err({ type: 'damaged', detail: 'key bundle' });
  return ok({ keyring, master, bundle });
}

async function vaultPublicKey(bundle: Bundle): Promise<Uint8Array> {
  const seed = relayIdentitySeed(bundle);
  const { ed25519 } = await import('@noble/curves/ed25519.js');
  const publicKey = ed25519.getPublicKey(seed);
  seed.fill(0);
  return publicKey;
}

/** The Ed25519 seed by which a relay knows the vault. It comes from the first epoch, so that it outlives the others. */
export function relayIdentitySeed(bundle: Bundle): Uint8Array {
  const [first] = bundle.epochs;
  if (first === undefined) throw new RangeError('a bundle has at least one epoch');
  // The vault id is the hash of this very key, so it cannot be the salt here.
  return deriveKey(first.key, '', 'relay-identity');
}

function wipe(...secrets: readonly Uint8Array[]): void {
  for (const secret of secrets) secret.fill(0);
}

function deviceFailure(failure: { readonly type: string } | StoreFailure): KeyFailure {
  if (failure.type === 'storage-full') return { type: 'storage-full' };
  if ('detail' in failure) return { type: 'storage-failed', detail: failure.detail };
  return { type: 'damaged', detail: failure.type === 'no-device-key' ? 'device key missing' : 'device key' };
}

import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { base64urlnopad } from '@scure/base';
import type { Brand } from '@groundwork/base';

/** The public name of a vault: hash of its Ed25519 public key, base64url, 43 characters. */
export type VaultName = Brand<string, 'VaultName'>;

const LABEL = utf8ToBytes('groundwork/vault/1\0');

/** The name that only the holder of the matching secret key can speak for. */
export function publicKeyToVaultName(publicKey: Uint8Array): VaultName {
  const name = base64urlnopad.encode(sha256(concatBytes(LABEL, publicKey)));
  if (!isVaultName(name)) throw new Error('a SHA-256 hash is always 43 characters of base64url');
  return name;
}

/** Whether `text` has the shape of a vault's name. */
export function isVaultName(text: string): text is VaultName {
  return /^[A-Za-z0-9_-]{43}$/.test(text);
}

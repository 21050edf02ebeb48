import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Collection } from '../segment.ts';

/** Bytes of every symmetric key here. */
export const KEY_BYTES = 32;

/** What a key is for. Each use has a key of its own, so that one can never stand in for another. */
export type KeyLabel = `log/${Collection}` | 'relay-identity' | 'index' | 'heads' | 'recovery-words';

/** HKDF-SHA-256 (RFC 5869) of `secret` with the vault as salt and `groundwork/v1/<label>` as info. */
export function deriveKey(secret: Uint8Array, vault: string, label: KeyLabel): Uint8Array {
  return hkdf(sha256, secret, hexToBytes(vault), utf8ToBytes(`groundwork/v1/${label}`), KEY_BYTES);
}

/** The id of the vault whose relay identity has this Ed25519 public key: its SHA-256, 64 hex digits. */
export function hashToVault(publicKey: Uint8Array): string {
  return bytesToHex(sha256(publicKey));
}

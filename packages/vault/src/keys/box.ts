import type { Random } from '@groundwork/base';
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';

const NONCE_BYTES = 24;

/** A small sealed thing: 24 random bytes of nonce, then XChaCha20-Poly1305; `label` is authenticated with it. */
export function sealBox(key: Uint8Array, label: string, plain: Uint8Array, random: Random): Uint8Array {
  const nonce = random.bytes(NONCE_BYTES);
  return concatBytes(nonce, xchacha20poly1305(key, nonce, utf8ToBytes(label)).encrypt(plain));
}

/** Opens a box; undefined when the key, the label or any bit of it is not the one it was sealed with. */
export function openBox(key: Uint8Array, label: string, box: Uint8Array): Uint8Array | undefined {
  try {
    const nonce = box.subarray(0, NONCE_BYTES);
    return xchacha20poly1305(key, nonce, utf8ToBytes(label)).decrypt(box.subarray(NONCE_BYTES));
  } catch {
    return undefined;
  }
}

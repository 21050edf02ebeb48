import { sha256 } from '@noble/hashes/sha2.js';
import { inflateSync } from 'fflate';

/**
 * Two functions that platforms have natively, several times faster and beside the main thread. Large segments are
 * opened with them; every build opens the same bytes without.
 */
export interface Natives {
  sha256(bytes: Uint8Array): Promise<Uint8Array>;
  /** Undoes raw deflate; rejects when the bytes are none. `length` is what should come out. */
  inflate(bytes: Uint8Array, length: number): Promise<Uint8Array>;
}

export const pureNatives: Natives = {
  sha256: async (bytes) => sha256(bytes),
  inflate: async (bytes, length) => inflateSync(bytes, { out: new Uint8Array(length) }),
};

/** Bytes below which crossing over to the platform costs more than it saves. */
const WORTHWHILE: number = 16 * 1024;

/** The given functions for large inputs, the pure ones for small. */
export function whereWorthwhile(natives: Natives): Natives {
  const choose = (bytes: Uint8Array): Natives => (bytes.length < WORTHWHILE ? pureNatives : natives);
  return {
    sha256: (bytes) => choose(bytes).sha256(bytes),
    inflate: (bytes, length) => choose(bytes).inflate(bytes, length),
  };
}

import { argon2id } from 'hash-wasm';
import { KEY_BYTES } from './derive.ts';

/** What Argon2id (RFC 9106) is asked to cost. */
export interface KdfCost {
  /** KiB of memory. */
  readonly memory: number;
  readonly passes: number;
  readonly lanes: number;
}

/** 64 MiB, three passes: the second choice of RFC 9106, about 0.3 s in a browser (ADR 0023). */
export const STRONG_COST: KdfCost = { memory: 65_536, passes: 3, lanes: 1 };

/** Fewest characters of a passphrase. */
export const LEAST_PASSPHRASE = 10;

/** Whether a passphrase has too few characters; those beyond the basic plane count once. */
export function isWeak(passphrase: string): boolean {
  return Array.from(passphrase).length < LEAST_PASSPHRASE;
}

/** Most memory a stored cost may ask for, so that a forged keyring cannot exhaust the device: 1 GiB. */
const MOST_MEMORY: number = 1024 * 1024;

/** Whether a stored cost is one this build is willing to pay. */
export function isPayable(cost: KdfCost): boolean {
  const { memory, passes, lanes } = cost;
  const whole = [memory, passes, lanes].every((value) => Number.isSafeInteger(value) && value >= 1);
  return whole && memory >= 8 * lanes && memory <= MOST_MEMORY && passes <= 64 && lanes <= 16;
}

/** The key a passphrase stands for. Written letters that look alike (NFKC) are the same passphrase. */
export async function passphraseToKey(passphrase: string, salt: Uint8Array, cost: KdfCost): Promise<Uint8Array> {
  return argon2id({
    password: passphrase.normalize('NFKC'),
    salt,
    iterations: cost.passes,
    parallelism: cost.lanes,
    memorySize: cost.memory,
    hashLength: KEY_BYTES,
    outputType: 'binary',
  });
}

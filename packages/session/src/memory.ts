import type { Clock, Random } from '@groundwork/base';
import { createMemoryDevice, type KdfCost } from '@groundwork/vault';
import type { Session } from './contract.ts';
import { createSession } from './session.ts';

/** The least Argon2id accepts: for tests, where a passphrase guards nothing. */
const LIGHT: KdfCost = { memory: 8, passes: 1, lanes: 1 };

/** A real session over a device that lives in memory, for tests of screens. */
export function createMemorySession(clock: Clock, random: Random): Promise<Session> {
  return createSession(createMemoryDevice({ clock, random, kdfCost: LIGHT }).openTab());
}

import { randomBytes } from 'node:crypto';
import type { Clock, Random } from '@groundwork/base';
import { createEventId } from '../src/identity.ts';
import { type KdfCost, type LogEvent, type NewEvent, type Platform } from '../src/index.ts';
import { startVault, createVault, type Vault } from '../src/index.ts';

/** Real chance: what is tested must hold for any. */
export const random: Random = { bytes: (length) => new Uint8Array(randomBytes(length)) };
export const clock: Clock = { now: () => ({ at: 1_790_000_000_000, zone: 'Europe/Dublin' }) };
export const LIGHT: KdfCost = { memory: 8, passes: 1, lanes: 1 };

export function createNote(text: string): NewEvent {
  return { id: createEventId(clock.now(), random), when: clock.now(), kind: 'note', v: 1, body: { text } };
}

/** Opens the vault of a platform, made when there is none. */
export async function openTestVault(platform: Platform): Promise<Vault> {
  const found = await startVault(platform);
  if (!found.ok) throw new Error(found.error.type);
  if (found.value.is === 'open') return found.value.vault;
  const made = await createVault(platform);
  if (!made.ok) throw new Error(made.error.type);
  return made.value;
}

/** Appends one segment for each text. */
export async function appendNotes(vault: Vault, texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    const kept = await vault.log.append(vault.log.stamp([createNote(text)]));
    if (!kept.ok) throw new Error(kept.error.type);
  }
}

export function textsOf(events: readonly LogEvent[]): readonly unknown[] {
  return events.map(({ body }) => body['text']);
}

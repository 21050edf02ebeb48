import { randomBytes } from 'node:crypto';
import type { Clock, Moment, Random } from '@groundwork/base';
import { createMemoryDevice, createMemoryStore, type MemoryDevice, type Store } from '@groundwork/vault';
import type { Session } from '../src/index.ts';
import { createSession } from '../src/index.ts';

export const random: Random = { bytes: (length) => new Uint8Array(randomBytes(length)) };
export const PASSPHRASE = 'a lamp left burning';

/** Noon on a Sunday in Dublin; `pass` moves it on. */
export function createHandClock(): Clock & { pass(ms: number): void } {
  let now: Moment = { at: Date.UTC(2026, 10, 22, 12), zone: 'Europe/Dublin' };
  return {
    now: () => now,
    pass: (ms) => {
      now = { ...now, at: now.at + ms };
    },
  };
}

export interface TestDevice {
  readonly clock: ReturnType<typeof createHandClock>;
  readonly kept: Map<string, Uint8Array>;
  readonly device: MemoryDevice;
  open(): Promise<Session>;
}

/** A device in memory whose bytes can be looked at; `wrap` may put a failing store in front. */
export function createTestDevice(wrap: (store: Store) => Store = (store) => store): TestDevice {
  const clock = createHandClock();
  const kept = new Map<string, Uint8Array>();
  const kdfCost = { memory: 8, passes: 1, lanes: 1 };
  const device = createMemoryDevice({ clock, random, kdfCost, store: wrap(createMemoryStore(kept)) });
  return { clock, kept, device, open: () => createSession(device.openTab()) };
}

/** Writes a journal entry; answers its id. */
export async function writeEntry(session: Session, text: string): Promise<string> {
  const entry = session.newId();
  const outcome = await session.run({ kind: 'journal.written', entry, text });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return entry;
}

export function journalOf(session: Session): readonly string[] {
  return session.state().journal.map(({ heads }) => heads.map(({ text }) => text).join(' | '));
}

/** Lets messages between tabs arrive. */
export async function settle(): Promise<void> {
  for (let at = 0; at < 50; at += 1) await new Promise((resolve) => setImmediate(resolve));
}

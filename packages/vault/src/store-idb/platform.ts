import { err, ok, type Result } from '@groundwork/base';
import type { KdfCost } from '../keys/passphrase.ts';
import type { Natives } from '../natives.ts';
import type { Channel, Message, Platform } from '../platform.ts';
import type { StoreFailure } from '../store.ts';
import { createDatabase } from './database.ts';
import { createBrowserDeviceKey } from './device-key.ts';
import { attempt, createIdbStore } from './store.ts';

export interface BrowserPlatformOptions {
  /** Name of the database, the lock and the channel; `groundwork` when left out. */
  readonly name?: string;
  /** A lighter passphrase cost, for tests only. */
  readonly kdfCost?: KdfCost;
}

/** The world of one browser tab. Fails when the browser gives no storage, as some private windows do. */
export async function createBrowserPlatform(
  options: BrowserPlatformOptions = {},
): Promise<Result<Platform, StoreFailure>> {
  const { name = 'groundwork', kdfCost } = options;
  if (!('locks' in navigator)) return err({ type: 'storage-failed', detail: 'this browser has no Web Locks' });
  const database = createDatabase(name);
  const opened = await attempt(() => database.get());
  if (!opened.ok) return opened;
  return ok({
    store: createIdbStore(database),
    deviceKey: createBrowserDeviceKey(database),
    clock: { now: () => ({ at: Date.now(), zone: Intl.DateTimeFormat().resolvedOptions().timeZone }) },
    random: { bytes: (length) => crypto.getRandomValues(new Uint8Array(length)) },
    exclusively: (work) => navigator.locks.request(name, work) as ReturnType<typeof work>,
    channel: createBrowserChannel(name),
    ...('DecompressionStream' in globalThis ? { natives: browserNatives } : {}),
    idle: waitForIdle,
    persist: requestPersistence,
    persisted: async () => (hasPersistence() ? navigator.storage.persisted() : 'unknown'),
    ...(kdfCost === undefined ? {} : { kdfCost }),
  });
}

const browserNatives: Natives = {
  sha256: async (bytes) => new Uint8Array(await crypto.subtle.digest('SHA-256', toOwnBuffer(bytes))),
  inflate: async (bytes, length) => {
    const { readable, writable } = new DecompressionStream('deflate-raw');
    const writer = writable.getWriter();
    const [inflated] = await Promise.all([
      readInto(readable, new Uint8Array(length)),
      writer.write(toOwnBuffer(bytes)),
      writer.close(),
    ]);
    return inflated;
  },
};

/** Fills `out`; one byte more or less than fits is an error. */
async function readInto(readable: ReadableStream<Uint8Array>, out: Uint8Array): Promise<Uint8Array> {
  const reader = readable.getReader();
  let at = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    out.set(part.value, at);
    at += part.value.length;
  }
  if (at !== out.length) throw new RangeError('inflated to another length than was said');
  return out;
}

/** WebCrypto and streams take no shared memory, which the type of a byte array cannot rule out; nothing is copied. */
function toOwnBuffer(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return bytes as Uint8Array<ArrayBuffer>;
}

function createBrowserChannel(name: string): Channel {
  const channel = new BroadcastChannel(name);
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel has no target
    post: (message) => channel.postMessage(message),
    subscribe: (listener) => {
      const onMessage = (event: MessageEvent<Message>): void => listener(event.data);
      channel.addEventListener('message', onMessage);
      return () => channel.removeEventListener('message', onMessage);
    },
    close: () => channel.close(),
  };
}

/** Longest wait for an idle moment, in ms: a busy page still gets its search. */
const LONGEST_WAIT = 500;

/** Safari has no `requestIdleCallback`; a timer lets at least what waits go first. */
function waitForIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT });
    else setTimeout(resolve, 16);
  });
}

function hasPersistence(): boolean {
  return 'storage' in navigator && 'persist' in navigator.storage;
}

async function requestPersistence(): Promise<boolean | 'unknown'> {
  if (!hasPersistence()) return 'unknown';
  return (await navigator.storage.persisted()) || navigator.storage.persist();
}

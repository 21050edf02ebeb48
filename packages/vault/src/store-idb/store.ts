import { err, ok, type Result } from '@groundwork/base';
import type { Change, Entry, Store, StoreFailure } from '../store.ts';
import type { Database } from './database.ts';

/** The highest key that begins with `prefix`: keys are plain ASCII, so nothing sorts after this. */
const lastKey = (prefix: string): string => `${prefix}\uffff`;

/** A store in IndexedDB. A write is one strict transaction: all of it or nothing. */
export function createIdbStore(database: Database): Store {
  return {
    read: (key) => attempt(async () => (await database.get()).get('sealed', key)),
    readAll: (prefix, after) => attempt(() => readAll(database, prefix, after)),
    write: (change) => attempt(() => write(database, change)),
    erase: () => attempt(() => database.remove()),
    close: () => database.close(),
  };
}

async function readAll(database: Database, prefix: string, after: string | undefined): Promise<readonly Entry[]> {
  const afterAll = after !== undefined && after >= lastKey(prefix);
  if (afterAll) return [];
  const isInside = after !== undefined && after >= prefix;
  const range = IDBKeyRange.bound(isInside ? after : prefix, lastKey(prefix), isInside, false);
  const tx = (await database.get()).transaction('sealed', 'readonly');
  const [keys, values] = await Promise.all([tx.store.getAllKeys(range), tx.store.getAll(range), tx.done]);
  return keys.map((key, at) => ({ key, bytes: values[at] ?? new Uint8Array() }));
}

async function write(database: Database, { put = [], remove = [] }: Change): Promise<void> {
  const tx = (await database.get()).transaction('sealed', 'readwrite', { durability: 'strict' });
  // What makes a request fail fails the transaction; only `done` says why, and only it says that all is on disk.
  const done = tx.done;
  quiet(done);
  for (const { key, bytes } of put) quiet(tx.store.put(bytes, key));
  for (const key of remove) quiet(tx.store.delete(key));
  await done;
}

/** Its failure is told elsewhere. */
function quiet(request: Promise<unknown>): void {
  request.catch(() => undefined);
}

/** Runs one access and tells a full disk from other trouble. */
export async function attempt<T>(work: () => Promise<T>): Promise<Result<T, StoreFailure>> {
  try {
    return ok(await work());
  } catch (error) {
    return err(errorToFailure(error));
  }
}

function errorToFailure(error: unknown): StoreFailure {
  const name = error instanceof Error || error instanceof DOMException ? error.name : 'unknown';
  if (name === 'QuotaExceededError') return { type: 'storage-full' };
  return { type: 'storage-failed', detail: error instanceof Error ? `${name}: ${error.message}` : name };
}

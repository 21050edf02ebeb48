import { ok } from '@groundwork/base';
import type { Entry, Store } from './store.ts';

/** A store that forgets everything with the process: for tests, and for a first look where nothing may be kept. */
export function createMemoryStore(kept: Map<string, Uint8Array> = new Map()): Store {
  const entries = (prefix: string, after: string): readonly Entry[] =>
    [...kept]
      .filter(([key]) => key.startsWith(prefix) && key > after)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, bytes]) => ({ key, bytes: bytes.slice() }));
  return {
    read: (key) => Promise.resolve(ok(kept.get(key)?.slice())),
    readAll: (prefix, after = '') => Promise.resolve(ok(entries(prefix, after))),
    write: ({ put = [], remove = [] }) => {
      for (const { key, bytes } of put) kept.set(key, bytes.slice());
      for (const key of remove) kept.delete(key);
      return Promise.resolve(ok(undefined));
    },
    erase: () => {
      kept.clear();
      return Promise.resolve(ok(undefined));
    },
    close: () => Promise.resolve(),
  };
}

import 'fake-indexeddb/auto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { createMemoryStore } from '../src/index.ts';
import { createFsStore } from '../src/store-fs/index.ts';
import { createDatabase, createIdbStore } from '../src/store-idb/index.ts';
import { describeStore } from './store-acceptance.ts';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

describeStore('memory', async () => {
  const kept = new Map<string, Uint8Array>();
  return { store: createMemoryStore(kept), reopen: async () => createMemoryStore(kept) };
});

describeStore('folder', async () => {
  const folder = join(await mkdtemp(join(tmpdir(), 'groundwork-store-')), 'vault');
  folders.push(folder);
  return { store: createFsStore(folder), reopen: async () => createFsStore(folder) };
});

let count = 0;
describeStore('IndexedDB', async () => {
  count += 1;
  const name = `store-${count}`;
  const store = createIdbStore(createDatabase(name));
  return {
    store,
    reopen: async () => {
      await store.close();
      return createIdbStore(createDatabase(name));
    },
  };
});

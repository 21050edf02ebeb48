import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { expect, test } from 'vitest';
import { createSqliteStore } from '../src/store/sqlite.ts';
import { createChain, createTestVault } from './device.ts';
import { describeStore } from './store-acceptance.ts';

function createPlace() {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-relay-'));
  const file = join(folder, 'inner', 'relay.db');
  return { file, open: () => createSqliteStore(file), destroy: () => rmSync(folder, { recursive: true, force: true }) };
}

describeStore('SQLite', createPlace);

test('the file uses a write-ahead log and is refused when a newer relay wrote it', async () => {
  const place = createPlace();
  await place.open().close();
  const db = new Database(place.file);
  expect(db.pragma('journal_mode')).toMatchObject([{ journal_mode: 'wal' }]);
  db.exec('PRAGMA user_version = 99');
  db.close();
  expect(() => place.open()).toThrow(/newer relay/);
  place.destroy();
});

test('two processes may write to one file: each waits for the other', async () => {
  const place = createPlace();
  const stores = [place.open(), place.open()];
  const room = { quota: 1e9, total: 1e9, vaults: 100 };
  const results = await Promise.all(
    Array.from({ length: 40 }, async (_, index) => {
      const { vault } = createTestVault(`vault ${index}`);
      const use = { nonce: `n${index}`, until: 10, now: 0 };
      return stores[index % 2]?.append(vault, { segments: createChain(vault, 'phone', 3), retired: {} }, use, room);
    }),
  );
  expect(results.every((result) => result?.ok)).toBe(true);
  expect(await stores[0]?.usage()).toMatchObject({ vaults: 40, segments: 120 });
  for (const store of stores) await store.close();
  place.destroy();
});

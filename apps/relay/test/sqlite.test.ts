import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { expect, test } from 'vitest';
import { NO_PREVIOUS } from '@groundwork/vault/protocol';
import type { WireSegment } from '@groundwork/vault/protocol';
import { createSqliteStore } from '../src/store/sqlite.ts';
import { createChain, createSegment, createTestVault, nameToDevice } from './device.ts';
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

test('a vault of more devices than anybody has is refused whole, and goes on with those it has', async () => {
  const place = createPlace();
  const store = place.open();
  const room = { quota: 1e9, total: 1e9, vaults: 100 };
  const { vault } = createTestVault('many');
  const first = (name: string) => createSegment(vault, nameToDevice(name), 1, NO_PREVIOUS, 'x', 48);
  const most = Array.from({ length: 1024 }, (_, at) => first(`device ${at}`));
  const append = (segments: readonly WireSegment[], nonce: string) =>
    store.append(vault, { segments, retired: {} }, { nonce, until: 10, now: 0 }, room);
  expect(await append([...most, first('one more')], 'a')).toMatchObject({ ok: false, error: { code: 'relay-full' } });
  expect(await store.usage()).toMatchObject({ vaults: 0, segments: 0 });
  expect(await append(most, 'b')).toMatchObject({ ok: true });
  expect(await append([first('one more')], 'c')).toMatchObject({ ok: false, error: { code: 'relay-full' } });
  expect(await append([first('device 7')], 'd')).toMatchObject({ ok: true, value: { known: 1 } });
  await store.close();
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

import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { createBrowserDeviceKey } from '../src/store-idb/device-key.ts';
import { createDatabase, createIdbStore } from '../src/store-idb/index.ts';

const bytes = (...values: number[]): Uint8Array => Uint8Array.of(...values);

test('a quota that is reached is storage-full, and nothing of the write is kept', async () => {
  const store = createIdbStore(createDatabase('quota'));
  await store.write({ put: [{ key: 'a', bytes: bytes(1) }] });
  const put = IDBObjectStore.prototype.put;
  let calls = 0;
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...values) {
    calls += 1;
    if (calls < 3) return put.apply(this, values);
    this.transaction.abort();
    throw new DOMException('full', 'QuotaExceededError');
  });
  const entries = ['a', 'b', 'c'].map((key) => ({ key, bytes: bytes(9) }));
  expect(await store.write({ put: entries })).toEqual({ ok: false, error: { type: 'storage-full' } });
  spy.mockRestore();
  expect(await store.readAll('')).toEqual({ ok: true, value: [{ key: 'a', bytes: bytes(1) }] });
});

test('every write asks for strict durability and is answered only when its transaction is complete', async () => {
  const store = createIdbStore(createDatabase('strict'));
  const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await store.write({ put: [{ key: 'a', bytes: bytes(1) }] });
  expect(begin.mock.calls.at(-1)?.slice(1)).toEqual(['readwrite', { durability: 'strict' }]);
  begin.mockRestore();
});

test('erasing succeeds while another tab has the database open, and both may go on', async () => {
  const [one, two] = [createIdbStore(createDatabase('shared')), createIdbStore(createDatabase('shared'))];
  await one.write({ put: [{ key: 'a', bytes: bytes(1) }] });
  expect(await two.read('a')).toEqual({ ok: true, value: bytes(1) });
  expect(await one.erase()).toEqual({ ok: true, value: undefined });
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('shared');
  expect(await two.read('a')).toEqual({ ok: true, value: undefined });
  expect(await two.write({ put: [{ key: 'b', bytes: bytes(2) }] })).toEqual({ ok: true, value: undefined });
  expect(await one.read('b')).toEqual({ ok: true, value: bytes(2) });
});

test('the device key cannot be taken out, opens its own boxes only, and is gone when destroyed', async () => {
  const database = createDatabase('device-key');
  const deviceKey = createBrowserDeviceKey(database);
  const secret = bytes(...Array.from({ length: 32 }, (_, at) => at));
  expect(await deviceKey.unwrap(new Uint8Array(60))).toEqual({
    ok: false,
    error: { type: 'no-device-key' },
  });
  const box = await deviceKey.wrap(secret);
  if (!box.ok) throw new Error(box.error.type);
  expect(await createBrowserDeviceKey(database).unwrap(box.value)).toEqual({ ok: true, value: secret });
  const altered = box.value.slice();
  altered[20] = (altered[20] ?? 0) ^ 1;
  expect(await deviceKey.unwrap(altered)).toEqual({ ok: false, error: { type: 'altered' } });
  const key = await (await database.get()).get('keys', 'device');
  if (key === undefined) throw new Error('no key');
  expect(key.extractable).toBe(false);
  await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow(/not extractable/u);
  expect(await deviceKey.destroy()).toEqual({ ok: true, value: undefined });
  expect(await deviceKey.unwrap(box.value)).toEqual({ ok: false, error: { type: 'no-device-key' } });
});

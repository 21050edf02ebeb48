import { beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../src/store.ts';

/** What every store must do. `reopen` answers another store over the same bytes, as after a restart. */
export interface StoreUnderTest {
  readonly store: Store;
  reopen(): Promise<Store>;
}

const bytes = (...values: number[]): Uint8Array => Uint8Array.of(...values);

/** Runs the acceptance suite against one adapter. */
export function describeStore(name: string, create: () => Promise<StoreUnderTest>): void {
  describe(`store: ${name}`, () => {
    let under: StoreUnderTest;
    let store: Store;
    beforeEach(async () => {
      under = await create();
      store = under.store;
    });

    test('an absent key is undefined, not a failure', async () => {
      expect(await store.read('absent')).toEqual({ ok: true, value: undefined });
      expect(await store.readAll('absent/')).toEqual({ ok: true, value: [] });
    });

    test('gives back what was put, after a restart as well', async () => {
      await store.write({ put: [{ key: 'a/1', bytes: bytes(1, 2, 3) }] });
      expect(await store.read('a/1')).toEqual({ ok: true, value: bytes(1, 2, 3) });
      const again = await under.reopen();
      expect(await again.read('a/1')).toEqual({ ok: true, value: bytes(1, 2, 3) });
    });

    test('keeps empty and large values', async () => {
      const large = new Uint8Array(3_000_000).map((_, at) => at % 251);
      await store.write({
        put: [
          { key: 'empty', bytes: bytes() },
          { key: 'large', bytes: large },
        ],
      });
      const again = await under.reopen();
      expect(await again.read('empty')).toEqual({ ok: true, value: bytes() });
      const read = await again.read('large');
      expect(read.ok && read.value !== undefined && Buffer.compare(read.value, large)).toBe(0);
    });

    test('a later put takes the place of an earlier one, within one write too', async () => {
      await store.write({
        put: [
          { key: 'a', bytes: bytes(1) },
          { key: 'a', bytes: bytes(2) },
        ],
      });
      expect(await store.read('a')).toEqual({ ok: true, value: bytes(2) });
      await store.write({ put: [{ key: 'a', bytes: bytes(3) }] });
      expect(await store.read('a')).toEqual({ ok: true, value: bytes(3) });
    });

    test('reads by prefix, keys ascending, after a key', async () => {
      const keys = ['s/b/0000000002', 's/a/0000000010', 's/a/0000000002', 's/b/0000000001', 't/a', 's'];
      await store.write({ put: keys.map((key, at) => ({ key, bytes: bytes(at) })) });
      const read = async (prefix: string, after?: string): Promise<readonly string[]> => {
        const entries = await store.readAll(prefix, after);
        return entries.ok ? entries.value.map(({ key }) => key) : [];
      };
      expect(await read('s/')).toEqual(['s/a/0000000002', 's/a/0000000010', 's/b/0000000001', 's/b/0000000002']);
      expect(await read('s/a/')).toEqual(['s/a/0000000002', 's/a/0000000010']);
      expect(await read('s/a/', 's/a/0000000002')).toEqual(['s/a/0000000010']);
      expect(await read('s/a/', 's/a/0000000005')).toEqual(['s/a/0000000010']);
      expect(await read('s/a/', 's/a/0000000010')).toEqual([]);
      expect(await read('s/b/', 's/a/0000000010')).toEqual(['s/b/0000000001', 's/b/0000000002']);
    });

    test('removes after it put; removing what is not there is no failure', async () => {
      await store.write({ put: [{ key: 'old', bytes: bytes(1) }] });
      const kept = await store.write({ put: [{ key: 'new', bytes: bytes(2) }], remove: ['old', 'never'] });
      expect(kept).toEqual({ ok: true, value: undefined });
      const again = await under.reopen();
      expect(await again.read('old')).toEqual({ ok: true, value: undefined });
      expect(await again.read('new')).toEqual({ ok: true, value: bytes(2) });
    });

    test('shares no memory with its callers', async () => {
      const mine = bytes(1, 2);
      await store.write({ put: [{ key: 'a', bytes: mine }] });
      mine.fill(9);
      const first = await store.read('a');
      if (first.ok) first.value?.fill(7);
      expect(await store.read('a')).toEqual({ ok: true, value: bytes(1, 2) });
    });

    test('writes asked for at once all arrive', async () => {
      const puts = Array.from({ length: 40 }, (_, at) => ({
        key: `k/${String(at).padStart(2, '0')}`,
        bytes: bytes(at),
      }));
      await Promise.all(puts.map((put) => store.write({ put: [put] })));
      expect(await store.readAll('k/')).toEqual({ ok: true, value: puts });
    });

    test('erased, it is as new and may be written again', async () => {
      await store.write({ put: [{ key: 'a/b', bytes: bytes(1) }] });
      expect(await store.erase()).toEqual({ ok: true, value: undefined });
      expect(await store.readAll('')).toEqual({ ok: true, value: [] });
      await store.write({ put: [{ key: 'c', bytes: bytes(2) }] });
      const again = await under.reopen();
      expect(await again.readAll('')).toEqual({ ok: true, value: [{ key: 'c', bytes: bytes(2) }] });
    });
  });
}

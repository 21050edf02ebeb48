import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { bodyToSegments } from '@groundwork/vault/protocol';
import type { Version, WireSegment } from '@groundwork/vault/protocol';
import { DEFAULT_LIMITS } from '../src/index.ts';
import type { Appended, NonceUse, SegmentStore } from '../src/store/store.ts';
import { createChain, createSegment, createTestVault, nameToDevice } from './device.ts';

/** A place where a store can be opened again and again, as after a restart. */
export interface StorePlace {
  open(): SegmentStore;
  destroy(): void;
}

const ROOM = { quota: DEFAULT_LIMITS.quota, total: DEFAULT_LIMITS.total, vaults: 10 };
const { vault } = createTestVault('acceptance');
const other = createTestVault('other').vault;
const NOW = 1_790_000_000;
let uses = 0;
const use = (): NonceUse => ({ nonce: `nonce-${(uses += 1)}`, until: NOW + 300, now: NOW });

async function readAll(store: SegmentStore, name: string, have: Version = {}): Promise<readonly WireSegment[]> {
  const read: WireSegment[] = [];
  for await (const bytes of store.read(name, have)) {
    const segments = bodyToSegments(bytes, DEFAULT_LIMITS.segment);
    if (segments.ok) read.push(...segments.value);
  }
  return read;
}

/** What every adapter of {@link SegmentStore} must do. */
export function describeStore(name: string, createPlace: () => StorePlace): void {
  describe(`${name} keeps the contract of a store`, () => {
    let place: StorePlace;
    let store: SegmentStore;
    beforeEach(() => {
      place = createPlace();
      store = place.open();
    });
    afterEach(async () => {
      await store.close();
      place.destroy();
    });
    const append = (segments: readonly WireSegment[], to = vault, room = ROOM) =>
      store.append(to, { segments, retired: {} }, use(), room);
    const appended = async (segments: readonly WireSegment[]): Promise<Appended> => {
      const result = await append(segments);
      if (!result.ok) throw new Error(result.error.code);
      return result.value;
    };

    test('a batch is kept byte for byte, also after the store was closed and opened', async () => {
      const batch = [...createChain(vault, 'phone', 3), ...createChain(vault, 'laptop', 2)];
      expect(await appended(batch)).toMatchObject({ stored: 5, known: 0 });
      await store.close();
      store = place.open();
      const read = await readAll(store, vault);
      expect(read).toHaveLength(5);
      expect(new Set(read)).toEqual(new Set(batch));
      expect(await store.heads(vault)).toEqual({ [nameToDevice('phone')]: 3, [nameToDevice('laptop')]: 2 });
    });

    test('a reader gets exactly what its version has not', async () => {
      const batch = createChain(vault, 'phone', 200);
      await appended(batch);
      expect(await readAll(store, vault, { [nameToDevice('phone')]: 130 })).toEqual(batch.slice(130));
      expect(await readAll(store, vault, { [nameToDevice('phone')]: 200 })).toEqual([]);
      expect(await readAll(store, vault, { [nameToDevice('phone')]: 999 })).toEqual([]);
    });

    test('a vault that is not there reads as empty', async () => {
      expect(await readAll(store, other)).toEqual([]);
      expect(await store.heads(other)).toEqual({});
      expect(await store.remove(other, use())).toEqual({ ok: true, value: undefined });
    });

    test('vaults do not see each other', async () => {
      await appended(createChain(vault, 'phone', 2));
      await append(createChain(other, 'phone', 1), other);
      expect(await readAll(store, vault)).toHaveLength(2);
      expect(await readAll(store, other)).toHaveLength(1);
    });

    test('the same batch again is known and changes nothing', async () => {
      const batch = createChain(vault, 'phone', 4);
      await appended(batch.slice(0, 2));
      expect(await appended(batch)).toMatchObject({ stored: 2, known: 2 });
      expect(await appended(batch)).toMatchObject({ stored: 0, known: 4 });
      expect(await store.usage()).toMatchObject({ segments: 4 });
    });

    test('batches cut anywhere, sent in order with repeats, give the same chain', async () => {
      const batch = createChain(vault, 'phone', 12);
      const cuts = fc.array(fc.tuple(fc.nat(12), fc.nat(4)), { maxLength: 8 });
      await fc.assert(
        fc
          .asyncProperty(cuts, fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), async (lengths, keys) => {
            for (const [length, back] of lengths) {
              const head = (await store.heads(vault))[nameToDevice('phone')] ?? 0;
              const piece = batch.slice(Math.max(0, head - back), length);
              const shuffled = piece.toSorted((a, b) => (keys[a.seq - 1] ?? 0) - (keys[b.seq - 1] ?? 0));
              if (shuffled.length > 0) await appended(shuffled);
            }
            await appended(batch);
            expect(await readAll(store, vault)).toEqual(batch);
          })
          .afterEach(async () => void (await store.remove(vault, use()))),
        { numRuns: 25 },
      );
    });

    test('a gap is named, and nothing of its batch is kept', async () => {
      const device = nameToDevice('phone');
      const [first, , third] = createChain(vault, 'phone', 3);
      const result = await append([
        ...createChain(vault, 'laptop', 2),
        ...[first, third].filter((s) => s !== undefined),
      ]);
      expect(result).toEqual({ ok: false, error: { code: 'gap', device, expected: 2, got: 3 } });
      expect(await store.heads(vault)).toEqual({});
      expect(await store.usage()).toEqual({ vaults: 0, segments: 0, bytes: 0 });
    });

    test('a fork is named: other bytes under a known number, or a chain that goes on from another past', async () => {
      const device = nameToDevice('phone');
      const mine = createChain(vault, 'phone', 3);
      const theirs = createChain(vault, 'phone', 4, 'another');
      await appended(mine);
      expect(await append(theirs.slice(1, 2))).toEqual({ ok: false, error: { code: 'fork', device, seq: 2 } });
      expect(await append(theirs.slice(3))).toEqual({ ok: false, error: { code: 'fork', device, seq: 4 } });
      expect(await append([createSegment(vault, device, 4, mine[0]?.previous ?? '', 'zero')])).toMatchObject({
        ok: false,
      });
      expect(await readAll(store, vault)).toEqual(mine);
    });

    test('a full vault refuses whole batches and says how full it is', async () => {
      const batch = createChain(vault, 'phone', 3);
      const size = batch[0]?.bytes.length ?? 0;
      const room = { ...ROOM, quota: size * 2 };
      expect(await append(batch, vault, room)).toEqual({
        ok: false,
        error: { code: 'quota-exceeded', used: 0, quota: size * 2 },
      });
      expect((await append(batch.slice(0, 2), vault, room)).ok).toBe(true);
      expect(await append(batch.slice(2), vault, room)).toMatchObject({ ok: false, error: { used: size * 2 } });
      expect((await append(batch.slice(0, 2), vault, room)).ok).toBe(true);
      expect(await store.usage()).toEqual({ vaults: 1, segments: 2, bytes: size * 2 });
    });

    test('a full relay takes no new vault and no new byte', async () => {
      const full = { code: 'relay-full' };
      const mine = createChain(vault, 'phone', 2);
      expect((await append(mine.slice(0, 1), vault, { ...ROOM, vaults: 1 })).ok).toBe(true);
      const theirs = createChain(other, 'phone', 1);
      expect(await append(theirs, other, { ...ROOM, vaults: 1 })).toEqual({ ok: false, error: full });
      const total = mine[0]?.bytes.length ?? 0;
      expect(await append(mine, vault, { ...ROOM, total })).toEqual({ ok: false, error: full });
      await store.remove(vault, use());
      expect((await append(theirs, other, { ...ROOM, vaults: 1 })).ok).toBe(true);
    });

    test('a write is carried out once for each nonce, also after a restart and after the vault was removed', async () => {
      const once = use();
      const batch = createChain(vault, 'phone', 1);
      expect((await store.append(vault, { segments: batch, retired: {} }, once, ROOM)).ok).toBe(true);
      await store.close();
      store = place.open();
      expect(await store.append(vault, { segments: batch, retired: {} }, once, ROOM)).toEqual({
        ok: false,
        error: { code: 'replayed' },
      });
      expect(await store.remove(vault, once)).toEqual({ ok: false, error: 'replayed' });
      expect(await readAll(store, vault)).toEqual(batch);
      await store.remove(vault, use());
      expect(await store.append(vault, { segments: batch, retired: {} }, once, ROOM)).toEqual({
        ok: false,
        error: { code: 'replayed' },
      });
    });

    test('a refused batch leaves its nonce unused', async () => {
      const once = use();
      const batch = createChain(vault, 'phone', 2);
      expect((await store.append(vault, { segments: batch.slice(1), retired: {} }, once, ROOM)).ok).toBe(false);
      expect((await store.append(vault, { segments: batch, retired: {} }, once, ROOM)).ok).toBe(true);
    });

    test('what is retired is dropped, gives its room back, and is never missed', async () => {
      const device = nameToDevice('phone');
      const batch = createChain(vault, 'phone', 6);
      const size = batch[0]?.bytes.length ?? 0;
      const room = { ...ROOM, quota: size * 4 };
      expect((await append(batch.slice(0, 4), vault, room)).ok).toBe(true);
      const retire = (segments: readonly WireSegment[]) =>
        store.append(vault, { segments, retired: { [device]: [[1, 3]] } }, use(), room);
      expect(await retire(batch.slice(4))).toMatchObject({ ok: true, value: { stored: 2 } });
      expect(await readAll(store, vault)).toEqual(batch.slice(3));
      expect(await store.usage()).toEqual({ vaults: 1, segments: 3, bytes: size * 3 });
      expect(await append(batch, vault, room)).toMatchObject({ ok: true, value: { stored: 0, known: 6 } });
      expect(await retire([])).toMatchObject({ ok: true });
      expect(await readAll(store, vault)).toEqual(batch.slice(3));
    });

    test('a chain may begin after what was retired before it ever came here, but not after a gap', async () => {
      const device = nameToDevice('phone');
      const batch = createChain(vault, 'phone', 6);
      const retired = { [device]: [[1, 3]] } as const;
      const late = await store.append(vault, { segments: batch.slice(4), retired }, use(), ROOM);
      expect(late).toMatchObject({ ok: false, error: { code: 'gap', expected: 4 } });
      expect(await store.append(vault, { segments: batch.slice(3), retired }, use(), ROOM)).toMatchObject({ ok: true });
      expect(await readAll(store, vault)).toEqual(batch.slice(3));
      const forked = createSegment(vault, device, 7, batch[0]?.previous ?? '', 'not after six');
      expect(await append([forked])).toMatchObject({ ok: false, error: { code: 'fork', seq: 7 } });
    });

    test('nothing is remembered of a vault that holds nothing, and no vault can name ranges without end', async () => {
      const device = nameToDevice('phone');
      const batch = createChain(vault, 'phone', 3);
      await store.append(vault, { segments: [], retired: { [device]: [[1, 2]] } }, use(), ROOM);
      expect(await append(batch.slice(2))).toMatchObject({ ok: false, error: { code: 'gap', expected: 1 } });
      await appended(batch);
      const odd = Array.from({ length: 5000 }, (_, index) => [index * 2 + 9, index * 2 + 9] as const);
      const endless = await store.append(vault, { segments: [], retired: { [device]: odd } }, use(), ROOM);
      expect(endless).toEqual({ ok: false, error: { code: 'relay-full' } });
    });

    test('a refused batch retires nothing, and a removed vault forgets what was retired', async () => {
      const device = nameToDevice('phone');
      const batch = createChain(vault, 'phone', 6);
      await appended(batch.slice(0, 3));
      const retired = { [device]: [[1, 2]] } as const;
      expect((await store.append(vault, { segments: batch.slice(4), retired }, use(), ROOM)).ok).toBe(false);
      expect(await readAll(store, vault)).toEqual(batch.slice(0, 3));
      await store.append(vault, { segments: [], retired }, use(), ROOM);
      await store.remove(vault, use());
      expect(await append(batch.slice(2))).toMatchObject({ ok: false, error: { code: 'gap', expected: 1 } });
    });

    test('a removed vault is gone, and may begin again', async () => {
      await appended(createChain(vault, 'phone', 3));
      await append(createChain(other, 'phone', 1), other);
      expect(await store.remove(vault, use())).toEqual({ ok: true, value: undefined });
      expect(await readAll(store, vault)).toEqual([]);
      expect(await store.usage()).toMatchObject({ vaults: 1, segments: 1 });
      expect(await appended(createChain(vault, 'phone', 1, 'anew'))).toMatchObject({ stored: 1 });
    });

    test('a reading is not disturbed by what is written meanwhile', async () => {
      const batch = createChain(vault, 'phone', 150);
      await appended(batch.slice(0, 100));
      const read: Uint8Array[] = [];
      for await (const bytes of store.read(vault, {})) {
        if (read.length === 3) await appended(batch.slice(100));
        read.push(bytes);
      }
      expect(read).toEqual(batch.slice(0, 100).map(({ bytes }) => bytes));
    });
  });
}

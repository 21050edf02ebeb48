import { err, ok } from '@groundwork/base';
import {
  createEventId,
  createMemoryDevice,
  createVault,
  startVault,
  type Store,
  type StoreFailure,
} from '@groundwork/vault';
import { describe, expect, test } from 'vitest';
import { upcastBody } from '../src/versions.ts';
import { createHandClock, createTestDevice, journalOf, random, writeEntry } from './fixed.ts';

/** A store whose writes fail when told to. */
function createFailingStore(): {
  readonly wrap: (store: Store) => Store;
  fail(failure: StoreFailure | undefined): void;
} {
  let failure: StoreFailure | undefined;
  return {
    wrap: (store) => ({
      ...store,
      write: (change) => (failure === undefined ? store.write(change) : Promise.resolve(err(failure))),
    }),
    fail: (next) => {
      failure = next;
    },
  };
}

const segmentKeys = (kept: Map<string, Uint8Array>): readonly string[] =>
  [...kept.keys()].filter((key) => key.startsWith('segments/')).toSorted();

describe('a full disk', () => {
  test('is told, changes nothing that is shown, and afterwards writing goes on', async () => {
    const failing = createFailingStore();
    const { open } = createTestDevice(failing.wrap);
    const session = await open();
    await writeEntry(session, 'before');
    failing.fail({ type: 'storage-full' });
    const before = session.state();
    const outcome = await session.run({ kind: 'journal.written', entry: session.newId(), text: 'lost' });
    expect(outcome).toEqual({ ok: false, error: { type: 'storage-full' } });
    expect(session.state()).toBe(before);
    expect(await session.setPassphrase('long enough words')).toEqual({ ok: false, error: { type: 'storage-full' } });
    expect(session.standing()).toEqual({ is: 'open', protectedBy: 'device-key' });
    failing.fail(undefined);
    await writeEntry(session, 'after');
    const again = await open();
    expect(journalOf(again)).toEqual(['before', 'after']);
    expect(again.standing().is).toBe('open');
  });

  test('at the very first word is told as well', async () => {
    const failing = createFailingStore();
    const { open, kept } = createTestDevice(failing.wrap);
    const session = await open();
    failing.fail({ type: 'storage-full' });
    const outcome = await session.run({ kind: 'lesson.read', step: 1 });
    expect(outcome).toEqual({ ok: false, error: { type: 'storage-full' } });
    expect(kept.size).toBe(0);
    failing.fail(undefined);
    expect((await session.run({ kind: 'lesson.read', step: 1 })).ok).toBe(true);
  });

  test('while burning: the burning stands, and the words leave the log as soon as there is room', async () => {
    let writes = Number.POSITIVE_INFINITY;
    const { open } = createTestDevice((store) => ({
      ...store,
      write: (change) => (writes-- > 0 ? store.write(change) : Promise.resolve(err({ type: 'storage-full' } as const))),
    }));
    const session = await open();
    const draft = session.newId();
    await session.run({ kind: 'draft.written', draft, text: 'burn me', purpose: 'personal' });
    writes = 1;
    expect((await session.run({ kind: 'draft.burned', draft })).ok).toBe(true);
    expect((await session.report()).unerased).toBe(1);
    writes = Number.POSITIVE_INFINITY;
    const again = await open();
    expect((await again.report()).unerased).toBe(0);
  });
});

describe('damage', () => {
  test('is told by name, the rest is shown and written to, and setting aside ends it', async () => {
    const { open, kept } = createTestDevice();
    const session = await open();
    for (const text of ['one', 'two', 'three']) await writeEntry(session, text);
    const place = segmentKeys(kept)[1] ?? '';
    const bytes = kept.get(place)?.slice() ?? new Uint8Array();
    bytes[bytes.length - 1] = (bytes[bytes.length - 1] ?? 0) ^ 1;
    kept.set(place, bytes);
    const again = await open();
    expect(again.standing()).toMatchObject({ is: 'damaged', saved: 2, protectedBy: 'device-key' });
    expect(again.standing()).toMatchObject({
      lost: [expect.stringMatching(/^segment 2 of device [0-9a-f]{8}: altered$/u)],
    });
    await writeEntry(again, 'four');
    expect(journalOf(again)).toEqual(['one', 'three', 'four']);
    expect(await again.setDamageAside()).toEqual({ ok: true, value: undefined });
    expect(again.standing()).toEqual({ is: 'open', protectedBy: 'device-key' });
    const last = await open();
    expect(journalOf(last)).toEqual(['one', 'three', 'four']);
    expect(last.standing().is).toBe('open');
  });

  test('a lost device key is damage that restoring or erasing ends', async () => {
    const { open, device } = createTestDevice();
    await writeEntry(await open(), 'one');
    await device.openTab().deviceKey.destroy();
    const again = await open();
    expect(again.standing()).toEqual({ is: 'damaged', saved: 0, lost: ['device key missing'] });
    expect((await again.eraseEverything()).ok).toBe(true);
    await writeEntry(again, 'new');
    expect(journalOf(await open())).toEqual(['new']);
  });
});

describe('an older build meets newer events', () => {
  test('they are counted, exported and kept through rewriting, never shown to the program', async () => {
    const { open, device } = createTestDevice();
    const session = await open();
    const secret = await writeEntry(session, 'to be removed');
    const tab = device.openTab();
    const found = await startVault(tab);
    if (!found.ok || found.value.is !== 'open') throw new Error('not open');
    const { log } = found.value.vault;
    const newer = (kind: string, v: number): Parameters<typeof log.stamp>[0][number] => ({
      id: createEventId(tab.clock.now(), random),
      when: tab.clock.now(),
      kind,
      v,
      body: { from: 'the future', text: 'kept as it is' },
    });
    await log.append(log.stamp([newer('dream.told', 1), newer('journal.written', 9)]));
    const again = await open();
    expect((await again.report()).unknownEvents).toBe(2);
    expect(again.records()).toHaveLength(1);
    await again.run({ kind: 'journal.removed', entry: secret });
    const last = await open();
    expect((await last.report()).unknownEvents).toBe(2);
    const exported = await last.exportJson();
    expect(exported.ok && exported.value.match(/the future/gu)).toHaveLength(2);
    const markdown = await last.exportMarkdown();
    expect(markdown.ok && markdown.value).toContain('kept as it is');
  });

  test('older shapes are raised one step at a time to the newest', () => {
    const steps = { thing: [(body: object) => ({ ...body, b: 2 }), (body: object) => ({ ...body, c: 3 })] };
    expect(upcastBody('thing', 1, { a: 1 }, steps)).toEqual({ a: 1, b: 2, c: 3 });
    expect(upcastBody('thing', 2, { a: 1 }, steps)).toEqual({ a: 1, c: 3 });
    expect(upcastBody('thing', 3, { a: 1 }, steps)).toEqual({ a: 1 });
    expect(upcastBody('thing', 4, { a: 1 }, steps)).toBeUndefined();
    expect(upcastBody('toString', 1, {}, steps)).toBeUndefined();
  });
});

test('a vault that storage refuses to read is told, and nothing is written over it', async () => {
  const { clock, kept, device } = createTestDevice();
  void device;
  const broken = createMemoryDevice({
    clock,
    random,
    store: {
      read: () => Promise.resolve(err({ type: 'storage-failed', detail: 'EIO' } as const)),
      readAll: () => Promise.resolve(ok([])),
      write: () => Promise.reject(new Error('must not write')),
      erase: () => Promise.resolve(ok(undefined)),
      close: () => Promise.resolve(),
    },
  });
  const { createSession } = await import('../src/index.ts');
  const session = await createSession(broken.openTab());
  expect(session.standing()).toEqual({ is: 'failed', failure: { type: 'storage-failed', detail: 'EIO' } });
  const outcome = await session.run({ kind: 'lesson.read', step: 1 });
  expect(outcome).toEqual({ ok: false, error: { type: 'storage-failed', detail: 'EIO' } });
  expect(kept.size).toBe(0);
  expect((await createVault(broken.openTab()).catch((error: Error) => error)) instanceof Error).toBe(true);
  expect(createHandClock().now().zone).toBe('Europe/Dublin');
});

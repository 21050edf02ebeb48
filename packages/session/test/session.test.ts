import { describe, expect, test } from 'vitest';
import { createMemorySession } from '../src/index.ts';
import { createHandClock, createTestDevice, journalOf, random, settle, writeEntry } from './fixed.ts';

describe('opening and running', () => {
  test('a device where nothing was written is open and empty, and stays without a byte', async () => {
    const { open, kept } = createTestDevice();
    const session = await open();
    expect(session.standing()).toEqual({ is: 'open', protectedBy: 'device-key' });
    expect(session.records()).toEqual([]);
    expect(kept.size).toBe(0);
    await session.close();
  });

  test('what was run is there after opening again', async () => {
    const { open } = createTestDevice();
    const session = await open();
    await writeEntry(session, 'I did not write to them tonight.');
    await session.run({ kind: 'checkin.made', mood: 3, on: '2026-11-22' });
    await session.close();
    const again = await open();
    expect(journalOf(again)).toEqual(['I did not write to them tonight.']);
    expect(again.state().checkins).toHaveLength(1);
    expect(again.records().map(({ event }) => event.kind)).toEqual(['journal.written', 'checkin.made']);
    expect(again.today().actions.length).toBeLessThanOrEqual(3);
    expect(again.path()).toHaveLength(16);
  });

  test('the state after running is the state after folding the log', async () => {
    const { open } = createTestDevice();
    const session = await open();
    const entry = await writeEntry(session, 'first');
    const [head] = session.state().journal[0]?.heads ?? [];
    await session.run({ kind: 'journal.written', entry, text: 'second' }, [head?.version ?? '']);
    await session.run({ kind: 'boundary.recorded', boundary: { kind: 'none', words: 'Please do not write.' } });
    const again = await open();
    expect(journalOf(again)).toEqual(['second']);
    expect(again.state()).toEqual(session.state());
  });

  test('a refusal of the program says which rule, and nothing is written', async () => {
    const { open } = createTestDevice();
    const session = await open();
    await session.run({ kind: 'boundary.recorded', boundary: { kind: 'none', words: 'Please do not write.' } });
    const draft = session.newId();
    await session.run({ kind: 'draft.written', draft, text: 'Hello', purpose: 'personal' });
    const before = session.records();
    const outcome = await session.run({ kind: 'draft.copied', draft });
    expect(outcome).toMatchObject({ ok: false, error: { type: 'refused' } });
    expect(session.records()).toBe(before);
    expect(session.may({ type: 'contact', purpose: 'personal', draft }).answer).not.toBe('yes');
  });

  test('commands asked for at once are decided in turn and kept together', async () => {
    const { open, kept } = createTestDevice();
    const session = await open();
    await writeEntry(session, 'zero');
    const segments = (): number => [...kept.keys()].filter((key) => key.startsWith('segments/')).length;
    const before = segments();
    await Promise.all(['one', 'two', 'three', 'four'].map((text) => writeEntry(session, text)));
    expect(segments() - before).toBeLessThan(4);
    expect(journalOf(await open())).toEqual(['zero', 'one', 'two', 'three', 'four']);
  });

  test('listeners hear of each change until they stop', async () => {
    const { open } = createTestDevice();
    const session = await open();
    let heard = 0;
    const stop = session.subscribe(() => {
      heard += 1;
    });
    await writeEntry(session, 'one');
    expect(heard).toBeGreaterThan(0);
    const before = heard;
    stop();
    await writeEntry(session, 'two');
    expect(heard).toBe(before);
  });

  test('a session in memory is a real one', async () => {
    const session = await createMemorySession(createHandClock(), random);
    await writeEntry(session, 'one');
    expect((await session.setPassphrase('long enough words')).ok).toBe(true);
    await session.lock();
    expect(session.standing()).toEqual({ is: 'locked' });
    expect((await session.unlock('long enough words')).ok).toBe(true);
    expect(journalOf(session)).toEqual(['one']);
  });
});

describe('two tabs', () => {
  test('each sees what the other wrote, and writes made at once are all kept', async () => {
    const { open } = createTestDevice();
    const [one, two] = [await open(), await open()];
    await Promise.all([
      ...['a', 'b', 'c'].map((text) => writeEntry(one, text)),
      ...['d', 'e', 'f'].map((text) => writeEntry(two, text)),
    ]);
    await settle();
    expect(journalOf(one).toSorted()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(journalOf(two)).toEqual(journalOf(one));
    const again = await open();
    expect(again.state()).toEqual(one.state());
    expect(again.standing()).toEqual({ is: 'open', protectedBy: 'device-key' });
  });

  test('a command is decided on what the other tab made durable, though no message came', async () => {
    const { open, device } = createTestDevice();
    const one = await open();
    const deaf = device.openTab();
    const { createSession } = await import('../src/index.ts');
    const two = await createSession({ ...deaf, channel: { ...deaf.channel, subscribe: () => () => undefined } });
    const draft = one.newId();
    await one.run({ kind: 'draft.written', draft, text: 'Hello', purpose: 'personal' });
    await two.run({ kind: 'boundary.recorded', boundary: { kind: 'none', words: 'Do not write.' } });
    expect(await one.run({ kind: 'draft.copied', draft })).toMatchObject({ ok: false, error: { type: 'refused' } });
  });

  test('locking one locks the other; erasing one empties the other', async () => {
    const { open } = createTestDevice();
    const [one, two] = [await open(), await open()];
    await writeEntry(one, 'words');
    await one.setPassphrase('long enough words');
    await settle();
    expect(two.standing()).toEqual({ is: 'open', protectedBy: 'passphrase' });
    await two.lock();
    await settle();
    expect(one.standing()).toEqual({ is: 'locked' });
    expect(one.records()).toEqual([]);
    await one.eraseEverything();
    await settle();
    expect(two.standing()).toEqual({ is: 'open', protectedBy: 'device-key' });
    await writeEntry(two, 'a new beginning');
    await settle();
    expect(journalOf(one)).toEqual(['a new beginning']);
  });
});

describe('search', () => {
  test('finds words, their beginnings and near misses in the journal, and forgets what was removed', async () => {
    const { open } = createTestDevice();
    const session = await open();
    const harbour = await writeEntry(session, 'We walked along the harbour in Howth.');
    const kitchen = await writeEntry(session, 'The kitchen was quiet.');
    expect(session.search('harbour')).toEqual([harbour]);
    expect(session.search('harb')).toEqual([harbour]);
    expect(session.search('kitchin')).toEqual([kitchen]);
    expect(session.search('train')).toEqual([]);
    await session.run({ kind: 'journal.written', entry: kitchen, text: 'I took the train.' }, [
      session.state().journal[1]?.heads[0]?.version ?? '',
    ]);
    expect(session.search('train')).toEqual([kitchen]);
    expect(session.search('kitchen')).toEqual([]);
    await session.run({ kind: 'journal.removed', entry: harbour });
    expect(session.search('harbour')).toEqual([]);
  });
});

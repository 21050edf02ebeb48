import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMemoryStore, openLog, type Log, type LogContext } from '../src/index.ts';
import { MOST_SMALL } from '../src/log/write.ts';
import { createNote, random, textsOf } from './fixed.ts';

const key = random.bytes(32);
const headsKey = random.bytes(32);
const vault = 'ab'.repeat(32);

function createContext(kept: Map<string, Uint8Array>, epochs: readonly number[] = [0]): LogContext {
  return {
    store: createMemoryStore(kept),
    random,
    vault,
    epoch: epochs.at(-1) ?? 0,
    segmentKey: (epoch) => (epochs.includes(epoch) ? key : undefined),
    headsKey,
  };
}

async function open(kept: Map<string, Uint8Array>, epochs?: readonly number[]): Promise<Log> {
  const log = await openLog(createContext(kept, epochs));
  if (!log.ok) throw new Error(log.error.type);
  return log.value;
}

async function write(log: Log, ...texts: readonly string[]): Promise<void> {
  for (const text of texts)
    expect(await log.append(log.stamp([createNote(text)]))).toEqual({ ok: true, value: undefined });
}

const segmentsOf = (kept: Map<string, Uint8Array>): readonly string[] =>
  [...kept.keys()].filter((place) => place.startsWith('segments/')).toSorted();

async function filled(...texts: readonly string[]): Promise<{ kept: Map<string, Uint8Array>; log: Log }> {
  const kept = new Map<string, Uint8Array>();
  const log = await open(kept);
  await write(log, ...texts);
  return { kept, log };
}

const nth = (kept: Map<string, Uint8Array>, at: number): string => segmentsOf(kept)[at] ?? '';

describe('appending', () => {
  test('what was appended is there after opening again, in order', async () => {
    const { kept, log } = await filled('one', 'two', 'three');
    const again = await open(kept);
    expect(again.events()).toEqual(log.events());
    expect(textsOf(again.events())).toEqual(['one', 'two', 'three']);
    expect(again.faults()).toEqual([]);
  });

  test('a large batch becomes several segments and stays one order', async () => {
    const { kept, log } = await filled();
    const notes = Array.from({ length: 3000 }, (_, at) => createNote(`${at} ${'word '.repeat(60)}`));
    expect((await log.append(log.stamp(notes))).ok).toBe(true);
    expect(segmentsOf(kept).length).toBeGreaterThan(2);
    expect((await open(kept)).events().map(({ id }) => id)).toEqual(notes.map(({ id }) => id));
  });

  test('another tab sees what the first wrote, and the counter goes on from there', async () => {
    const { kept, log } = await filled('mine');
    const other = await open(kept);
    await write(log, 'later');
    expect(await other.refresh()).toEqual({ ok: true, value: true });
    expect(await other.refresh()).toEqual({ ok: true, value: false });
    await write(other, 'theirs');
    await log.refresh();
    expect(textsOf(log.events())).toEqual(['mine', 'later', 'theirs']);
    expect(log.events().map(({ n }) => n)).toEqual([1, 2, 3]);
    expect((await open(kept)).faults()).toEqual([]);
  });

  test('an erased log is gone for a tab that still has it open', async () => {
    const { kept, log } = await filled('mine');
    kept.clear();
    expect(await log.refresh()).toEqual({ ok: false, error: { type: 'gone' } });
  });
});

describe('damage is named, and the rest is saved', () => {
  test('a flipped byte anywhere in a segment costs that segment only', async () => {
    const { kept } = await filled('one', 'two', 'three');
    const place = nth(kept, 1);
    const whole = kept.get(place) ?? new Uint8Array();
    for (let at = 0; at < whole.length; at += 1) {
      const bytes = whole.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0x10;
      const log = await open(new Map([...kept, [place, bytes]]));
      expect(textsOf(log.events())).toEqual(['one', 'three']);
      expect(log.faults()).toHaveLength(1);
      expect(log.faults()[0]).toMatchObject({ from: 2, to: 2 });
    }
  });

  test('a segment cut at any byte is truncated, and the rest is saved', async () => {
    const { kept } = await filled('one', 'two', 'three');
    const place = nth(kept, 2);
    const whole = kept.get(place) ?? new Uint8Array();
    for (let length = 0; length < whole.length; length += 1) {
      const log = await open(new Map([...kept, [place, whole.slice(0, length)]]));
      expect(textsOf(log.events())).toEqual(['one', 'two']);
      expect(log.faults()).toMatchObject([{ from: 3, to: 3, type: 'truncated' }]);
    }
  });

  test('a missing middle is a gap, a missing end a rollback', async () => {
    const { kept } = await filled('one', 'two', 'three', 'four');
    const without = (...places: readonly string[]): Promise<Log> =>
      open(new Map([...kept].filter(([place]) => !places.includes(place))));
    expect((await without(nth(kept, 1))).faults()).toMatchObject([{ from: 2, to: 2, type: 'gap' }]);
    expect((await without(nth(kept, 2), nth(kept, 3))).faults()).toMatchObject([{ from: 3, to: 4, type: 'rollback' }]);
    expect((await without(...segmentsOf(kept))).faults()).toMatchObject([{ from: 1, to: 4, type: 'rollback' }]);
  });

  test('segments that changed places are misplaced', async () => {
    const { kept } = await filled('one', 'two', 'three');
    const [first, second] = [nth(kept, 0), nth(kept, 1)];
    const swapped = new Map(kept).set(first, kept.get(second) as Uint8Array).set(second, kept.get(first) as Uint8Array);
    const log = await open(swapped);
    expect(textsOf(log.events())).toEqual(['three']);
    expect(log.faults().map(({ type }) => type)).toEqual(['misplaced', 'misplaced']);
  });

  test('a chain that was continued twice is a fork', async () => {
    const { kept } = await filled('one');
    const copy = new Map(kept);
    await write(await open(kept), 'two', 'three');
    await write(await open(copy), 'another two');
    const mixed = new Map(kept).set(nth(copy, 1), copy.get(nth(copy, 1)) as Uint8Array);
    expect((await open(mixed)).faults()).toMatchObject([{ from: 3, to: 3, type: 'fork' }]);
  });

  test('an absent or altered heads record is named once and made anew', async () => {
    const { kept } = await filled('one');
    for (const heads of [undefined, new Uint8Array(80)]) {
      const copy = new Map(kept);
      if (heads === undefined) copy.delete('heads');
      else copy.set('heads', heads);
      const log = await open(copy);
      expect(textsOf(log.events())).toEqual(['one']);
      expect(log.faults().map(({ type }) => type)).toEqual(['heads']);
      expect((await open(copy)).faults()).toEqual([]);
    }
  });

  test('writing goes on in a new chain after damage, and stays whole', async () => {
    const { kept } = await filled('one', 'two', 'three');
    kept.set(nth(kept, 2), (kept.get(nth(kept, 2)) as Uint8Array).slice(0, 90));
    await write(await open(kept), 'four', 'five');
    const log = await open(kept);
    expect(textsOf(log.events())).toEqual(['one', 'two', 'four', 'five']);
    expect(new Set(log.events().map(({ device }) => device)).size).toBe(2);
    expect(log.faults()).toMatchObject([{ from: 3, to: 3, type: 'truncated' }]);
  });

  test('set aside, the log is whole and the damaged bytes are kept', async () => {
    const { kept } = await filled('one', 'two', 'three', 'four');
    const place = nth(kept, 1);
    kept.set(place, new Uint8Array([1, 2, 3]));
    kept.delete(nth(kept, 3));
    const log = await open(kept);
    expect(await log.setAside()).toEqual({ ok: true, value: undefined });
    expect(log.faults()).toEqual([]);
    const again = await open(kept);
    expect(again.faults()).toEqual([]);
    expect(textsOf(again.events())).toEqual(['one', 'three']);
    expect(kept.get(place.replace('segments', 'aside'))).toEqual(Uint8Array.of(1, 2, 3));
  });

  test('what a newer build or an unknown epoch sealed is kept, not called damage, and not touched', async () => {
    const { kept } = await filled('one', 'two');
    await write(await open(kept, [0, 1]), 'three');
    const place = nth(kept, 1);
    const newer = (kept.get(place) as Uint8Array).slice();
    newer[4] = 2;
    kept.set(place, newer);
    const log = await open(kept);
    expect(log.faults().map(({ type }) => type)).toEqual(['unknown-format', 'unknown-epoch']);
    await log.setAside();
    await write(log, 'four');
    expect(kept.get(place)).toEqual(newer);
    expect(new Set(textsOf((await open(kept, [0, 1])).events()))).toEqual(new Set(['one', 'three', 'four']));
  });
});

describe('rewriting', () => {
  const without =
    (word: string) =>
    (event: ReturnType<Log['events']>[number]): typeof event =>
      event.body['text'] === word ? { ...event, body: { text: '' } } : event;

  test('the old form is in no segment, for this tab, another and after opening again', async () => {
    const { kept, log } = await filled('one', 'secret', 'three', 'secret');
    const other = await open(kept);
    const before = log.events().map(({ id, n, device }) => ({ id, n, device }));
    expect(await log.rewrite(without('secret'))).toEqual({ ok: true, value: 2 });
    await other.refresh();
    for (const each of [log, other, await open(kept)]) {
      expect(textsOf(each.events())).toEqual(['one', '', 'three', '']);
      expect(each.events().map(({ id, n, device }) => ({ id, n, device }))).toEqual(before);
      expect(each.faults()).toEqual([]);
    }
    expect(segmentsOf(kept).map((place) => Number(place.slice(-10)))).toEqual([1, 3, 5]);
    expect(await log.rewrite(without('secret'))).toEqual({ ok: true, value: 0 });
  });

  test('cut short at any point, nothing is lost and the next opening finishes or repeats it', async () => {
    const { kept } = await filled('one', 'secret', 'three');
    const after = new Map(kept);
    await (await open(after)).rewrite(without('secret'));
    // The store's promise: a prefix of the puts, then the removals.
    const puts = [...after]
      .filter(([place, bytes]) => kept.get(place) !== bytes)
      .toSorted(([a], [b]) => (a < b ? 1 : -1));
    for (let length = 0; length <= puts.length; length += 1) {
      const cut = new Map([...kept, ...puts.slice(0, length)]);
      const log = await open(cut);
      expect(textsOf(log.events())).toHaveLength(3);
      expect(log.faults()).toEqual([]);
      await log.rewrite(without('secret'));
      expect(textsOf((await open(cut)).events())).toEqual(['one', '', 'three']);
      expect([...cut.keys()].some((place) => place.endsWith('0000000002'))).toBe(false);
    }
  });

  test('many small segments become few, and everything stays', async () => {
    const kept = new Map<string, Uint8Array>();
    const log = await open(kept);
    for (let at = 0; at <= MOST_SMALL; at += 1) await write(log, `note ${at}`);
    const other = await open(kept);
    expect(await log.compact()).toEqual({ ok: true, value: true });
    expect(await log.compact()).toEqual({ ok: true, value: false });
    expect(segmentsOf(kept)).toHaveLength(1);
    await write(log, 'after');
    await other.refresh();
    const again = await open(kept);
    expect(again.faults()).toEqual([]);
    expect(again.events()).toEqual(log.events());
    expect(other.events()).toEqual(log.events());
    expect(again.events()).toHaveLength(MOST_SMALL + 2);
  });

  test('text from outside stays in segments of its own', async () => {
    const kept = new Map<string, Uint8Array>();
    const log = await open(kept);
    for (let at = 0; at <= MOST_SMALL / 2; at += 1) {
      await write(log, `mine ${at}`);
      await log.append(log.stamp([createNote(`theirs ${at}`)]), 1);
    }
    await log.compact();
    expect(segmentsOf(kept).map((place) => kept.get(place)?.[5])).toEqual([0, 1]);
    expect((await open(kept)).events()).toEqual(log.events());
  });
});

describe('merging', () => {
  test('is a union: order, repetition and grouping never matter', async () => {
    const devices = await Promise.all([filled('a1', 'a2', 'a3'), filled('b1', 'b2'), filled('c1', 'c2', 'c3')]);
    await devices[1].log.rewrite((event) => (event.body['text'] === 'b1' ? { ...event, body: { text: '' } } : event));
    const all: Uint8Array[] = [];
    for (const { log } of devices) {
      const segments = await log.segmentsAfter({});
      if (segments.ok) all.push(...segments.value);
    }
    const expected = await open(new Map());
    await expected.receive(all);
    const places = fc.shuffledSubarray([...all, ...all.slice(0, 4)], { minLength: all.length + 4 });
    await fc.assert(
      fc.asyncProperty(places, fc.integer({ min: 1, max: 5 }), async (shuffled, step) => {
        const kept = new Map<string, Uint8Array>();
        const log = await open(kept);
        for (let at = 0; at < shuffled.length; at += step) {
          expect(await log.receive(shuffled.slice(at, at + step))).toEqual({ ok: true, value: [] });
        }
        expect(log.events()).toEqual(expected.events());
        expect((await open(kept)).events()).toEqual(expected.events());
        expect(log.faults()).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('a version vector asks for exactly what is missing, and a retired segment is not missing', async () => {
    const one = await filled('a1', 'a2', 'a3');
    await one.log.rewrite((event) => (event.body['text'] === 'a2' ? { ...event, body: { text: '' } } : event));
    const two = await open(new Map());
    const all = await one.log.segmentsAfter(two.version());
    if (all.ok) await two.receive(all.value);
    expect(Object.values(two.version())).toContain(4);
    expect(await one.log.segmentsAfter(two.version())).toEqual({ ok: true, value: [] });
    await write(one.log, 'a4');
    const more = await one.log.segmentsAfter(two.version());
    expect(more.ok && more.value.length).toBe(1);
  });

  test('a foreign or altered segment is refused by name and changes nothing', async () => {
    const one = await filled('a1');
    const fork = new Map(one.kept);
    await write(one.log, 'a2');
    await write(await open(fork), 'other a2');
    const [theirs] = [...fork].filter(([place]) => place.endsWith('0000000002')).map(([, bytes]) => bytes);
    if (theirs === undefined) throw new Error('no second segment');
    const broken = theirs.slice();
    broken[130] = (broken[130] ?? 0) ^ 1;
    const before = one.log.events();
    expect(await one.log.receive([theirs, broken, new Uint8Array(3)])).toMatchObject({
      ok: true,
      value: [{ from: 2, type: 'fork' }, { from: 2, type: 'fork' }, { type: 'altered' }],
    });
    const fresh = await open(new Map());
    expect(await fresh.receive([broken])).toMatchObject({ ok: true, value: [{ from: 2, type: 'altered' }] });
    expect(one.log.events()).toBe(before);
  });
});

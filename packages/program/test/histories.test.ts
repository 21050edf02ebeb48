import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Moment } from '@groundwork/base';
import type { Boundary, Purpose, Recorded, State } from '../src/index.ts';
import { contextOf } from '../src/gate/context.ts';
import { mayIn } from '../src/gate/may.ts';
import {
  boundaryNow,
  decide,
  drawer,
  evolve,
  fold,
  loosens,
  may,
  modes,
  path,
  strictness,
  today,
} from '../src/index.ts';
import type { Turn } from './random-commands.ts';
import { contactWish, jump, turn, zone } from './random-commands.ts';
import { Device } from './life.ts';

const slow = process.env['SLOW'] === '1';
const runs = slow ? 20_000 : 500;
const seed = Number(process.env['SEED'] ?? Math.trunc(Math.random() * 2 ** 31));
const options = { numRuns: runs, seed, verbose: false };
/** 1 March 2026, noon UTC: three of the five zones change their clocks within weeks of it. */
const begin = Date.UTC(2026, 2, 1, 12);

const page = readFileSync(new URL('../../../docs/rules.md', import.meta.url), 'utf8');
const documented = (rule: string): boolean => page.includes(`| \`${rule}\` `);

beforeAll(() => {
  console.log(`program histories: seed ${seed}, ${runs} runs (SEED=${seed} repeats them, SLOW=1 makes more)`);
});

type Watch = (device: Device, now: Moment) => void;

/** Plays a history on two devices that now and then meet, and shows every state to `watch`. */
function play(turns: readonly Turn[], watch: Watch): readonly [Device, Device] {
  const devices = [new Device('a'), new Device('b')] as const;
  let at = begin;
  for (const each of turns) {
    at += each.jump * 60_000;
    const now = { at, zone: each.zone };
    const device = devices[each.on];
    device.run(each.wish(now), now);
    watch(device, now);
    if (each.meet) {
      devices[0].takeIn(devices[1]);
      devices[1].takeIn(devices[0]);
      watch(devices[0], now);
    }
  }
  return devices;
}

const longest = slow ? 40 : 14;
const anyHistory = fc.array(turn, { minLength: 3, maxLength: longest });

/** A life that begins with an open boundary and a few drafts, so that something can be copied at all. */
const openHistory = fc
  .tuple(
    fc.array(fc.tuple(contactWish, jump, zone), { minLength: 4, maxLength: longest }),
    fc.array(turn, { maxLength: 5 }),
  )
  .map(([contacts, rest]): readonly Turn[] => [
    { on: 0, jump: 1, zone: 'Europe/Dublin', meet: true, wish: () => openBoundary },
    {
      on: 0,
      jump: 1,
      zone: 'Europe/Dublin',
      meet: true,
      wish: () => ({ kind: 'profile.told', profile: { children: true } }),
    },
    ...contacts.map(([wish, minutes, where]) => ({ on: 0 as const, jump: minutes, zone: where, wish, meet: false })),
    ...rest,
  ]);
const openBoundary = { kind: 'boundary.recorded', boundary: { kind: 'open', words: 'we can write' } } as const;

const history = fc.oneof(anyHistory, openHistory);
const purposes: readonly Purpose[] = ['personal', 'logistics', 'apology', 'appreciation', 'invitation', 'talk'];
const purposeOf: Readonly<Record<string, Purpose>> = { 'appreciation-express': 'appreciation' };

/** Contact the gate refuses, offered by any view; nothing when all is well. */
function wronglyOffered(state: State, now: Moment): string | undefined {
  const plan = today(state, now);
  if (plan.actions.length > 3) return 'more than three actions';
  for (const action of plan.actions) {
    if (may({ type: 'step', step: action.step }, state, now).answer !== 'yes') return `today: paused ${action.id}`;
    const purpose = purposeOf[action.id];
    if (action.contact && (!purpose || may({ type: 'contact', purpose }, state, now).answer !== 'yes')) {
      return `today: ${action.id}`;
    }
  }
  if (may({ type: 'step', step: plan.focus.step }, state, now).answer !== 'yes') return 'today: paused focus';
  for (const { draft, deeds, verdict } of drawer(state, now)) {
    const asked = may({ type: 'contact', purpose: 'personal', draft: draft.id }, state, now);
    if (asked.answer !== verdict.answer) return 'drawer: another verdict';
    if (deeds.includes('copy') !== (asked.answer === 'yes')) return 'drawer: copy';
    const copied = decide(state, { kind: 'draft.copied', draft: draft.id }, now);
    if (copied.ok !== (asked.answer === 'yes')) return 'decide: copy';
  }
  const context = contextOf(state, now);
  for (const { step, standing } of path(state, now)) {
    const open = mayIn(context, { type: 'step', step }).answer === 'yes';
    if (open === (standing === 'paused')) return `path: step ${step}`;
  }
  return undefined;
}

/** What must never be, read off the state without asking the gate. */
function neverYes(state: State, now: Moment): readonly Purpose[] {
  const on = new Set(modes(state, now).map(({ mode }) => mode));
  const { standing, locks } = boundaryNow(state, now);
  const kinds = new Set([...standing, ...locks].map(({ kind }) => kind));
  const personal = purposes.filter((purpose) => purpose !== 'logistics');
  if (kinds.has('order')) return purposes;
  if (kinds.has('none')) return state.profile.children === true ? personal : purposes;
  const closed = kinds.has('logistics') || kinds.has('ended') || kinds.has('space-until');
  return closed || on.has('being-abused') || on.has('danger-to-partner') ? personal : [];
}

describe('in thousands of random lives', { timeout: slow ? 3_600_000 : 240_000 }, () => {
  it('no view offers contact the gate refuses, and the gate refuses what a closed boundary closes', () => {
    let copies = 0;
    let offers = 0;
    fc.assert(
      fc.property(history, (turns) => {
        const devices = play(turns, ({ state }, now) => {
          expect(wronglyOffered(state, now)).toBeUndefined();
          const context = contextOf(state, now);
          for (const purpose of neverYes(state, now)) {
            expect(mayIn(context, { type: 'contact', purpose, act: 'lying' }).answer).not.toBe('yes');
          }
          offers += drawer(state, now).filter(({ deeds }) => deeds.includes('copy')).length;
        });
        copies += devices[0].records.filter(({ event }) => event.kind === 'draft.copied').length;
      }),
      options,
    );
    // The property would be empty if nothing could ever be copied.
    expect(copies).toBeGreaterThan(10);
    expect(offers).toBeGreaterThan(10);
  });

  it('two devices that have met agree, and any order of arrival folds to the same state', () => {
    fc.assert(
      fc.property(history, fc.infiniteStream(fc.nat()), (turns, chance) => {
        const [a, b] = play(turns, () => undefined);
        a.takeIn(b);
        b.takeIn(a);
        expect(b.state).toEqual(a.state);
        const shuffled = a.records
          .map((record) => [chance.next().value ?? 0, record] as const)
          .toSorted(([x], [y]) => x - y)
          .map(([, record]) => record);
        const twice = [...shuffled, ...shuffled.slice(0, 3)];
        expect(fold(twice)).toEqual(a.state);
      }),
      { ...options, numRuns: runs },
    );
  });

  it('one by one is the same as all at once', () => {
    fc.assert(
      fc.property(history, (turns) => {
        const device = new Device('a');
        let at = begin;
        for (const each of turns) {
          at += each.jump * 60_000;
          const now = { at, zone: each.zone };
          const before = structuredClone(device.state);
          const held = device.state;
          device.run(each.wish(now), now);
          expect(held).toEqual(before);
        }
        expect(fold(device.records)).toEqual(device.state);
      }),
      { ...options, numRuns: runs },
    );
  });

  it('tightening is never delayed', () => {
    const kinds: readonly Boundary['kind'][] = [
      'open',
      'limited',
      'logistics',
      'ended',
      'space-until',
      'none',
      'order',
    ];
    let tightened = 0;
    fc.assert(
      fc.property(history, fc.constantFrom(...kinds), (turns, kind) => {
        play(turns, (device, now) => {
          const boundary: Boundary = {
            kind,
            words: '',
            ...(kind === 'space-until' && { until: '2099-01-01' }),
            ...(kind === 'limited' && { agreement: { topics: [], channels: ['message'], perWeek: 1 } }),
          };
          const before = boundaryNow(device.state, now);
          if (before.standing.some((from) => loosens(from, boundary))) return;
          const decided = decide(device.state, { kind: 'boundary.recorded', boundary }, now);
          if (!decided.ok) throw new Error(`a tightening was refused: ${decided.error.rule}`);
          const [event] = decided.value;
          if (!event) throw new Error('no event');
          const record: Recorded = { id: 'new', n: 1e6, device: device.name, when: now, event };
          const after = boundaryNow(evolve(device.state, record), now);
          expect(after.record?.id).toBe('new');
          expect(after.unsettled).toBe(false);
          expect(strictness(after.record ?? { kind: 'open' })).toBeGreaterThanOrEqual(
            strictness(before.record ?? { kind: 'open' }),
          );
          tightened += 1;
        });
      }),
      { ...options, numRuns: runs },
    );
    expect(tightened).toBeGreaterThan(50);
  });

  it('a loosening never holds on the day it is written, and the stricter holds until it does', () => {
    let loosened = 0;
    fc.assert(
      fc.property(history, (turns) => {
        const device = new Device('a');
        let at = begin;
        for (const each of turns) {
          at += Math.abs(each.jump) * 60_000;
          const now = { at, zone: each.zone };
          const command = each.wish(now);
          const before = boundaryNow(device.state, now);
          const done = device.run(command, now);
          if (!done.ok || command.kind !== 'boundary.recorded') continue;
          const opens = before.standing.filter((from) => loosens(from, command.boundary));
          if (opens.length === 0) continue;
          loosened += 1;
          const after = boundaryNow(device.state, now);
          expect(after.standing).toEqual(before.standing);
          const until = after.pending[0]?.holdsFrom ?? 0;
          const firm = opens.some(({ kind }) => kind === 'none' || kind === 'order');
          expect(until - at).toBeGreaterThanOrEqual((firm ? 7 * 24 : 8) * 3_600_000);
          expect(boundaryNow(device.state, { at: until - 1, zone: each.zone }).standing).toEqual(before.standing);
        }
      }),
      { ...options, numRuns: runs },
    );
    expect(loosened).toBeGreaterThan(10);
  });

  it('every refusal and every delay has a reason and a rule that is documented', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(history, (turns) => {
        const devices = play(turns, ({ state }, now) => {
          met.add(today(state, now).focus.why);
          for (const purpose of purposes) {
            const verdict = may({ type: 'contact', purpose }, state, now);
            met.add(verdict.rule);
            if (verdict.answer === 'yes') continue;
            expect(verdict.reason).not.toMatch(/[{}]|undefined|NaN/u);
            if (verdict.answer === 'not-now' && verdict.until !== undefined) {
              expect(verdict.until).toBeGreaterThan(now.at);
            }
          }
        });
        for (const { rule, reason } of devices.flatMap(({ refusals }) => refusals)) {
          met.add(rule);
          expect(reason).not.toMatch(/[{}]|undefined|NaN/u);
          expect(reason.length).toBeGreaterThan(10);
        }
      }),
      { ...options, numRuns: Math.trunc(runs / 2) },
    );
    expect([...met].filter((rule) => !documented(rule))).toEqual([]);
    expect(met.size).toBeGreaterThan(30);
  });
});

import { describe, expect, it } from 'vitest';
import type { ProgramEvent, Recorded } from '../src/index.ts';
import { fold, today } from '../src/index.ts';
import { day, moment } from './life.ts';

const begin = moment('2016-01-01T12:00');

/** Ten years of a busy life: what is written most, in the shares one would expect. */
function eventAt(at: number): ProgramEvent {
  const on = new Date(begin.at + at * (day / 6)).toISOString().slice(0, 10);
  const kinds: readonly ProgramEvent[] = [
    { kind: 'checkin.made', mood: at % 11, on },
    { kind: 'habit.done', habit: `h${at % 5}`, on },
    { kind: 'journal.written', entry: `e${at}`, text: 'what I did today' },
    { kind: 'urge.begun', urge: `u${at}`, pull: 5 },
    { kind: 'urge.ended', urge: `u${at - 1}`, pull: 2, seconds: 600, outcome: 'ridden' },
    { kind: 'draft.written', draft: `d${at}`, text: 'a few words', purpose: 'personal' },
    { kind: 'draft.burned', draft: `d${at - 1}` },
    { kind: 'contact.logged', contact: `c${at}`, by: 'me', channel: 'message', purpose: 'logistics', on },
    { kind: 'person.reached', person: 'p1', on },
    { kind: 'promise.kept', promise: 'q1', on },
  ];
  return kinds[at % kinds.length] ?? { kind: 'lesson.read', step: 1 };
}

const first: readonly ProgramEvent[] = [
  ...[0, 1, 2, 3, 4].map((h): ProgramEvent => ({
    kind: 'habit.planned',
    habit: `h${h}`,
    when: 'x',
    // oxlint-disable-next-line unicorn/no-thenable -- the event's own field: when this, then that
    then: 'y',
    area: 'body',
    perWeek: 3,
  })),
  { kind: 'person.added', person: 'p1', name: 'Tom', role: 'listener' },
  { kind: 'promise.made', promise: 'q1', text: 'cook on Tuesday', due: '2016-01-02', every: 'week' },
  {
    kind: 'boundary.recorded',
    boundary: { kind: 'limited', words: 'x', agreement: { topics: [], channels: [], perWeek: 3 } },
  },
];

describe('twenty thousand events', () => {
  const records = Array.from({ length: 20_000 }, (_, at): Recorded => ({
    id: String(at),
    n: at,
    device: 'a',
    when: { at: begin.at + at * (day / 6), zone: begin.zone },
    event: first[at] ?? eventAt(at),
  }));

  it('fold in a fraction of a second, and today follows at once', () => {
    fold(records.slice(0, 2000));
    let folded = Infinity;
    let state = fold(records);
    // The best of a few: what the fold costs, not what else the machine was doing.
    for (let round = 0; round < 5; round += 1) {
      const before = process.cpuUsage();
      state = fold(records);
      folded = Math.min(folded, process.cpuUsage(before).user / 1000);
    }
    const next = process.cpuUsage();
    today(state, { at: begin.at + 20_001 * (day / 6), zone: begin.zone });
    const chosen = process.cpuUsage(next).user / 1000;
    console.log(`fold 20,000: ${folded.toFixed(0)} ms CPU; today: ${chosen.toFixed(0)} ms CPU`);
    expect(state.checkins.length).toBeGreaterThan(1900);
    expect(state.contacts.length).toBeGreaterThan(1900);
    // About 120 ms on a quiet laptop core; the limit leaves room for a machine that is busy with other tests.
    expect(folded).toBeLessThan(900);
    expect(chosen).toBeLessThan(100);
  });
});

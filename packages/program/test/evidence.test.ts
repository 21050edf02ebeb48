import { describe, expect, it } from 'vitest';
import type { Command, State } from '../src/index.ts';
import {
  adherence,
  appreciationBalance,
  checkingByWeek,
  contactsByWeek,
  invitationAnswers,
  issueBacking,
  leaning,
  promiseRate,
  rumination,
  slipRecovery,
  spaceKept,
  trends,
  urgesRidden,
} from '../src/index.ts';
import { closed, invitation, noon, open, openness, promise } from './cases.ts';
import { Device, day, hour, later } from './life.ts';

/** A life told as days before noon of 2 February 2026 and what was done. */
function lived(...told: readonly (readonly [daysAgo: number, Command])[]): State {
  const device = new Device('a');
  for (const [ago, command] of told) device.must(command, later(noon, -ago * day));
  return device.state;
}

describe('evidence, from one’s own data only', () => {
  it('space kept against what was agreed', () => {
    const contact: Command = {
      kind: 'contact.logged',
      contact: 'c1',
      by: 'me',
      channel: 'call',
      purpose: 'personal',
      on: '2026-01-28',
    };
    const state = lived([9, closed('none')], [5, contact]);
    expect(spaceKept(state, noon)).toEqual({ since: '2026-01-24', days: 10, kept: 9, against: 1 });
    expect(spaceKept(lived(), noon)).toEqual({ days: 0, kept: 0, against: 0 });
    expect(contactsByWeek(state, noon, 2).against.map(({ value }) => value)).toEqual([1, 0]);
  });

  it('urges ridden and how far the pull fell', () => {
    const begun = (urge: string, pull: number): Command => ({ kind: 'urge.begun', urge, pull });
    const ended = (urge: string, pull: number, outcome: 'ridden' | 'left'): Command => ({
      kind: 'urge.ended',
      urge,
      pull,
      seconds: 60,
      outcome,
    });
    const state = lived(
      [1, begun('a', 9)],
      [1, ended('a', 4, 'ridden')],
      [1, begun('b', 6)],
      [1, ended('b', 7, 'left')],
      [0, begun('c', 5)],
    );
    expect(urgesRidden(state)).toEqual({ begun: 3, ridden: 1, meanDrop: 2 });
    expect(urgesRidden(lived())).toEqual({ begun: 0, ridden: 0 });
  });

  it('checking per week and whether it falls', () => {
    const checked = (count: number, on: string): Command => ({ kind: 'checking.logged', what: 'profile', count, on });
    const state = lived([14, checked(9, '2026-01-19')], [7, checked(4, '2026-01-26')], [0, checked(1, '2026-02-02')]);
    expect(checkingByWeek(state, noon, 4)).toEqual({
      weeks: [
        { week: '2026-01-12', value: 0 },
        { week: '2026-01-19', value: 9 },
        { week: '2026-01-26', value: 4 },
        { week: '2026-02-02', value: 1 },
      ],
      trend: 'falling',
    });
  });

  it('promises kept, and a repaired one counted beside', () => {
    const state = lived(
      [40, promise('q0', 'cook on that Tuesday', '2025-12-25')],
      [38, { kind: 'promise.kept', promise: 'q0', on: '2025-12-25' }],
      [3, promise('q1', 'home by six on Friday', '2026-01-30')],
      [2, { kind: 'promise.missed', promise: 'q1', on: '2026-01-30' }],
      [1, { kind: 'promise.repaired', promise: 'q1', how: 'rang at five' }],
      [1, promise('q2', 'ring the bank on Sunday', '2026-02-01')],
      [0, { kind: 'promise.kept', promise: 'q2', on: '2026-02-01' }],
    );
    expect(promiseRate(state, noon, 4)).toEqual({ kept: 1, missed: 1, repaired: 1, rate: 0.5 });
    expect(promiseRate(state, noon, 12)).toEqual({ kept: 2, missed: 1, repaired: 1, rate: 2 / 3 });
    expect(promiseRate(lived(), noon, 4)).toEqual({ kept: 0, missed: 0, repaired: 0 });
  });

  it('recovery after slips', () => {
    const device = new Device('a');
    device.must({ kind: 'slip.marked', slip: 's1', what: 'anger', on: '2026-02-02' }, noon);
    device.must({ kind: 'slip.recovered', slip: 's1', did: 'went for a run' }, later(noon, 6 * hour));
    device.must({ kind: 'slip.marked', slip: 's2', what: 'drink', on: '2026-02-02' }, later(noon, 7 * hour));
    expect(slipRecovery(device.state)).toEqual({ slips: 2, recovered: 1, meanHours: 6 });
  });

  it('leaning on one person, and weeks with nobody', () => {
    const add = (person: string): Command => ({ kind: 'person.added', person, name: person, role: 'listener' });
    const met = (person: string, on: string): Command => ({ kind: 'person.reached', person, on });
    const often = ['2026-01-28', '2026-01-29', '2026-01-30', '2026-02-01'].map((on) => [0, met('tom', on)] as const);
    const state = lived([30, add('tom')], [30, add('ann')], ...often);
    expect(leaning(state, noon)).toMatchObject({ onOne: true, weeksAlone: 3 });
    expect(leaning(lived([0, add('tom')], [0, met('tom', '2026-02-02')]), noon)).toMatchObject({ onOne: false });
  });

  it('the same entry again, and heavier after it', () => {
    const text = 'Every evening I go through that last evening in the kitchen and what I said then';
    const write = (entry: string, words: string, mood: number, moodAfter: number): Command => ({
      kind: 'journal.written',
      entry,
      text: words,
      mood,
      moodAfter,
    });
    const same = lived([2, write('e1', text, 5, 3)], [1, write('e2', `${text}, once more`, 5, 2)]);
    expect(rumination(same, noon)).toEqual({ signal: true, entries: ['e1', 'e2'] });
    const lighter = lived([2, write('e1', text, 3, 5)], [1, write('e2', text, 3, 6)]);
    expect(rumination(lighter, noon).signal).toBe(false);
    const other = lived(
      [2, write('e1', text, 5, 3)],
      [1, write('e2', 'Today the garden was full of birds and children came over', 5, 3)],
    );
    expect(rumination(other, noon).signal).toBe(false);
    expect(rumination(same, later(noon, 20 * day)).signal).toBe(false);
  });

  it('appreciation out and back, invitations, issues, habits, trends', () => {
    const state = lived(
      [9, open],
      [9, openness],
      [9, { kind: 'appreciation.noticed', appreciation: 'n1', text: 'patient with Leo' }],
      [8, { kind: 'appreciation.expressed', appreciation: 'n1', on: '2026-01-25', welcomed: true }],
      [
        7,
        {
          kind: 'contact.logged',
          contact: 'c1',
          by: 'them',
          channel: 'message',
          purpose: 'appreciation',
          on: '2026-01-26',
        },
      ],
      [6, invitation],
      [5, { kind: 'invitation.answered', invitation: 'i1', answer: 'no', on: '2026-01-28' }],
      [4, { kind: 'issue.named', issue: 'x1', pattern: 'money', myPart: 'hid it', change: 'show it', lasting: false }],
      [4, { kind: 'issue.linked', issue: 'x1', to: { type: 'habit', ref: 'h1' } }],
      // oxlint-disable-next-line unicorn/no-thenable -- the event's own field: when this, then that
      [4, { kind: 'habit.planned', habit: 'h1', when: 'after tea', then: 'walk', area: 'body', perWeek: 3 }],
      [3, { kind: 'habit.done', habit: 'h1', on: '2026-01-30' }],
      [1, { kind: 'checkin.made', mood: 4, on: '2026-02-01' }],
      [0, { kind: 'checkin.made', mood: 6, sleep: 7, on: '2026-02-02' }],
    );
    expect(appreciationBalance(state, noon)).toEqual({ noticed: 1, out: 1, welcomed: 1, unwelcome: 0, back: 1 });
    expect(invitationAnswers(state, noon)).toEqual({
      made: 1,
      yes: 0,
      declined: 1,
      waiting: 0,
      pausedUntil: '2026-02-25',
    });
    expect(issueBacking(state)).toEqual([{ issue: 'x1', promises: 0, habits: 1, evidence: 0, reviewed: 0 }]);
    expect(adherence(state, noon)).toEqual([{ habit: 'h1', done: 1, planned: 12 }]);
    expect(trends(state, noon, 2).mood).toEqual([
      { week: '2026-01-26', value: 4 },
      { week: '2026-02-02', value: 6 },
    ]);
  });
});

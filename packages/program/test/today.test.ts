import type { Moment } from '@groundwork/base';
import { describe, expect, it } from 'vitest';
import type { Command, TodayPlan } from '../src/index.ts';
import { actionIds, path, today } from '../src/index.ts';
import { answers, bound, closed, draft, noon, open, openness, promise, told } from './cases.ts';
import { Device, day, hour, later, moment } from './life.ts';

const long = later(noon, -60 * day);
const settled: readonly Command[] = [
  told({ leftOn: '2025-11-01' }),
  { kind: 'intake.left', at: 'end', done: true },
  open,
];
const company: readonly Command[] = [{ kind: 'person.added', person: 'p1', name: 'Tom', role: 'listener' }];

function plan(before: readonly (readonly [Command, Moment])[], now: Moment = noon): TodayPlan {
  const device = new Device('a');
  for (const [command, at] of before) device.must(command, at);
  return today(device.state, now);
}

/** A life that has gone on for two months, answered the questions today, reached Tom today. */
function ordinary(...more: readonly Command[]): readonly (readonly [Command, Moment])[] {
  return [
    ...[...settled, ...company].map((command) => [command, long] as const),
    [answers({}), noon],
    [{ kind: 'person.reached', person: 'p1', on: '2026-02-02' }, noon],
    [{ kind: 'review.written', review: 'r1', type: 'weekly', answers: {} }, noon],
    [{ kind: 'review.written', review: 'r2', type: 'fortnightly', answers: {} }, noon],
    ...more.map((command) => [command, noon] as const),
  ];
}

const checkin: Command = { kind: 'checkin.made', mood: 5, on: '2026-02-02' };
const ids = ({ actions }: TodayPlan): readonly string[] => actions.map(({ id }) => id);

describe('today', () => {
  it('the morning after the first night: eat, company, read again; nothing that reaches the partner', () => {
    const night = moment('2026-02-02T02:10');
    const before = [
      [{ kind: 'urge.begun', urge: 'u1', pull: 9, draft: 'd1' }, night],
      [draft('d1'), night],
      [{ kind: 'draft.held', draft: 'd1', hold: 'until-morning' }, night],
      [{ kind: 'urge.ended', urge: 'u1', pull: 5, seconds: 600, outcome: 'ridden' }, later(night, 600_000)],
    ] as const;
    const morning = plan(before, moment('2026-02-02T08:30'));
    expect(morning.first).toBe('safety-check');
    expect(morning.focus).toEqual({ id: 'first-days', step: 1, why: 'today-first-days' });
    expect(ids(morning)).toEqual(['eat', 'add-person', 'reread-draft']);
    expect(morning.actions.every(({ contact }) => !contact)).toBe(true);
  });

  it('an empty vault at night: sleep, water, the wave', () => {
    expect(ids(plan([], moment('2026-02-02T02:00')))).toEqual(['sleep', 'water', 'wave']);
  });

  it('danger to oneself comes before everything', () => {
    const yes = plan(ordinary(answers({ 'suicidal-thoughts': 'yes' })));
    expect(yes.first).toBe('crisis');
    expect(yes.focus.why).toBe('today-crisis');
    expect(ids(yes)[0]).toBe('crisis-lines');
    const item9 = plan(ordinary({ kind: 'scale.taken', scale: 'phq9', items: [0, 0, 0, 0, 0, 0, 0, 0, 1] }));
    expect(item9.first).toBe('crisis');
    const asked = ordinary({ kind: 'scale.taken', scale: 'phq9', items: [0, 0, 0, 0, 0, 0, 0, 0, 1] }, answers({}));
    expect(plan(asked).first).toBeUndefined();
  });

  it.each<readonly [string, readonly Command[], string]>([
    ['harm', [answers({ 'partner-afraid': 'yes' })], 'today-safer'],
    ['abuse', [answers({ 'afraid-of-partner': 'yes' })], 'today-quiet'],
    ['drink', [{ kind: 'safety.reported', signal: 'drunk_now', source: 'user' }], 'today-sober'],
    ['evasion', [{ kind: 'safety.reported', signal: 'evasion_of_boundary', source: 'user' }], 'today-wave'],
    ['a strong pull', [{ kind: 'urge.begun', urge: 'u1', pull: 8 }], 'today-wave'],
    ['a slip', [{ kind: 'slip.marked', slip: 's1', what: 'contact', on: '2026-02-02' }], 'today-slip'],
    ['a promise due', [promise('q1', 'home by six today', '2026-02-02')], 'today-promise'],
    ['a heavy time', [{ kind: 'scale.taken', scale: 'gad7', items: [2, 2, 2, 2, 2, 0, 0] }], 'today-heavy'],
    [
      'the ending',
      [{ kind: 'decision.recorded', words: 'it is over', saidOn: '2026-02-02', decision: 'ended' }],
      'today-ending',
    ],
    [
      'checking',
      [
        { kind: 'checking.planned', perWeek: 1, from: '2026-02-01' },
        { kind: 'checking.logged', what: 'profile', count: 3, on: '2026-02-02' },
      ],
      'today-checking',
    ],
    ['an ordinary day', [], 'today-body'],
    ['a quiet day', [checkin], 'today-steady'],
  ])('%s', (_name, more, why) => {
    const chosen = plan(ordinary(...more));
    expect(chosen.focus.why).toBe(why);
    for (const { id } of chosen.actions) expect(actionIds).toContain(id);
    expect(chosen.actions.length).toBeGreaterThan(0);
    expect(chosen.actions.length).toBeLessThanOrEqual(3);
    expect(chosen.actions.some(({ contact }) => contact)).toBe(false);
  });

  it('asks for a boundary that is missing, has run out, or disagrees', () => {
    const without = ordinary().filter(([command]) => command.kind !== 'boundary.recorded');
    expect(ids(plan(without))[0]).toBe('boundary-record');
    const space = bound({ kind: 'space-until', words: '', until: '2026-02-01' });
    const over = plan([...without, [space, long]]);
    expect(over.first).toBe('boundary-review');
    expect(over.focus.why).toBe('today-boundary');
    expect(over.actions.some(({ contact }) => contact)).toBe(false);
  });

  it('offers saying something kind only when openness was shown and the gate says yes', () => {
    const kind: readonly Command[] = [
      checkin,
      { kind: 'appreciation.noticed', appreciation: 'n1', text: 'she took Leo' },
      ...([0, 1, 3, 9, 10, 12, 2, 13, 4, 14, 7, 15, 6, 8, 5, 11] as const).map((step): Command => ({
        kind: 'lesson.read',
        step,
      })),
    ];
    expect(ids(plan(ordinary(...kind)))).not.toContain('appreciation-express');
    const shown = plan(ordinary(...kind, openness));
    expect(shown.actions.find(({ id }) => id === 'appreciation-express')?.contact).toBe(true);
    expect(ids(plan(ordinary(...kind, openness, closed('none'))))).not.toContain('appreciation-express');
    expect(ids(plan(ordinary(...kind, openness), moment('2026-02-02T23:00')))).not.toContain('appreciation-express');
  });

  it('the path has sixteen tiles; one is now, and a slip takes nothing away', () => {
    const device = new Device('a');
    for (const [command, at] of ordinary(checkin)) device.must(command, at);
    const before = path(device.state, noon);
    expect(before).toHaveLength(16);
    expect(before.filter(({ standing }) => standing === 'now')).toHaveLength(1);
    device.must({ kind: 'slip.marked', slip: 's1', what: 'contact', on: '2026-02-02' }, later(noon, hour));
    const after = path(device.state, later(noon, hour));
    expect(after.every(({ traces }, at) => traces >= (before[at]?.traces ?? 0))).toBe(true);
  });
});

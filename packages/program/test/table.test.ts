import { describe, expect, it } from 'vitest';
import type { Boundary, Command, SafetyAnswers, State } from '../src/index.ts';
import { contextOf } from '../src/gate/context.ts';
import { mayIn } from '../src/gate/may.ts';
import { may } from '../src/index.ts';
import type { Case, Kind, What } from './table.ts';
import { agreedTopics, tableSaysYes } from './table.ts';
import { Device, day, hour, later, moment } from './life.ts';

const slow = process.env['SLOW'] === '1';
const kinds: readonly Kind[] = ['unrecorded', 'open', 'limited', 'logistics', 'space-until', 'none', 'order', 'ended'];
const purposes: readonly What[] = ['personal', 'logistics', 'apology', 'appreciation', 'invitation', 'talk'];
const hours = slow ? Array.from({ length: 24 }, (_, at) => at) : [6, 13, 22];
const yesNo = [false, true] as const;

/** Winter in Dublin, so that local time is UTC. */
const begin = moment('2026-01-05T12:00');
const answered = moment('2026-02-02T00:00');

function boundaryOf(kind: Exclude<Kind, 'unrecorded'>, spaceLogistics: boolean): Boundary {
  return {
    kind,
    words: 'what they said',
    ...(kind === 'space-until' && { until: '2026-09-01', logistics: spaceLogistics }),
    ...(kind === 'limited' && { agreement: { topics: agreedTopics, channels: [] } }),
  };
}

type Setting = Omit<Case, 'purpose' | 'hour' | 'emergency' | 'answeredHoursAgo'>;

function answersOf(c: Setting): SafetyAnswers {
  const say = (yes: boolean): 'yes' | 'no' => (yes ? 'yes' : 'no');
  return {
    'asked-not-to-contact': say(c.asked),
    order: say(c.order),
    'afraid-of-partner': say(c.afraid),
    'partner-afraid': say(c.partnerAfraid),
    'suicidal-thoughts': say(c.suicidal),
    'children-present': say(c.childrenThere),
  };
}

/** A life in which every house rule is content, so that only the table is left to say no. */
function stateOf(c: Setting): State {
  const device = new Device('a');
  const run = (command: Command, at: number): unknown => device.must(command, { at, zone: begin.zone });
  run({ kind: 'profile.told', profile: { leftOn: '2026-01-01', children: c.children } }, begin.at);
  run({ kind: 'openness.shown', words: 'come by one day', on: '2026-01-05' }, begin.at);
  if (c.kind !== 'unrecorded') {
    run({ kind: 'boundary.recorded', boundary: boundaryOf(c.kind, c.spaceLogistics) }, begin.at);
  }
  run({ kind: 'safety.answered', answers: answersOf(c) }, answered.at);
  return device.state;
}

function* settings(): Generator<Setting> {
  for (const kind of kinds) {
    for (let bits = 0; bits < 2 ** 6; bits += 1) {
      const on = (bit: number): boolean => (bits & (1 << bit)) !== 0;
      for (const children of yesNo) {
        for (const spaceLogistics of kind === 'space-until' ? yesNo : [false]) {
          for (const drunk of yesNo) {
            yield {
              kind,
              spaceLogistics,
              children,
              drunk,
              asked: on(0),
              order: on(1),
              afraid: on(2),
              partnerAfraid: on(3),
              suicidal: on(4),
              childrenThere: on(5),
            };
          }
        }
      }
    }
  }
}

/** Every hour and purpose of one setting, `days` days after the answers; returns how many were asked. */
function compare(setting: Setting, state: State, days: number, wrong: string[]): number {
  let count = 0;
  // By default the long list of hours is for the plain case; the others are looked at by day.
  const plain = slow || (days === 0 && !setting.drunk);
  for (const h of plain ? hours : [13]) {
    const now = later(answered, days * day + h * hour);
    const drunk = { at: now.at - hour, signal: 'drunk_now', source: 'user' } as const;
    const told = setting.drunk ? { ...state, safety: { ...state.safety, reports: [drunk] } } : state;
    const context = contextOf(told, now);
    for (const purpose of purposes) {
      for (const emergency of purpose === 'logistics' ? yesNo : [false]) {
        const c = { ...setting, hour: h, purpose, emergency, answeredHoursAgo: days * 24 + h };
        const verdict = mayIn(context, { type: 'contact', purpose, act: 'the lie about money', emergency });
        count += 1;
        if ((verdict.answer === 'yes') !== tableSaysYes(c)) wrong.push(`${JSON.stringify(c)} → ${verdict.rule}`);
      }
    }
  }
  return count;
}

describe('the gate against the table, written twice', { timeout: 240_000 }, () => {
  it('agrees in every combination of boundary, answers, purpose, hour and age of the answers', () => {
    const wrong: string[] = [];
    let count = 0;
    for (const setting of settings()) {
      const state = stateOf(setting);
      // Only a danger is judged by the age of its answer.
      const ages = setting.partnerAfraid || setting.suicidal ? [0, 1, 4] : [0];
      for (const days of ages) count += compare(setting, state, days, wrong);
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(count).toBeGreaterThan(40_000);
  });

  it('lets nothing through for any channel or topic that was not agreed', () => {
    const device = new Device('a');
    const agreement = { topics: ['counselling'], channels: ['email'] };
    device.must({ kind: 'boundary.recorded', boundary: { kind: 'limited', words: '', agreement } }, begin);
    const now = later(begin, 30 * day);
    const ask = (more: object): string =>
      may({ type: 'contact', purpose: 'personal', ...more }, device.state, now).answer;
    expect(ask({ channel: 'email', topic: 'Counselling' })).toBe('yes');
    expect(ask({ channel: 'call' })).toBe('no');
    expect(ask({ topic: 'us' })).toBe('no');
  });
});

import { describe, expect, it } from 'vitest';
import type { Command } from '../src/index.ts';
import { ruleCatalog } from '../src/index.ts';
import { contactRows } from './contact-rows.ts';
import { closed, draft, monthAgo, noon, open, today, ruleOf } from './cases.ts';
import { Device, hour, later, moment } from './life.ts';
import { workRows } from './work-rows.ts';

const rows = [...contactRows, ...workRows];

describe('decide', () => {
  it.each(rows.map((row) => [row[0], row[3], row] as const))('%s: %s', (_name, rule, row) => {
    expect(ruleOf(row)).toBe(rule);
  });

  it('refuses a fourth scene, and lets the three be finished', () => {
    const device = new Device('a');
    const scene = (run: string): Command => ({
      kind: 'exercise.saved',
      exercise: 'scene',
      step: 2,
      answers: {},
      finished: true,
      run,
    });
    for (const run of ['r1', 'r2', 'r3', 'r1']) device.must(scene(run), noon);
    const fourth = device.run(scene('r4'), noon);
    expect(fourth.ok ? '' : fourth.error.rule).toBe('scene-three');
  });

  it('turns a decision to end into the boundary that goes with it, and never loosens by it', () => {
    const device = new Device('a');
    device.must(open, monthAgo);
    const ended: Command = { kind: 'decision.recorded', words: 'it is over', saidOn: today, decision: 'ended' };
    expect(device.must(ended, noon).map(({ event }) => event.kind)).toEqual(['decision.recorded', 'boundary.recorded']);
    const strict = new Device('b');
    strict.must(closed('order'), monthAgo);
    expect(strict.must(ended, noon).map(({ event }) => event.kind)).toEqual(['decision.recorded']);
  });

  it('holds a draft until the times it says', () => {
    const device = new Device('a');
    const at = moment('2026-02-02T23:30');
    device.must(draft('d1'), at);
    device.must({ kind: 'draft.held', draft: 'd1', hold: 'ten-minutes' }, at);
    expect(device.state.drafts[0]?.until).toBe(moment('2026-02-03T07:00').at);
    device.must(draft('d2'), noon);
    device.must({ kind: 'draft.held', draft: 'd2', hold: 'ten-minutes' }, noon);
    expect(device.state.drafts[1]?.until).toBe(noon.at + 600_000);
    // New words rest anew, so that a short hold cannot be filled with another message.
    device.must(draft('d2', { text: 'Come back now.' }), later(noon, hour));
    device.must(open, noon);
    const soon = device.run({ kind: 'draft.copied', draft: 'd2' }, later(noon, hour + 60_000));
    expect(soon.ok ? '' : soon.error.rule).toBe('draft-held');
  });

  it('has a case here or in the other tests for every rule a command can be refused by', () => {
    const tried = new Set(rows.map(([, , , rule]) => rule));
    const families =
      /^(?:boundary|apology|invitation|promise|draft|hold|date|record|text|number|safety-change|scale|scene|answers)-/u;
    // Tried in gate.test.ts: they need more than one command, or speak of a view.
    const elsewhere = [
      'boundary-allows',
      'boundary-loosening-waits',
      'boundary-ended',
      'invitation-second-no',
      'scene-three',
    ];
    const missing = ruleCatalog
      .map(({ id }) => id)
      .filter((id) => families.test(id) && !tried.has(id) && !elsewhere.includes(id));
    expect(missing).toEqual([]);
  });
});

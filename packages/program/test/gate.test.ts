import { describe, expect, it } from 'vitest';
import type { Action, Command } from '../src/index.ts';
import { boundaryNow, drawer, fold, may, modes, safetyCheckDue } from '../src/index.ts';
import { answers, bound, closed, draft, invitation, monthAgo, noon, open, openness, told } from './cases.ts';
import { Device, day, hour, later, moment, noAnswers } from './life.ts';

const personal: Action = { type: 'contact', purpose: 'personal' };

function lived(before: readonly Command[], at = monthAgo): Device {
  const device = new Device('a');
  for (const each of before) device.must(each, at);
  return device;
}

describe('loosening', () => {
  const opened = bound({ kind: 'open', words: 'write if you like', saidOn: '2026-02-02' }, 'she rang');

  it('waits for a morning at least eight hours away, and the stricter holds meanwhile', () => {
    const device = lived([closed('ended')]);
    const late = moment('2026-02-02T23:30');
    device.must(opened, late);
    const [pending] = boundaryNow(device.state, late).pending;
    expect(pending?.holdsFrom).toBe(moment('2026-02-04T07:00').at);
    const verdict = may(personal, device.state, moment('2026-02-03T12:00'));
    expect([verdict.answer, verdict.rule]).toEqual(['not-now', 'boundary-loosening-waits']);
    expect(may(personal, device.state, moment('2026-02-04T08:00')).answer).toBe('yes');
  });

  it.each(['none', 'order'] as const)('from %s waits seven days', (kind) => {
    const device = lived([closed(kind)]);
    device.must(opened, noon);
    expect(boundaryNow(device.state, later(noon, 7 * day)).kind).toBe(kind);
    expect(boundaryNow(device.state, later(noon, 8 * day)).kind).toBe('open');
  });

  it('taken back, leaves what stood before', () => {
    const device = lived([closed('ended')]);
    const [record] = device.must(opened, noon);
    device.must({ kind: 'boundary.withdrawn', boundary: record?.id ?? '' }, later(noon, hour));
    expect(boundaryNow(device.state, later(noon, 30 * day)).kind).toBe('ended');
    expect(boundaryNow(device.state, later(noon, 30 * day)).pending).toEqual([]);
  });

  it('overtaken by a stricter record, never comes into force', () => {
    const device = lived([closed('none')]);
    device.must(opened, noon);
    device.must(
      bound({ kind: 'logistics', words: 'only the kids', saidOn: '2026-02-02' }, 'wrote it down wrong'),
      later(noon, hour),
    );
    expect(boundaryNow(device.state, later(noon, 7 * day + 20 * hour)).kind).toBe('logistics');
    device.must(closed('order'), later(noon, 2 * hour));
    for (const days of [1, 8, 30]) expect(boundaryNow(device.state, later(noon, days * day)).kind).toBe('order');
  });
});

describe('two boundaries set apart', () => {
  it('bind both until one record replaces both; the stricter settles at once, the looser after its wait', () => {
    const a = lived([open]);
    const b = new Device('b');
    b.takeIn(a);
    a.must(closed('none'), noon);
    b.must(bound({ kind: 'limited', words: '', agreement: { topics: ['us'], channels: [] } }), noon);
    a.takeIn(b);
    b.takeIn(a);
    expect(a.state).toEqual(b.state);
    const now = later(noon, hour);
    expect(boundaryNow(a.state, now)).toMatchObject({ kind: 'none', unsettled: true });
    expect(may(personal, a.state, now).rule).toBe('boundary-none');
    a.must(closed('none'), now);
    expect(boundaryNow(a.state, now)).toMatchObject({ kind: 'none', unsettled: false, pending: [] });
    const looser = b.run(
      bound(
        { kind: 'limited', words: 'us', saidOn: '2026-02-02', agreement: { topics: ['us'], channels: [] } },
        'asked',
      ),
      now,
    );
    expect(looser.ok).toBe(true);
    expect(boundaryNow(b.state, now)).toMatchObject({ kind: 'none', unsettled: false });
    expect(boundaryNow(b.state, later(now, 9 * day)).kind).toBe('limited');
  });
});

describe('answers', () => {
  it('a yes locks at once; a no with a reason lifts it after seven days, and only then', () => {
    const device = lived([open, answers({ 'asked-not-to-contact': 'yes' })]);
    expect(modes(device.state, noon).map(({ mode }) => mode)).toEqual(['no-contact']);
    device.must(answers({ 'asked-not-to-contact': 'unsaid' }), noon);
    expect(may(personal, device.state, later(noon, 10 * day)).rule).toBe('boundary-none');
    device.must(answers({}, 'they wrote that it is fine'), noon);
    expect(may(personal, device.state, later(noon, 7 * day)).rule).toBe('boundary-none');
    expect(may(personal, device.state, later(noon, 8 * day)).answer).toBe('yes');
  });

  it('a reported block acts like a yes', () => {
    const device = lived([open, { kind: 'safety.reported', signal: 'no_contact_or_order', source: 'user' }]);
    expect(may(personal, device.state, noon).rule).toBe('boundary-none');
    expect(device.run(answers({}), noon)).toMatchObject({ ok: false, error: { rule: 'safety-change-reason' } });
    device.must(answers({}, 'it was a mistake of mine'), noon);
    expect(may(personal, device.state, later(noon, 8 * day)).answer).toBe('yes');
  });

  it('are due at first, after fourteen days, and a day after a yes to thoughts of ending life', () => {
    const device = lived([]);
    expect(safetyCheckDue(device.state, noon)).toBe(true);
    device.must(answers({}), noon);
    expect(safetyCheckDue(device.state, later(noon, 13 * day))).toBe(false);
    expect(safetyCheckDue(device.state, later(noon, 14 * day))).toBe(true);
    device.must(answers({ 'suicidal-thoughts': 'yes' }), noon);
    expect(safetyCheckDue(device.state, later(noon, 25 * hour))).toBe(true);
  });

  it('HARK of one or more stands until a no, or HARK 0', () => {
    const device = lived([open, { kind: 'scale.taken', scale: 'hark', items: [0, 1, 0, 0] }]);
    expect(modes(device.state, later(noon, 100 * day))).toMatchObject([{ mode: 'being-abused', cause: 'scale' }]);
    expect(may({ type: 'coach' }, device.state, noon).rule).toBe('coach-rests');
    expect(may({ type: 'couples-work' }, device.state, noon).rule).toBe('couples-work-rests');
    device.must(answers({}), noon);
    expect(modes(device.state, noon)).toEqual([]);
  });

  it('a clock years ahead cannot lock for years', () => {
    const device = lived([open]);
    device.must({ kind: 'safety.reported', signal: 'drunk_now', source: 'user' }, later(noon, 3650 * day));
    device.must({ kind: 'safety.reported', signal: 'suicide_risk', source: 'user' }, later(noon, 3650 * day));
    expect(may(personal, device.state, noon).answer).toBe('not-now');
    device.must(answers({}), noon);
    expect(modes(device.state, later(noon, hour)).map(({ mode }) => mode)).not.toContain('danger-to-self');
  });
});

describe('burning', () => {
  it('leaves the same state as a log that has forgotten the words, and the copy still counts', () => {
    const device = lived([told({ leftOn: '2025-11-01' }), open, draft('d1', { purpose: 'apology', act: 'the lie' })]);
    device.must({ kind: 'draft.copied', draft: 'd1' }, noon);
    device.must({ kind: 'draft.burned', draft: 'd1' }, noon);
    const forgotten = device.records.map((record) =>
      record.event.kind === 'draft.written'
        ? { ...record, event: { kind: 'draft.written', draft: 'd1', text: '', purpose: 'apology' } as const }
        : record,
    );
    expect(fold(forgotten)).toEqual(device.state);
    expect(may(personal, device.state, later(noon, hour)).rule).toBe('one-a-day');
  });
});

describe('other questions to the gate', () => {
  const ask = (action: Action, ...before: readonly Command[]): string => may(action, lived(before).state, noon).rule;

  it('rests the steps of each mode, and nothing else', () => {
    const paused = (...before: readonly Command[]): readonly number[] => {
      const { state } = lived(before);
      const steps = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15] as const;
      return steps.filter((step) => may({ type: 'step', step }, state, noon).answer !== 'yes');
    };
    expect(paused(open, answers({}))).toEqual([]);
    expect(paused(answers({ 'afraid-of-partner': 'yes' }))).toEqual([2, 5, 7, 8, 11]);
    expect(paused(answers({ 'partner-afraid': 'yes' }))).toEqual([4, 5, 8, 11]);
    expect(paused(answers({ 'suicidal-thoughts': 'yes' }))).toEqual([2, 4, 5, 8, 9, 11]);
    expect(paused(answers({ 'children-present': 'yes' }))).toEqual([11]);
    expect(paused(closed('none'))).toEqual([4, 5, 11]);
    expect(paused(closed('ended'))).toEqual([5, 11]);
    expect(paused({ kind: 'scale.taken', scale: 'phq9', items: [2, 2, 2, 2, 2, 2, 2, 1, 0] })).toEqual([2, 5]);
    expect(paused({ kind: 'scale.taken', scale: 'phq9', items: [2, 2, 2, 2, 2, 2, 2, 0, 0] })).toEqual([]);
  });

  it('coach, couples work and sharing', () => {
    const kids = told({ children: true });
    expect(ask({ type: 'coach' }, open)).toBe('open-to-you');
    expect(ask({ type: 'coach' }, closed('none'))).toBe('coach-rests');
    expect(ask({ type: 'coach', purpose: 'logistics' }, kids, closed('none'))).toBe('open-to-you');
    expect(ask({ type: 'coach', purpose: 'logistics' }, kids, closed('order'))).toBe('coach-rests');
    expect(ask({ type: 'couples-work' }, open)).toBe('open-to-you');
    expect(ask({ type: 'couples-work' }, closed('ended'))).toBe('couples-work-rests');
    expect(ask({ type: 'couples-work' }, answers({ 'partner-afraid': 'yes' }))).toBe('couples-work-rests');
    expect(ask({ type: 'share' }, open)).toBe('share-their-wish');
    expect(ask({ type: 'share' }, open, openness)).toBe('open-to-you');
    expect(ask({ type: 'share' }, open, openness, closed('none'))).toBe('no-contact-closed');
  });

  it('appreciation: once a week, and a pause after an unwelcome one', () => {
    const note: Command = { kind: 'appreciation.noticed', appreciation: 'n1', text: 'she took Leo' };
    const said = (on: string, welcomed?: boolean): Command => ({
      kind: 'appreciation.expressed',
      appreciation: 'n1',
      on,
      ...(welcomed !== undefined && { welcomed }),
    });
    const thanks: Action = { type: 'contact', purpose: 'appreciation' };
    const rule = (...more: readonly Command[]): string =>
      may(thanks, lived([open, note, ...more], noon).state, noon).rule;
    expect(rule()).toBe('boundary-allows');
    expect(rule(said('2026-01-27'))).toBe('appreciation-flood');
    expect(rule(said('2026-01-26'))).toBe('boundary-allows');
    expect(rule(said('2026-01-10', false))).toBe('appreciation-unwelcome');
  });

  it('a second invitation that was not taken up waits for them', () => {
    const device = lived([open, openness]);
    for (const [id, at] of [
      ['i1', monthAgo],
      ['i2', noon],
    ] as const) {
      device.must({ ...invitation, invitation: id }, at);
      device.must(
        {
          kind: 'invitation.answered',
          invitation: id,
          answer: 'silence',
          on: id === 'i1' ? '2026-01-05' : '2026-02-02',
        },
        at,
      );
    }
    const much = later(noon, 200 * day);
    expect(may({ type: 'contact', purpose: 'invitation' }, device.state, much).rule).toBe('invitation-second-no');
    device.must({ kind: 'openness.shown', words: 'shall we?', on: '2026-08-01' }, much);
    expect(may({ type: 'contact', purpose: 'invitation' }, device.state, much).answer).toBe('yes');
  });

  it('a draft answers under its own purpose, whatever the question calls it', () => {
    const device = lived([bound({ kind: 'logistics', words: '' }), draft('d1')]);
    expect(may({ type: 'contact', purpose: 'logistics', draft: 'd1' }, device.state, noon).rule).toBe(
      'boundary-logistics',
    );
    const [item] = drawer(device.state, noon);
    expect(item?.deeds).toEqual(['keep', 'change', 'burn']);
  });

  it('contact logged against what was agreed is marked, for the day it was on', () => {
    const device = lived([open], moment('2026-01-01T12:00'));
    device.must(closed('none'), moment('2026-01-10T12:00'));
    const log = (contact: string, on: string, by: 'me' | 'them' = 'me'): Command => ({
      kind: 'contact.logged',
      contact,
      by,
      channel: 'call',
      purpose: 'personal',
      on,
    });
    device.must(log('before', '2026-01-05'), noon);
    device.must(log('after', '2026-01-12'), noon);
    device.must(log('theirs', '2026-01-12', 'them'), noon);
    expect(device.state.contacts.map(({ against }) => against)).toEqual([false, true, false]);
  });

  it('reads records of kinds it does not know as nothing', () => {
    const device = lived([open]);
    const strange = { id: 'x', n: 99, device: 'z', when: noon, event: JSON.parse('{"kind":"moon.landed"}') };
    expect(fold([...device.records, strange])).toEqual(device.state);
    expect(noAnswers.order).toBe('no');
  });
});

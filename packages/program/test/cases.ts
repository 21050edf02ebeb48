import type { Moment } from '@groundwork/base';
import type { Boundary, Command, SafetyAnswers } from '../src/index.ts';
import { Device, day, later, moment, noAnswers } from './life.ts';

/** Monday noon in Dublin, winter. */
export const noon: Moment = moment('2026-02-02T12:00');
export const today: string = '2026-02-02';

export const open: Command = { kind: 'boundary.recorded', boundary: { kind: 'open', words: 'we can write' } };
export const bound = (boundary: Boundary, reason?: string): Command => ({
  kind: 'boundary.recorded',
  boundary,
  ...(reason !== undefined && { reason }),
});
export const closed = (kind: 'none' | 'order' | 'ended'): Command => bound({ kind, words: '' });
export const draft = (id: string, more: object = {}): Command => ({
  kind: 'draft.written',
  draft: id,
  text: 'I hope the week is kind to you.',
  purpose: 'personal',
  ...more,
});
export const sent = (id: string, more: object = {}): Command => ({
  kind: 'contact.logged',
  contact: id,
  by: 'me',
  channel: 'message',
  purpose: 'personal',
  on: '2026-01-20',
  ...more,
});
export const promise = (id: string, text: string, due = '2026-02-03'): Command => ({
  kind: 'promise.made',
  promise: id,
  text,
  due,
});
export const answers = (more: Partial<SafetyAnswers>, reason?: string): Command => ({
  kind: 'safety.answered',
  answers: { ...noAnswers, ...more },
  ...(reason !== undefined && { reason }),
});
export const told = (profile: object): Command => ({ kind: 'profile.told', profile });
const parts = { responsibility: 'I lied.', repair: '', regret: '', explanation: '', change: '' };
export const apology = (id: string, act: string): Command => ({ kind: 'apology.drafted', apology: id, act, parts });
export const invitation: Extract<Command, { readonly kind: 'invitation.made' }> = {
  kind: 'invitation.made',
  invitation: 'i1',
  what: 'a walk',
  where: 'park',
  ends: 'four',
  way: 'no need to answer',
};
export const openness: Command = { kind: 'openness.shown', words: 'a walk would be nice', on: '2026-01-01' };
export const gone: Command = told({ leftOn: '2026-01-01' });
export const longLine: string = 'x'.repeat(501);

/** What went before (a month ago unless told), the command, when, and the rule that answers it; `ok` when it is taken. */
export type Row = readonly [
  name: string,
  before: readonly Command[],
  command: Command,
  rule: string,
  now?: Moment,
  before?: Moment,
];

export const monthAgo: Moment = later(noon, -28 * day);
export const copy: Command = { kind: 'draft.copied', draft: 'd1' };

/** What the row's command meets: the rule that refuses it, or `ok`. */
export function ruleOf(row: Row): string {
  const [, before, command, , now = noon, past = monthAgo] = row;
  const device = new Device('a');
  for (const each of before) device.must(each, past);
  const result = device.run(command, now);
  return result.ok ? 'ok' : result.error.rule;
}

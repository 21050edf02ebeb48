import type { Handlers } from './handler.ts';
import { stampOf } from './handler.ts';
import type { JournalEntry, JournalVersion } from '../model/state.ts';

/** A version replaces the ones it names; made apart, two versions of an entry stay side by side. */
function withVersion(entry: JournalEntry, version: JournalVersion, replaces: readonly string[]): JournalEntry {
  const heads = [...entry.heads.filter((head) => !replaces.includes(head.version)), version];
  return { ...entry, heads, times: (entry.times ?? 1) + 1 };
}

export const wordHandlers: Handlers<
  | 'journal.written'
  | 'journal.removed'
  | 'apology.drafted'
  | 'apology.finished'
  | 'conversation.planned'
  | 'conversation.debriefed'
  | 'appreciation.noticed'
  | 'appreciation.expressed'
  | 'invitation.made'
  | 'invitation.answered'
> = {
  'journal.written': (to, { kind: _kind, entry: id, ...words }, record) => {
    const version = { version: record.id, ...words, written: stampOf(record) };
    if (to.find('journal', id)) to.update('journal', id, (each) => withVersion(each, version, record.replaces ?? []));
    else to.add('journal', { id, first: stampOf(record), heads: [version] });
  },
  'journal.removed': (to, { entry }) =>
    to.replace(
      'journal',
      to.state.journal.filter(({ id }) => id !== entry),
    ),
  'apology.drafted': (to, { apology: id, act, parts }, record) => {
    const changed = stampOf(record);
    if (to.find('apologies', id)) to.update('apologies', id, (each) => ({ ...each, act, parts, changed }));
    else to.add('apologies', { id, act, parts, changed });
  },
  'apology.finished': (to, { apology, result }, record) =>
    to.update('apologies', apology, (each) => ({ ...each, result, changed: stampOf(record) })),
  'conversation.planned': (to, { kind: _kind, conversation: id, ...plan }, record) => {
    if (to.find('conversations', id)) to.update('conversations', id, (each) => ({ ...each, ...plan }));
    else to.add('conversations', { id, ...plan, planned: stampOf(record) });
  },
  'conversation.debriefed': (to, { kind: _kind, conversation, ...debrief }, { when }) =>
    to.update('conversations', conversation, (each) => ({ ...each, debrief: { ...debrief, at: when.at } })),
  'appreciation.noticed': (to, { appreciation: id, text }, record) => {
    if (to.find('appreciations', id)) to.update('appreciations', id, (each) => ({ ...each, text }));
    else to.add('appreciations', { id, text, noticed: stampOf(record), expressed: [] });
  },
  'appreciation.expressed': (to, { kind: _kind, appreciation, ...done }) =>
    to.update('appreciations', appreciation, (each) => ({ ...each, expressed: [...each.expressed, done] })),
  'invitation.made': (to, { kind: _kind, invitation: id, ...invitation }, record) => {
    if (to.find('invitations', id)) to.update('invitations', id, (each) => ({ ...each, ...invitation }));
    else to.add('invitations', { id, ...invitation, made: stampOf(record) });
  },
  'invitation.answered': (to, { kind: _kind, invitation, ...answer }) =>
    to.update('invitations', invitation, (each) => ({ ...each, answer })),
};

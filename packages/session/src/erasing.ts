import { compareEvents, type LogEvent } from '@groundwork/vault';

/**
 * Burned drafts and removed journal entries: their words are to vanish from the sealed log, not only from view. What
 * remains is that there was something, when, and that it was taken away.
 */
export interface Gone {
  readonly drafts: ReadonlySet<string>;
  /** The last removal of each entry; what another device wrote after it stands. */
  readonly entries: ReadonlyMap<string, LogEvent>;
}

/** What the log says is burned or removed. */
export function findGone(events: readonly LogEvent[]): Gone {
  const drafts = new Set<string>();
  const entries = new Map<string, LogEvent>();
  for (const event of events) {
    if (event.kind === 'draft.burned') drafts.add(String(event.body['draft']));
    if (event.kind === 'journal.removed') entries.set(String(event.body['entry']), event);
  }
  return { drafts, entries };
}

/** The event without the words that are gone; the event itself when it holds none of them. */
export function forgetWords(event: LogEvent, gone: Gone): LogEvent {
  const { kind, body } = event;
  if (kind === 'draft.written' && gone.drafts.has(String(body['draft']))) return emptied(event, ['act']);
  const removal = kind === 'journal.written' ? gone.entries.get(String(body['entry'])) : undefined;
  const isGone = removal !== undefined && compareEvents(event, removal) < 0;
  return isGone ? emptied(event, ['prompt', 'mood', 'moodAfter']) : event;
}

/** How many events still hold words that are gone. */
export function countUnerased(events: readonly LogEvent[]): number {
  const gone = findGone(events);
  if (gone.drafts.size + gone.entries.size === 0) return 0;
  return events.filter((event) => forgetWords(event, gone) !== event).length;
}

function emptied(event: LogEvent, fields: readonly string[]): LogEvent {
  const isEmpty = event.body['text'] === '' && fields.every((field) => !(field in event.body));
  if (isEmpty) return event;
  const kept = Object.entries(event.body).filter(([field]) => !fields.includes(field));
  return { ...event, body: { ...Object.fromEntries(kept), text: '' } };
}

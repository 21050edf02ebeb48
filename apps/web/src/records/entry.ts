import type { EventKind, ProgramEvent, Recorded, State, StepId } from '@groundwork/program';
import type { WordId } from '@groundwork/content/words';
import { kinds, type Family } from './kinds.ts';

/** One line of the user's life in here, ready to be shown. */
export interface Entry {
  readonly id: string;
  /** ms since the epoch, in the zone it was written in. */
  readonly at: number;
  readonly zone: string;
  readonly kind: EventKind;
  readonly family: Family;
  readonly step?: StepId;
  readonly title: WordId;
  readonly values?: Readonly<Record<string, string | number>>;
  /** Words as they were written, one text an item. */
  readonly texts: readonly string[];
}

type Texts<K extends EventKind> = (
  event: Extract<ProgramEvent, { readonly kind: K }>,
  state: State,
) => readonly (string | undefined)[];

const promiseText = ({ promise }: { readonly promise: string }, state: State): readonly (string | undefined)[] => [
  state.promises.find(({ id }) => id === promise)?.text,
];
const personName = ({ person }: { readonly person: string }, state: State): readonly (string | undefined)[] => [
  state.circle.find(({ id }) => id === person)?.name,
];
const habitText = ({ habit }: { readonly habit: string }, state: State): readonly (string | undefined)[] => [
  state.habits.find(({ id }) => id === habit)?.then,
];
const issueText = ({ issue }: { readonly issue: string }, state: State): string | undefined =>
  state.issues.find(({ id }) => id === issue)?.pattern;

/** The words in a record, or those of the record it is about. Kinds that are not here have none. */
const texts: { readonly [K in EventKind]?: Texts<K> } = {
  'boundary.recorded': ({ boundary, reason }) => [boundary.words, reason],
  'contact.logged': ({ note }) => [note],
  'draft.written': ({ text }) => [text],
  'letter.unsent': ({ text }) => [text],
  'checkin.made': ({ note }) => [note],
  'promise.made': ({ text }) => [text],
  'promise.changed': ({ text }) => [text],
  'promise.kept': promiseText,
  'promise.missed': (event, state) => [...promiseText(event, state), event.why],
  'promise.repaired': (event, state) => [...promiseText(event, state), event.how],
  'promise.closed': promiseText,
  'goal.set': ({ text }) => [text],
  'habit.planned': ({ when, then }) => [when, then],
  'habit.done': habitText,
  'habit.closed': habitText,
  'person.added': ({ name }) => [name],
  'person.reached': personName,
  'issue.named': ({ pattern, myPart, change }) => [pattern, myPart, change],
  'issue.linked': ({ issue, to }, state) => [issueText({ issue }, state), to.type === 'evidence' ? to.ref : undefined],
  'issue.reviewed': ({ issue, note }, state) => [issueText({ issue }, state), note],
  'apology.drafted': ({ act }) => [act],
  'conversation.planned': ({ topic }) => [topic],
  'conversation.debriefed': ({ did, theySaid, agreed }) => [did, theySaid, agreed],
  'appreciation.noticed': ({ text }) => [text],
  'openness.shown': ({ words }) => [words],
  'invitation.made': ({ what }) => [what],
  'review.written': ({ answers }) => answersToTexts(answers),
  'slip.marked': ({ note }) => [note],
  'slip.recovered': ({ did }) => [did],
  'decision.recorded': ({ words }) => [words],
  'ending.marked': ({ ritual }) => answersToTexts(ritual),
  'exercise.saved': ({ answers }) => answersToTexts(answers),
  'journal.written': ({ text }) => [text],
};

/** Sentences among the answers of a form; ids and single choices say nothing here. */
function answersToTexts(answers: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.values(answers).filter((answer) => typeof answer === 'string' && /\S\s+\S/u.test(answer)) as string[];
}

type Values<K extends EventKind> = (
  event: Extract<ProgramEvent, { readonly kind: K }>,
) => Readonly<Record<string, string | number>>;

const values: { readonly [K in EventKind]?: Values<K> } = {
  'urge.begun': ({ pull }) => ({ pull }),
  'urge.ended': ({ pull }) => ({ pull }),
  'contact.logged': ({ by }) => ({ by }),
  'checking.logged': ({ count }) => ({ count }),
  'checking.planned': ({ perWeek }) => ({ perWeek }),
  'checkin.made': ({ mood, sleep, pull }) => ({ mood: mood ?? '–', sleep: sleep ?? '–', pull: pull ?? '–' }),
  'scale.taken': ({ scale }) => ({ scale: scale.toUpperCase() }),
  'exercise.saved': ({ step }) => ({ step }),
  'lesson.read': ({ step }) => ({ step }),
  'review.written': ({ type }) => ({ type }),
  'boundary.recorded': ({ boundary }) => ({ kind: boundary.kind }),
  'invitation.answered': ({ answer }) => ({ answer }),
};

function stepOf(event: ProgramEvent): StepId | undefined {
  if (event.kind === 'exercise.saved' || event.kind === 'lesson.read') return event.step;
  if (event.kind === 'review.written') return { weekly: 9, fortnightly: 15, issues: 14 }[event.type] as StepId;
  return kinds[event.kind][1];
}

/** A record as a line of the timeline. */
export function recordToEntry({ id, when, event }: Recorded, state: State): Entry {
  const { kind } = event;
  const step = stepOf(event);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a lookup loses that the table pairs kind and reader
  const read = texts[kind] as Texts<EventKind> | undefined;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
  const count = values[kind] as Values<EventKind> | undefined;
  return {
    id,
    at: when.at,
    zone: when.zone,
    kind,
    family: kinds[kind][0],
    ...(step === undefined ? {} : { step }),
    title: `timeline.${kind}`,
    ...(count === undefined ? {} : { values: count(event) }),
    texts: (read?.(event, state) ?? []).filter((text): text is string => text !== undefined && text.trim() !== ''),
  };
}

/**
 * Every record as an entry, newest first. A form that was saved often is one entry, its last; what was replaced by a later
 * version of itself is not shown twice.
 */
export function recordsToEntries(records: readonly Recorded[], state: State): readonly Entry[] {
  const replaced = new Set(
    records.flatMap(({ replaces, event }) => (event.kind === 'journal.written' ? (replaces ?? []) : [])),
  );
  const lastOfRun = new Map<string, string>();
  for (const { id, event } of records) {
    if (event.kind === 'exercise.saved') lastOfRun.set(event.run, id);
    if (event.kind === 'draft.written') lastOfRun.set(event.draft, id);
  }
  return records
    .filter(({ id, event }) => {
      if (replaced.has(id)) return false;
      if (event.kind === 'exercise.saved') return lastOfRun.get(event.run) === id;
      return event.kind !== 'draft.written' || lastOfRun.get(event.draft) === id;
    })
    .map((record) => recordToEntry(record, state))
    .toReversed();
}

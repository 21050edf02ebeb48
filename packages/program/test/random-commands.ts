import fc from 'fast-check';
import type { Moment } from '@groundwork/base';
import type { Boundary, Command, SafetyAnswers } from '../src/index.ts';
import { addDays, dateOf } from '../src/index.ts';

type Pick<T> = fc.Arbitrary<T>;
/** A command still without its day: dates follow the moment at which it is run. */
export type Wish = (now: Moment) => Command;

const id = (name: string): Pick<string> => fc.constantFrom(`${name}-1`, `${name}-2`, `${name}-3`);
const purpose = fc.constantFrom('personal', 'logistics', 'apology', 'appreciation', 'invitation', 'talk' as const);
const channel = fc.constantFrom('message', 'call', 'email' as const);
const words = fc.constantFrom('', 'please give me room', 'you can write about the kids');
const pull = fc.integer({ min: 0, max: 10 });
const back = fc.integer({ min: 0, max: 4 });
const answer = fc.constantFrom('yes', 'no', 'no', 'no', 'unsaid' as const);
const on = (now: Moment, days: number): string => addDays(dateOf(now), days);

const boundary: Pick<(now: Moment) => Boundary> = fc
  .record({
    kind: fc.constantFrom('open', 'open', 'limited', 'logistics', 'space-until', 'none', 'order', 'ended' as const),
    words,
    said: fc.option(back, { nil: undefined }),
    ahead: fc.integer({ min: 1, max: 30 }),
    logistics: fc.boolean(),
    perWeek: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
    topics: fc.subarray(['counselling', 'appreciation', 'invitation']),
  })
  .map(({ kind, words: told, said, ahead, logistics, perWeek, topics }) => (now: Moment): Boundary => ({
    kind,
    words: told,
    ...(said !== undefined && { saidOn: on(now, -said) }),
    ...(kind === 'space-until' && { until: on(now, ahead), logistics }),
    ...(kind === 'limited' && {
      agreement: { topics, channels: ['message'], ...(perWeek !== undefined && { perWeek }) },
    }),
  }));

const answers: Pick<SafetyAnswers> = fc.record({
  'asked-not-to-contact': answer,
  order: answer,
  'afraid-of-partner': answer,
  'partner-afraid': answer,
  'suicidal-thoughts': answer,
  'children-present': answer,
});

const signal = fc.constantFrom(
  'suicide_risk',
  'harm_to_partner',
  'being_abused',
  'no_contact_or_order',
  'evasion_of_boundary',
  'child_at_risk',
  'drunk_now' as const,
);
const reason = fc.constantFrom('', 'the court lifted it');

const contactWishes: readonly Pick<Wish>[] = [
  fc
    .record({
      draft: id('draft'),
      purpose,
      act: fc.constantFrom('lying', 'The lying!', 'shouting'),
      emergency: fc.boolean(),
    })
    .map((body) => () => ({ kind: 'draft.written', text: 'a few words', ...body })),
  fc
    .record({
      draft: id('draft'),
      hold: fc.constantFrom('ten-minutes', 'until-morning', 'a-day', 'until-boundary' as const),
    })
    .map((body) => () => ({ kind: 'draft.held', ...body })),
  id('draft').map((draft) => () => ({ kind: 'draft.copied', draft })),
  id('draft').map((draft) => () => ({ kind: 'draft.copied', draft })),
  id('draft').map((draft) => () => ({ kind: 'draft.burned', draft })),
  fc
    .record({ contact: fc.uuid(), by: fc.constantFrom('me', 'them' as const), channel, purpose, back })
    .map(({ back: days, ...body }) => (now) => ({ kind: 'contact.logged', on: on(now, -days), ...body })),
  fc.record({ urge: fc.uuid(), pull }).map((body) => () => ({ kind: 'urge.begun', ...body })),
  fc.constant((now) => ({ kind: 'openness.shown', words: 'come for a walk one day', on: on(now, 0) })),
  fc.record({ invitation: id('invitation') }).map((body) => () => ({
    kind: 'invitation.made',
    what: 'a walk',
    where: 'park',
    ends: 'four',
    way: 'no reply needed',
    ...body,
  })),
  fc
    .record({ invitation: id('invitation'), answer: fc.constantFrom('yes', 'no', 'silence' as const) })
    .map((body) => (now) => ({ kind: 'invitation.answered', on: on(now, 0), ...body })),
];

const boundaryWishes: readonly Pick<Wish>[] = [
  fc
    .tuple(boundary, reason)
    .map(([make, why]) => (now) => ({ kind: 'boundary.recorded', boundary: make(now), reason: why })),
  fc
    .tuple(boundary, reason)
    .map(([make, why]) => (now) => ({ kind: 'boundary.recorded', boundary: make(now), reason: why })),
  fc
    .record({ boundary: fc.constantFrom('a-1', 'a-3', 'b-2', 'a-9') })
    .map((body) => () => ({ kind: 'boundary.withdrawn', ...body })),
  fc
    .record({ decision: fc.constantFrom('ended', 'needs-time', 'wants-to-try' as const) })
    .map((body) => (now) => ({ kind: 'decision.recorded', words: 'it is over', saidOn: on(now, 0), ...body })),
];

const safetyWishes: readonly Pick<Wish>[] = [
  fc.record({ answers, reason }).map((body) => () => ({ kind: 'safety.answered', ...body })),
  fc
    .record({ signal, source: fc.constantFrom('user', 'draft', 'journal' as const) })
    .map((body) => () => ({ kind: 'safety.reported', ...body })),
  signal.map((each) => () => ({ kind: 'safety.dismissed', signal: each })),
  fc
    .array(fc.integer({ min: 0, max: 3 }), { minLength: 9, maxLength: 9 })
    .map((items) => () => ({ kind: 'scale.taken', scale: 'phq9', items })),
  fc
    .array(fc.integer({ min: 0, max: 1 }), { minLength: 4, maxLength: 4 })
    .map((items) => () => ({ kind: 'scale.taken', scale: 'hark', items })),
];

const workWishes: readonly Pick<Wish>[] = [
  fc.record({ children: fc.boolean(), back }).map(({ children, back: days }) => (now) => ({
    kind: 'profile.told',
    profile: { children, leftOn: on(now, -days) },
  })),
  fc.record({ mood: pull }).map((body) => (now) => ({ kind: 'checkin.made', on: on(now, 0), ...body })),
  fc
    .record({
      promise: id('promise'),
      text: fc.constantFrom('be better', 'home by six on Tuesday', 'cook for the kids'),
    })
    .map((body) => (now) => ({ kind: 'promise.made', due: on(now, 2), ...body })),
  id('promise').map((promise) => (now) => ({ kind: 'promise.kept', promise, on: on(now, 0) })),
  id('person').map((person) => () => ({ kind: 'person.added', person, name: 'Tom', role: 'listener' })),
  id('person').map((person) => (now) => ({ kind: 'person.reached', person, on: on(now, 0) })),
  fc
    .uuid()
    .map((appreciation) => () => ({ kind: 'appreciation.noticed', appreciation, text: 'she took Leo to the dentist' })),
  fc.record({ apology: id('apology'), act: fc.constantFrom('lying', 'shouting') }).map((body) => () => ({
    kind: 'apology.drafted',
    parts: { responsibility: 'I lied', repair: '', regret: '', explanation: '', change: '' },
    ...body,
  })),
  id('apology').map((apology) => () => ({ kind: 'apology.finished', apology, result: 'said' })),
  fc
    .record({ entry: id('entry'), mood: pull, moodAfter: pull })
    .map((body) => () => ({ kind: 'journal.written', text: 'the same evening again and again in my head', ...body })),
  id('entry').map((entry) => () => ({ kind: 'journal.removed', entry })),
  fc.uuid().map((slip) => (now) => ({ kind: 'slip.marked', slip, what: 'contact', on: on(now, 0) })),
  fc.record({ run: id('run'), step: fc.constantFrom(2, 5, 11 as const) }).map((body) => () => ({
    kind: 'exercise.saved',
    exercise: 'scene',
    answers: { what: 'x' },
    finished: true,
    ...body,
  })),
];

/** Wishes around drafts, contacts and invitations only. */
export const contactWish: fc.Arbitrary<Wish> = fc.oneof(...contactWishes);

/** Any wish of a life, with contact and boundaries far more often than they would come. */
export const wish: fc.Arbitrary<Wish> = fc.oneof(
  { weight: 5, arbitrary: contactWish },
  { weight: 3, arbitrary: fc.oneof(...boundaryWishes) },
  { weight: 2, arbitrary: fc.oneof(...safetyWishes) },
  { weight: 3, arbitrary: fc.oneof(...workWishes) },
);

export const zone: fc.Arbitrary<string> = fc.constantFrom(
  'Europe/Dublin',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
);

/** How far the clock jumps before the next wish, minutes; now and then it goes backwards or a year ahead. */
export const jump: fc.Arbitrary<number> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 60 }) },
  { weight: 6, arbitrary: fc.integer({ min: 60, max: 24 * 60 }) },
  { weight: 4, arbitrary: fc.integer({ min: 24 * 60, max: 10 * 24 * 60 }) },
  { weight: 1, arbitrary: fc.constantFrom(-90, 365 * 24 * 60) },
);

/** One turn of a history: who, when, where, what, and whether the two devices meet afterwards. */
export interface Turn {
  readonly on: 0 | 1;
  readonly jump: number;
  readonly zone: string;
  readonly wish: Wish;
  readonly meet: boolean;
}

export const turn: fc.Arbitrary<Turn> = fc.record({
  on: fc.constantFrom(0, 0, 1 as const),
  jump,
  zone,
  wish,
  meet: fc.boolean(),
});

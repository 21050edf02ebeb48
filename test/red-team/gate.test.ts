import { ruleCatalog } from '@groundwork/program';
import { expect, test } from 'vitest';
import { createPerson, type Person } from './person.ts';

/**
 * Attempts to get the app to help pursue somebody, each with the rule that has to meet it. `try` answers with the rule that
 * refused, or `yes`/`done` when the attempt went through.
 */
interface Attempt {
  readonly name: string;
  readonly children?: boolean;
  readonly try: (person: Person) => Promise<string>;
  readonly met: string;
}

const said = { words: 'You can write again.', saidOn: '2026-11-24' } as const;

const attempts: readonly Attempt[] = [
  // After "do not contact me".
  {
    name: 'a kind message after a no',
    met: 'draft-stop',
    try: async (p) => (await p.boundary({ kind: 'none', words: 'Do not contact me.' }), p.draftAndCopy('personal')),
  },
  {
    name: 'an apology after a no',
    met: 'draft-stop',
    try: async (p) => (
      await p.boundary({ kind: 'none' }),
      p.draftAndCopy('apology', { act: 'the lie about the money' })
    ),
  },
  {
    name: 'a thank-you after a no',
    met: 'draft-stop',
    try: async (p) => (await p.boundary({ kind: 'none' }), p.draftAndCopy('appreciation')),
  },
  {
    name: 'an invitation after a no',
    met: 'draft-stop',
    try: async (p) => (await p.boundary({ kind: 'none' }), p.draftAndCopy('invitation')),
  },
  {
    name: 'a talk after a no',
    met: 'draft-stop',
    try: async (p) => (await p.boundary({ kind: 'none' }), p.draftAndCopy('talk')),
  },
  {
    name: '"practical" without children after a no',
    met: 'draft-stop',
    try: async (p) => (await p.boundary({ kind: 'none' }), p.draftAndCopy('logistics')),
  },
  {
    name: 'an emergency mark without children',
    met: 'boundary-none',
    try: async (p) => (await p.boundary({ kind: 'none' }), p.reach('logistics', { emergency: true })),
  },
  {
    name: 'with children, a personal word dressed as an emergency',
    children: true,
    met: 'boundary-none',
    try: async (p) => (await p.boundary({ kind: 'none' }), p.reach('personal', { emergency: true })),
  },
  {
    name: 'a draft begun before the no, copied after it',
    met: 'boundary-none',
    try: async (p) => {
      await p.boundary({ kind: 'open', words: 'Write if you like.', saidOn: '2026-11-20' });
      const draft = p.session.newId();
      await p.ask({ kind: 'draft.written', draft, text: 'Hello.', purpose: 'personal' });
      await p.boundary({ kind: 'none', words: 'Stop.' });
      p.wait(24);
      return p.ask({ kind: 'draft.copied', draft });
    },
  },
  {
    name: 'answering the question instead of recording it',
    met: 'boundary-none',
    try: async (p) => (await p.answers({ 'asked-not-to-contact': 'yes' }), p.reach('personal')),
  },
  // Under an order.
  {
    name: 'a message under an order',
    met: 'draft-stop',
    try: async (p) => (await p.boundary({ kind: 'order', words: 'No contact order.' }), p.draftAndCopy('personal')),
  },
  {
    name: 'practical matters under an order, with children',
    children: true,
    met: 'draft-stop',
    try: async (p) => (await p.boundary({ kind: 'order' }), p.draftAndCopy('logistics')),
  },
  {
    name: 'an emergency under an order',
    children: true,
    met: 'boundary-order',
    try: async (p) => (await p.boundary({ kind: 'order' }), p.reach('logistics', { emergency: true })),
  },
  {
    name: 'an order only answered, not recorded',
    met: 'boundary-order',
    try: async (p) => (await p.answers({ order: 'yes' }), p.reach('logistics')),
  },
  {
    name: 'an order hidden under "contact is fine"',
    met: 'boundary-order',
    try: async (p) => {
      await p.boundary({ kind: 'open', words: 'Fine.', saidOn: '2026-11-20' });
      await p.answers({ order: 'yes' });
      return p.reach('personal');
    },
  },
  // Loosening.
  {
    name: 'loosening without their words',
    met: 'boundary-words-needed',
    try: async (p) => (await p.boundary({ kind: 'logistics' }), p.boundary({ kind: 'open', saidOn: '2026-11-24' })),
  },
  {
    name: 'loosening without the day',
    met: 'boundary-day-needed',
    try: async (p) => (await p.boundary({ kind: 'logistics' }), p.boundary({ kind: 'open', words: 'Write to me.' })),
  },
  {
    name: 'loosening with a day that has not come',
    met: 'date-not-yet',
    try: async (p) => (
      await p.boundary({ kind: 'logistics' }),
      p.boundary({ kind: 'open', words: 'Write to me.', saidOn: '2027-01-01' })
    ),
  },
  {
    name: 'loosening and writing the same day',
    met: 'boundary-loosening-waits',
    try: async (p) => (
      await p.boundary({ kind: 'logistics' }),
      await p.boundary({ kind: 'open', ...said }),
      p.reach('personal')
    ),
  },
  {
    name: 'loosening a no without a reason',
    met: 'boundary-reason-needed',
    try: async (p) => (await p.boundary({ kind: 'none' }), p.boundary({ kind: 'open', ...said })),
  },
  {
    name: 'loosening a no and writing after one night',
    met: 'boundary-loosening-waits',
    try: async (p) => (
      await p.boundary({ kind: 'none' }),
      await p.boundary({ kind: 'open', ...said }, 'They rang me.'),
      p.wait(48),
      p.reach('personal')
    ),
  },
  {
    name: 'loosening a no in two small steps',
    met: 'boundary-loosening-waits',
    try: async (p) => {
      await p.boundary({ kind: 'none' });
      await p.boundary({ kind: 'logistics', ...said }, 'They wrote about the flat.');
      p.wait(30);
      await p.boundary({ kind: 'open', ...said }, 'They wrote again.');
      p.wait(30);
      return p.reach('personal');
    },
  },
  {
    name: 'taking an answer back without a reason',
    met: 'safety-change-reason',
    try: async (p) => (await p.answers({ 'asked-not-to-contact': 'yes' }), p.answers({})),
  },
  {
    name: 'taking an answer back and writing the next day',
    met: 'boundary-none',
    try: async (p) => (
      await p.answers({ 'asked-not-to-contact': 'yes' }),
      await p.answers({}, 'They rang.'),
      p.wait(24),
      p.reach('logistics')
    ),
  },
  {
    name: '"rather not say" to wipe out an earlier yes',
    met: 'boundary-none',
    try: async (p) => (
      await p.answers({ 'asked-not-to-contact': 'yes' }),
      await p.answers({ 'asked-not-to-contact': 'unsaid' }),
      p.wait(24 * 20),
      p.reach('logistics')
    ),
  },
  {
    name: 'a date of space that is over, taken as an invitation',
    met: 'boundary-space-over',
    try: async (p) => (
      await p.boundary({ kind: 'space-until', until: '2026-11-26', words: 'Two days.' }),
      p.wait(24 * 3),
      p.reach('personal')
    ),
  },
  {
    name: 'a space shortened by the user alone',
    met: 'boundary-words-needed',
    try: async (p) => (
      await p.boundary({ kind: 'space-until', until: '2026-12-24', words: 'A month.' }),
      p.boundary({ kind: 'space-until', until: '2026-11-26' })
    ),
  },
  {
    name: 'more in a week than agreed',
    met: 'boundary-frequency',
    try: async (p) => {
      await p.boundary({
        kind: 'limited',
        words: 'Once a week.',
        saidOn: '2026-11-20',
        agreement: { topics: ['personal'], channels: [], perWeek: 1 },
      });
      await p.sent();
      p.wait(24);
      return p.reach('personal');
    },
  },
  {
    name: 'a topic that was not agreed',
    met: 'boundary-limited',
    try: async (p) => (
      await p.boundary({
        kind: 'limited',
        words: 'Only the dog.',
        saidOn: '2026-11-20',
        agreement: { topics: ['the dog'], channels: [] },
      }),
      p.reach('invitation')
    ),
  },
  {
    name: 'arguing with "it is over"',
    met: 'draft-stop',
    try: async (p) => (await p.boundary({ kind: 'ended', words: 'I have decided.' }), p.draftAndCopy('personal')),
  },
  // Volume and time.
  {
    name: 'a third message without an answer',
    met: 'two-unanswered',
    try: async (p) => {
      await p.boundary({ kind: 'open', words: 'Fine.', saidOn: '2026-11-20' });
      await p.sent();
      p.wait(24);
      await p.sent();
      p.wait(24);
      return p.reach('personal');
    },
  },
  {
    name: 'a second message on one day',
    met: 'one-a-day',
    try: async (p) => (
      await p.boundary({ kind: 'open', words: 'Fine.', saidOn: '2026-11-20' }),
      await p.sent(),
      p.wait(2),
      p.reach('personal')
    ),
  },
  {
    name: 'sending at two in the morning',
    met: 'night-hold',
    try: async (p) => (
      await p.boundary({ kind: 'open', words: 'Fine.', saidOn: '2026-11-20' }),
      p.until(2),
      p.reach('personal')
    ),
  },
  {
    name: 'a ten-minute hold at night',
    met: 'draft-held',
    try: async (p) => {
      await p.boundary({ kind: 'open', words: 'Fine.', saidOn: '2026-11-20' });
      p.until(23);
      const draft = p.session.newId();
      await p.ask({ kind: 'draft.written', draft, text: 'Hello.', purpose: 'personal' });
      await p.ask({ kind: 'draft.held', draft, hold: 'ten-minutes' });
      p.wait(1);
      return p.ask({ kind: 'draft.copied', draft });
    },
  },
  {
    name: 'shortening a hold',
    met: 'hold-only-longer',
    try: async (p) => {
      await p.boundary({ kind: 'open', words: 'Fine.', saidOn: '2026-11-20' });
      const draft = p.session.newId();
      await p.ask({ kind: 'draft.written', draft, text: 'Hello.', purpose: 'personal' });
      await p.ask({ kind: 'draft.held', draft, hold: 'a-day' });
      return p.ask({ kind: 'draft.held', draft, hold: 'ten-minutes' });
    },
  },
  {
    name: 'copying the same draft again and again',
    met: 'one-a-day',
    try: async (p) => {
      await p.boundary({ kind: 'open', words: 'Fine.', saidOn: '2026-11-20' });
      const draft = p.session.newId();
      await p.ask({ kind: 'draft.written', draft, text: 'Hello.', purpose: 'personal' });
      p.wait(24);
      await p.ask({ kind: 'draft.copied', draft });
      p.wait(1);
      return p.ask({ kind: 'draft.copied', draft });
    },
  },
  {
    name: 'bringing a burned draft back',
    met: 'draft-burned',
    try: async (p) => {
      await p.boundary({ kind: 'open', words: 'Fine.', saidOn: '2026-11-20' });
      const draft = p.session.newId();
      await p.ask({ kind: 'draft.written', draft, text: 'Hello.', purpose: 'personal' });
      await p.ask({ kind: 'draft.burned', draft });
      return p.ask({ kind: 'draft.written', draft, text: 'Hello again.', purpose: 'personal' });
    },
  },
  {
    name: 'nothing written down yet, so surely allowed',
    met: 'boundary-unrecorded',
    try: async (p) => p.reach('personal'),
  },
  // Purposes.
  {
    name: 'an apology twice for the same act',
    met: 'apology-once',
    try: async (p) => {
      await p.boundary({ kind: 'open', words: 'Fine.', saidOn: '2026-11-20' });
      await p.draftAndCopy('apology', { act: 'I lied about the money' });
      p.wait(24);
      return p.draftAndCopy('apology', { act: 'that I lied about the money!' });
    },
  },
  {
    name: 'an apology that names no act',
    met: 'apology-one-act',
    try: async (p) => (await p.boundary({ kind: 'open', words: 'Fine.', saidOn: '2026-11-20' }), p.reach('apology')),
  },
  {
    name: 'an invitation before any openness',
    met: 'invitation-openness',
    try: async (p) => (await p.boundary({ kind: 'open', words: 'Fine.', saidOn: '2026-11-20' }), p.reach('invitation')),
  },
  {
    name: 'an invitation again after a no',
    met: 'invitation-pause',
    try: async (p) => {
      await p.boundary({ kind: 'open', words: 'Fine.', saidOn: '2026-11-20' });
      await p.ask({ kind: 'openness.shown', words: 'A walk one day would be nice.', on: '2026-11-20' });
      const invitation = p.session.newId();
      await p.ask({
        kind: 'invitation.made',
        invitation,
        what: 'A walk',
        where: 'The park',
        ends: 'at four',
        way: 'No is fine.',
      });
      await p.ask({ kind: 'invitation.answered', invitation, answer: 'no', on: '2026-11-24' });
      p.wait(24 * 7);
      return p.reach('invitation');
    },
  },
  {
    name: 'thanking every day',
    met: 'appreciation-flood',
    try: async (p) => {
      await p.boundary({ kind: 'open', words: 'Fine.', saidOn: '2026-11-20' });
      await p.sent('appreciation');
      await p.ask({
        kind: 'contact.logged',
        contact: p.session.newId(),
        by: 'them',
        channel: 'message',
        purpose: 'personal',
        on: '2026-11-24',
      });
      p.wait(24);
      return p.reach('appreciation');
    },
  },
  // Dangers.
  {
    name: 'softening by the coach for someone afraid of the partner',
    met: 'coach-rests',
    try: async (p) => {
      await p.answers({ 'afraid-of-partner': 'yes' });
      const verdict = p.session.may({ type: 'coach', purpose: 'personal' });
      return verdict.answer === 'yes' ? 'yes' : verdict.rule;
    },
  },
  {
    name: 'a personal word from somebody the partner fears',
    met: 'responsibility-only',
    try: async (p) => (
      await p.boundary({ kind: 'open', words: 'Fine.', saidOn: '2026-11-20' }),
      await p.answers({ 'partner-afraid': 'yes' }),
      p.reach('personal')
    ),
  },
  {
    name: 'and again after the three days',
    met: 'responsibility-only',
    try: async (p) => (
      await p.boundary({ kind: 'open', words: 'Fine.', saidOn: '2026-11-20' }),
      await p.answers({ 'partner-afraid': 'yes' }),
      p.wait(24 * 5),
      p.reach('personal')
    ),
  },
  {
    name: 'couples work where one is afraid',
    met: 'couples-work-rests',
    try: async (p) => {
      await p.answers({ 'partner-afraid': 'yes' });
      p.wait(24 * 5);
      const verdict = p.session.may({ type: 'couples-work' });
      return verdict.answer === 'yes' ? 'yes' : verdict.rule;
    },
  },
  {
    name: 'a message in the night somebody thinks of dying',
    met: 'danger-to-self',
    try: async (p) => (
      await p.boundary({ kind: 'open', words: 'Fine.', saidOn: '2026-11-20' }),
      await p.answers({ 'suicidal-thoughts': 'yes' }),
      p.reach('personal')
    ),
  },
  {
    name: 'a draft with three drinks in',
    met: 'drink',
    try: async (p) => (
      await p.boundary({ kind: 'open', words: 'Fine.', saidOn: '2026-11-20' }),
      await p.ask({ kind: 'safety.reported', signal: 'drunk_now', source: 'user' }),
      p.reach('personal')
    ),
  },
  {
    name: 'going on after saying it is a way round',
    met: 'no-way-round',
    try: async (p) => (
      await p.boundary({ kind: 'open', words: 'Fine.', saidOn: '2026-11-20' }),
      await p.ask({ kind: 'safety.reported', signal: 'evasion_of_boundary', source: 'user' }),
      p.reach('logistics')
    ),
  },
  {
    name: 'promises shown to somebody who did not ask',
    met: 'share-their-wish',
    try: async (p) => {
      await p.boundary({ kind: 'open', words: 'Fine.', saidOn: '2026-11-20' });
      const verdict = p.session.may({ type: 'share' });
      return verdict.answer === 'yes' ? 'yes' : verdict.rule;
    },
  },
];

test.each(attempts)('$name → $met', async (attempt) => {
  const person = await createPerson({ children: attempt.children ?? false });
  expect(await attempt.try(person)).toBe(attempt.met);
  expect(ruleCatalog.some(({ id }) => id === attempt.met)).toBe(true);
});

test('the person is not simply locked out: what is agreed goes through', async () => {
  const person = await createPerson();
  await person.boundary({ kind: 'open', words: 'Write if you like.', saidOn: '2026-11-20' });
  expect(await person.draftAndCopy('personal')).toBe('done');
  const parent = await createPerson({ children: true });
  await parent.boundary({ kind: 'none', words: 'Only the kids.' });
  expect(await parent.draftAndCopy('logistics')).toBe('done');
});

test('today never suggests contact in any of these lives', async () => {
  for (const attempt of attempts) {
    const person = await createPerson({ children: attempt.children ?? false });
    await attempt.try(person);
    const offered = person.session.today().actions.filter((action) => action.contact);
    expect(offered, attempt.name).toEqual([]);
  }
});

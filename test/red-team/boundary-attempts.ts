import type { Attempt } from './attempt.ts';

const said = { words: 'You can write again.', saidOn: '2026-11-24' } as const;

const limitedToEmail = {
  kind: 'limited',
  words: 'By email, once a week, about the flat.',
  saidOn: '2026-11-20',
  agreement: { topics: [], channels: ['email'], perWeek: 1 },
} as const;

/** Ways round what the partner asked for. */
export const boundaryAttempts: readonly Attempt[] = [
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
    name: '"it is over" written down as a little space, to open the drafts again',
    met: 'boundary-words-needed',
    try: async (p) => (
      await p.boundary({ kind: 'ended', words: 'I have decided.' }),
      p.boundary({ kind: 'space-until', until: '2026-11-25' })
    ),
  },
  {
    name: 'and with words, drafting the same night',
    met: 'draft-stop',
    try: async (p) => {
      await p.boundary({ kind: 'ended', words: 'I have decided.' });
      await p.boundary({ kind: 'space-until', until: '2026-11-30', ...said });
      return p.write('personal');
    },
  },
  {
    name: 'a stricter boundary to get rid of "once a week"',
    met: 'boundary-frequency',
    try: async (p) => {
      await p.boundary({ ...limitedToEmail });
      await p.sent('logistics');
      p.wait(24);
      await p.boundary({ kind: 'logistics' });
      return p.reach('logistics');
    },
  },
  {
    name: 'a stricter boundary to get rid of "by email only"',
    met: 'boundary-limited',
    try: async (p) => {
      await p.boundary({ ...limitedToEmail });
      await p.boundary({ kind: 'ended', words: 'It is over.' });
      return p.reach('logistics', { channel: 'call' });
    },
  },
  // An export changed by hand and taken in again.
  {
    name: 'importing an "open" in the place of the no',
    met: 'boundary-loosening-waits',
    try: async (p) => {
      await p.boundary({ kind: 'none', words: 'Stop.' });
      await p.forge('boundary.recorded', ({ id, body }) => ({
        body: { ...body, boundary: { kind: 'open', words: 'Fine.' }, replaces: [id] },
      }));
      return p.reach('personal');
    },
  },
  {
    name: 'importing it with an old date',
    met: 'boundary-loosening-waits',
    try: async (p) => {
      await p.boundary({ kind: 'none', words: 'Stop.' });
      await p.forge('boundary.recorded', ({ id, body }) => ({
        when: { at: 1, zone: 'UTC' },
        body: { ...body, boundary: { kind: 'open', words: 'Fine.' }, holdsFrom: 2, replaces: [id] },
      }));
      return p.reach('personal');
    },
  },
  {
    name: 'importing a withdrawal of the no',
    met: 'boundary-none',
    try: async (p) => {
      await p.boundary({ kind: 'none', words: 'Stop.' });
      await p.forge('boundary.recorded', ({ id }) => ({ kind: 'boundary.withdrawn', body: { boundary: id } }));
      return p.reach('logistics');
    },
  },
  {
    name: 'importing an old "no order after all"',
    met: 'boundary-order',
    try: async (p) => {
      await p.answers({ order: 'yes' });
      await p.forge('safety.answered', ({ body }) => ({
        when: { at: 1, zone: 'UTC' },
        body: { ...body, answers: { ...Object(body['answers']), order: 'no' }, reason: 'Gone.' },
      }));
      return p.reach('logistics');
    },
  },
  {
    name: 'turning the clock back, loosening, and turning it on again',
    met: 'boundary-loosening-waits',
    try: async (p) => {
      await p.boundary({ kind: 'none', words: 'Stop.' });
      p.wait(-24 * 9);
      await p.boundary({ kind: 'open', words: 'Write.', saidOn: '2026-11-10' }, 'They rang.');
      p.wait(24 * 9);
      return p.reach('personal');
    },
  },
  {
    name: 'arguing with "it is over"',
    met: 'draft-stop',
    try: async (p) => (await p.boundary({ kind: 'ended', words: 'I have decided.' }), p.draftAndCopy('personal')),
  },
];

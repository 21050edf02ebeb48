import type { Attempt } from './attempt.ts';

/** Too much, too soon, again, or in a danger. */
export const houseAttempts: readonly Attempt[] = [
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
    name: 'writing a copy down as sent last year, then copying again',
    met: 'two-unanswered',
    try: async (p) => {
      const draft = await p.copied('personal');
      await p.log({ by: 'me', on: '2025-01-01', draft });
      return p.ask({ kind: 'draft.copied', draft });
    },
  },
  {
    name: 'writing a copy down as theirs, then copying again',
    met: 'one-a-day',
    try: async (p) => {
      const draft = await p.copied('personal');
      await p.log({ by: 'them', on: '2026-11-24', draft });
      return p.ask({ kind: 'draft.copied', draft });
    },
  },
  {
    name: 'a hold of a day made "until they allow it", where they allow it',
    met: 'draft-held',
    try: async (p) => {
      await p.boundary({ kind: 'open', words: 'Fine.', saidOn: '2026-11-20' });
      const draft = p.session.newId();
      await p.ask({ kind: 'draft.written', draft, text: 'Hello.', purpose: 'personal' });
      await p.ask({ kind: 'draft.held', draft, hold: 'a-day' });
      await p.ask({ kind: 'draft.held', draft, hold: 'until-boundary' });
      p.wait(1);
      return p.ask({ kind: 'draft.copied', draft });
    },
  },
  {
    name: 'a shorter hold that comes from another device or an import',
    met: 'draft-held',
    try: async (p) => {
      await p.boundary({ kind: 'open', words: 'Fine.', saidOn: '2026-11-20' });
      const draft = p.session.newId();
      await p.ask({ kind: 'draft.written', draft, text: 'Hello.', purpose: 'personal' });
      await p.ask({ kind: 'draft.held', draft, hold: 'a-day' });
      await p.forge('draft.held', ({ body }) => ({ body: { ...body, hold: 'ten-minutes', until: 1 } }));
      p.wait(1);
      return p.ask({ kind: 'draft.copied', draft });
    },
  },
  {
    name: 'a held personal text given the label of an emergency',
    children: true,
    met: 'draft-held',
    try: async (p) => {
      await p.boundary({ kind: 'open', words: 'Fine.', saidOn: '2026-11-20' });
      const draft = p.session.newId();
      await p.ask({ kind: 'draft.written', draft, text: 'I miss you.', purpose: 'personal' });
      await p.ask({ kind: 'draft.held', draft, hold: 'a-day' });
      await p.ask({ kind: 'draft.written', draft, text: 'I miss you.', purpose: 'logistics', emergency: true });
      return p.ask({ kind: 'draft.copied', draft });
    },
  },
  {
    name: 'a fourth emergency in one night',
    children: true,
    met: 'two-unanswered',
    try: async (p) => {
      await p.boundary({ kind: 'none', words: 'Only the kids.' });
      p.until(2);
      let answer = '';
      for (let nth = 0; nth < 4; nth += 1) {
        const draft = p.session.newId();
        await p.ask({ kind: 'draft.written', draft, text: 'Ring me.', purpose: 'logistics', emergency: true });
        answer = await p.ask({ kind: 'draft.copied', draft });
      }
      return answer;
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
    name: 'an apology again, after the copied draft got another label',
    met: 'apology-once',
    try: async (p) => {
      const draft = await p.copied('apology', 'the lie');
      await p.ask({ kind: 'draft.written', draft, text: 'Hello.', purpose: 'personal' });
      p.wait(24);
      return p.draftAndCopy('apology', { act: 'the lie' });
    },
  },
  {
    name: 'an apology again, after it was written down as a plain message',
    met: 'apology-once',
    try: async (p) => {
      const draft = await p.copied('apology', 'the lie');
      await p.log({ by: 'me', on: '2026-11-25', draft });
      p.wait(24);
      return p.draftAndCopy('apology', { act: 'the lie' });
    },
  },
  {
    name: 'an invitation every day, none of them noted',
    met: 'invitation-waiting',
    try: async (p) => {
      await p.boundary({ kind: 'open', words: 'Fine.', saidOn: '2026-11-20' });
      await p.ask({ kind: 'openness.shown', words: 'A walk one day would be nice.', on: '2026-11-20' });
      await p.draftAndCopy('invitation');
      p.wait(24);
      return p.draftAndCopy('invitation');
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
    met: 'danger-to-partner',
    try: async (p) => (
      await p.boundary({ kind: 'open', words: 'Fine.', saidOn: '2026-11-20' }),
      await p.answers({ 'partner-afraid': 'yes' }),
      p.reach('personal')
    ),
  },
  {
    name: 'taking "they are afraid of me" back a minute later',
    met: 'danger-to-partner',
    try: async (p) => (
      await p.boundary({ kind: 'open', words: 'Fine.', saidOn: '2026-11-20' }),
      await p.answers({ 'partner-afraid': 'yes' }),
      await p.answers({}),
      p.wait(48),
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

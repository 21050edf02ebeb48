import type { Invented } from './invented.ts';

export const infidelity: Invented = {
  id: 'infidelity',
  title: 'Infidelity, and a space they share',
  about: 'Had an affair, and told. They live in the same home for now and agreed on what to talk about, and when.',
  leftOn: '2026-09-06',
  children: false,
  circle: ['Rui', 'Eva'],
  safety: {},
  steadiness: 0.9,
  boundary: {
    kind: 'limited',
    words: 'We talk on Sundays. You may write about that, once a week.',
    saidOn: '2026-09-07',
    agreement: { topics: ['talk', 'personal', 'apology'], channels: ['message', 'in-person'], perWeek: 2 },
  },
  days: {
    2: [
      {
        says: 'Wants to apologise the second night.',
        wants: 'apology',
        act: 'the affair',
        text: 'I lied to you from May until August.',
      },
    ],
    8: [
      {
        says: 'Promises something small: the phone lies on the kitchen table at night.',
        runs: [
          {
            kind: 'promise.made',
            promise: 'inf-phone',
            text: 'My phone lies on the kitchen table from nine each evening',
            due: '2026-09-14',
            every: 'week',
          },
        ],
      },
    ],
    10: [
      {
        says: 'The apology is slept on and short. Wants to send it.',
        wants: 'apology',
        act: 'the affair',
        text: 'I lied to you from May until August. You asked me, and I said no. That was mine.',
      },
    ],
    14: [
      {
        says: 'Wants to apologise again for the same thing.',
        wants: 'apology',
        act: 'the affair',
        text: 'I am so sorry again.',
      },
    ],
    35: [
      {
        says: 'They say: it would be nice to see the garden show one day. It is written down.',
        runs: [{ kind: 'openness.shown', words: 'It would be nice to see the garden show one day.', on: '2026-10-10' }],
      },
    ],
    70: [
      {
        says: 'Eight weeks of Sundays. Notes that both were there each time.',
        runs: [
          {
            kind: 'issue.named',
            issue: 'inf-issue',
            pattern: 'I look for comfort elsewhere when I am ashamed',
            myPart: 'I hide it',
            change: 'I say it on Sunday',
            lasting: true,
          },
        ],
      },
    ],
  },
};

export const ended: Invented = {
  id: 'ended',
  title: 'The partner decides to end it',
  about: 'Space was agreed. After six weeks the partner says that it is over.',
  leftOn: '2026-09-02',
  children: false,
  circle: ['Kofi', 'Lena'],
  safety: {},
  steadiness: 0.75,
  boundary: { kind: 'open', words: 'You can write if you need to.', saidOn: '2026-09-04' },
  days: {
    9: [
      {
        says: 'Notices something, just privately.',
        runs: [
          { kind: 'appreciation.noticed', appreciation: 'end-1', text: 'They watered my plants before they went.' },
        ],
      },
    ],
    16: [{ says: 'Wants to say thank you for it.', wants: 'appreciation', text: 'Thank you for watering the plants.' }],
    42: [
      {
        says: 'They say it: it is over. The words go down as they were.',
        runs: [
          {
            kind: 'decision.recorded',
            words: 'I have decided. It is over for me, and I will not change my mind.',
            saidOn: '2026-10-13',
            decision: 'ended',
          },
        ],
      },
    ],
    43: [{ says: 'Wants to write back and argue.', wants: 'personal', text: 'You cannot just decide that.' }],
    47: [{ says: 'Would like to invite them for one last dinner.', wants: 'invitation', text: 'One last dinner?' }],
    58: [
      {
        says: 'The keys have to go back. Wants to ask how.',
        wants: 'logistics',
        text: 'I have your keys. Shall I leave them with Kofi on Friday?',
      },
    ],
    75: [
      {
        says: 'Walks to the lighthouse with Lena and marks the ending.',
        runs: [
          {
            kind: 'ending.marked',
            ritual: { good: 'Eleven summers', letGo: 'Being chosen', ritual: 'The lighthouse, with Lena' },
            keep: ['journal', 'circle', 'habits'],
          },
        ],
      },
    ],
  },
};

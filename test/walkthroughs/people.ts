import type { Invented } from './invented.ts';
import { ended, infidelity } from './later-people.ts';

const panic: Invented = {
  id: 'early-panic',
  title: 'Early panic',
  about:
    'Left on a Thursday evening. No children. Writes at night, deletes, writes again. The partner asked for a month of space.',
  leftOn: '2026-09-03',
  children: false,
  circle: ['Tom', 'Noor'],
  safety: {},
  steadiness: 0.7,
  boundary: {
    kind: 'space-until',
    words: 'Please give me a month. I cannot think.',
    saidOn: '2026-09-03',
    until: '2026-10-05',
  },
  agreedNext: {
    kind: 'limited',
    words: 'You can write once a week. I may not answer.',
    saidOn: '2026-10-05',
    agreement: { topics: ['personal', 'appreciation'], channels: ['message'], perWeek: 1 },
  },
  days: {
    1: [
      {
        says: 'Half past one at night. Writes a long message and wants to send it.',
        wants: 'personal',
        hour: 1,
        text: 'Please, can we talk. I cannot sleep.',
      },
    ],
    2: [
      {
        says: 'Wants to apologise for everything, now.',
        wants: 'apology',
        act: 'shouting on the stairs',
        text: 'I am sorry for everything.',
      },
    ],
    5: [
      {
        says: 'Sends a message after all, from the phone, not from here. Notes it.',
        hour: 23,
        runs: [
          {
            kind: 'contact.logged',
            contact: 'panic-1',
            by: 'me',
            channel: 'message',
            purpose: 'personal',
            on: '2026-09-07',
          },
          {
            kind: 'slip.marked',
            slip: 'panic-slip',
            what: 'contact',
            on: '2026-09-07',
            note: 'Two glasses of wine and a song.',
          },
        ],
      },
    ],
    12: [
      {
        says: 'The pull is strong all evening.',
        hour: 21,
        runs: [{ kind: 'urge.begun', urge: 'panic-urge', pull: 9 }],
      },
    ],
    20: [
      {
        says: 'Plans a habit: after work, a swim on Tuesdays.',
        runs: [
          {
            kind: 'habit.planned',
            habit: 'panic-swim',
            when: 'after work on Tuesday',
            // oxlint-disable-next-line unicorn/no-thenable -- a habit is an if and a then; nothing awaits it
            then: 'swim twenty lengths',
            area: 'body',
            perWeek: 2,
          },
        ],
      },
    ],
    40: [
      {
        says: 'The month is over and one message a week was agreed. Wants to write.',
        wants: 'personal',
        text: 'I hope the week was kind to you. No need to answer.',
      },
    ],
    52: [
      {
        says: 'Wants to write a third time. The first two had no answer.',
        wants: 'personal',
        text: 'Did you get my message?',
      },
    ],
  },
};

const children: Invented = {
  id: 'children',
  title: 'With children',
  about: 'Two children, week about. The partner wants messages about the children and the house, and nothing else.',
  leftOn: '2026-09-05',
  children: true,
  circle: ['Mira', 'Jo', 'Sam'],
  safety: {},
  steadiness: 0.85,
  boundary: { kind: 'logistics', words: 'Only the kids and the house, please.', saidOn: '2026-09-05' },
  days: {
    3: [
      {
        says: 'Leo has a fever. Wants to tell the other parent.',
        wants: 'logistics',
        text: 'Leo has a fever, 38.6. I have Calpol. I will write at six.',
      },
    ],
    6: [
      { says: 'Wants to add “and I miss us”. Tries it as a personal message.', wants: 'personal', text: 'I miss us.' },
    ],
    15: [
      {
        says: 'Makes a small promise about handovers.',
        runs: [
          {
            kind: 'promise.made',
            promise: 'kids-promise',
            text: 'Bring the school bags to the door at six on Friday',
            due: '2026-09-25',
          },
        ],
      },
    ],
    21: [
      {
        says: 'Asks about the holiday weeks.',
        wants: 'logistics',
        text: 'Could you tell me by Friday which week suits you in October?',
      },
    ],
    33: [{ says: 'Would like to suggest the zoo, all four of them.', wants: 'invitation', text: 'The zoo on Sunday?' }],
    50: [
      {
        says: 'Names what came back again and again: money, and hiding it.',
        runs: [
          {
            kind: 'issue.named',
            issue: 'kids-issue',
            pattern: 'When the bill comes, I hide it',
            myPart: 'I say all is fine',
            change: 'Open the post on Fridays',
            lasting: false,
          },
        ],
      },
    ],
  },
};

const noContact: Invented = {
  id: 'no-contact',
  title: 'No contact',
  about: 'The partner asked in writing not to be contacted, and blocked the number.',
  leftOn: '2026-09-01',
  children: false,
  circle: ['Ana'],
  safety: { 'asked-not-to-contact': 'yes' },
  steadiness: 0.6,
  boundary: { kind: 'none', words: 'Do not contact me any more.', saidOn: '2026-09-02' },
  days: {
    2: [{ says: 'Wants to send one last message.', wants: 'personal', text: 'One last thing.' }],
    4: [
      {
        says: 'Looks at their page eleven times.',
        runs: [{ kind: 'checking.logged', what: 'profile', count: 11, on: '2026-09-04' }],
      },
    ],
    9: [
      {
        says: 'Wants to apologise by letter.',
        wants: 'apology',
        act: 'reading their messages',
        text: 'I read your messages.',
      },
    ],
    11: [
      {
        says: 'Writes it as a letter that stays here.',
        runs: [
          {
            kind: 'letter.unsent',
            letter: 'nc-letter',
            text: 'I read your messages. It was wrong. You do not have to hear it from me.',
          },
        ],
      },
    ],
    24: [
      {
        says: 'It is their birthday. Wants to send flowers with a card.',
        wants: 'appreciation',
        text: 'Happy birthday.',
      },
    ],
    38: [
      { says: 'A bad night. The pull is at nine.', hour: 23, runs: [{ kind: 'urge.begun', urge: 'nc-urge', pull: 9 }] },
    ],
    60: [
      {
        says: 'Would still like to invite them to the exhibition.',
        wants: 'invitation',
        text: 'The exhibition ends on Sunday.',
      },
    ],
  },
};

export const inventedPeople: readonly Invented[] = [panic, children, noContact, infidelity, ended];

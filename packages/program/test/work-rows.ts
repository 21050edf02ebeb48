import type { Command } from '../src/index.ts';
import type { Row } from './cases.ts';
import { answers, closed, longLine, noon, promise, sent, told, today } from './cases.ts';

/** As a broken or older screen would send it. */
const fiveAnswers: Command = JSON.parse('{"kind":"safety.answered","answers":{"order":"no"}}');

export const workRows: readonly Row[] = [
  // Promises
  ['be better', [], promise('q1', 'I will be better'), 'promise-vague'],
  ['try harder', [], promise('q1', 'try harder with the kids'), 'promise-vague'],
  ['two words', [], promise('q1', 'be home'), 'promise-vague'],
  ['always', [], promise('q1', 'always listen to them at dinner'), 'promise-too-big'],
  ['too far away', [], promise('q1', 'paint the back door', '2026-03-20'), 'promise-too-big'],
  ['small and dated', [], promise('q1', 'home by six on Tuesday'), 'ok'],
  ['small, in Spanish', [], promise('q1', 'llegar a casa a las seis'), 'ok'],
  ['small, in Japanese', [], promise('q1', '火曜日は六時に帰る'), 'ok'],
  [
    'a fourth',
    [
      promise('q1', 'cook on Tuesday night'),
      promise('q2', 'ring the bank today'),
      promise('q3', 'book the dentist today'),
    ],
    promise('q4', 'wash the car today'),
    'promise-three-open',
    noon,
    noon,
  ],
  ['due yesterday', [], promise('q1', 'home by six on Sunday', '2026-02-01'), 'date-gone'],
  [
    'changing before its day',
    [promise('q1', 'home by six on Tuesday')],
    { kind: 'promise.changed', promise: 'q1', text: 'home by seven on Tuesday', due: '2026-02-04' },
    'ok',
    noon,
    noon,
  ],
  [
    'changing on its day',
    [promise('q1', 'home by six today', today)],
    { kind: 'promise.changed', promise: 'q1', text: 'home by seven on Tuesday', due: '2026-02-04' },
    'promise-change-late',
    noon,
    noon,
  ],
  [
    'keeping it twice',
    [promise('q1', 'home by six today', today), { kind: 'promise.kept', promise: 'q1', on: today }],
    { kind: 'promise.kept', promise: 'q1', on: today },
    'record-closed',
    noon,
    noon,
  ],
  [
    'keeping a daily one twice in a day',
    [
      { kind: 'promise.made', promise: 'q1', text: 'ten minutes with Leo', due: today, every: 'day' },
      { kind: 'promise.kept', promise: 'q1', on: today },
    ],
    { kind: 'promise.kept', promise: 'q1', on: today },
    'promise-marked',
    noon,
    noon,
  ],
  [
    'repairing a missed one',
    [promise('q1', 'home by six today', today), { kind: 'promise.missed', promise: 'q1', on: today }],
    { kind: 'promise.repaired', promise: 'q1', how: 'told them before' },
    'ok',
    noon,
    noon,
  ],
  [
    'repairing what was kept',
    [promise('q1', 'home by six today', today), { kind: 'promise.kept', promise: 'q1', on: today }],
    { kind: 'promise.repaired', promise: 'q1', how: 'x' },
    'promise-marked',
    noon,
    noon,
  ],
  // Safety
  ['five answers', [], fiveAnswers, 'answers-missing'],
  ['taking back a yes without a reason', [answers({ order: 'yes' })], answers({}), 'safety-change-reason'],
  ['taking back a yes with a reason', [answers({ order: 'yes' })], answers({}, 'it ran out'), 'ok'],
  ['a scale with a hole', [], { kind: 'scale.taken', scale: 'gad7', items: [1] }, 'scale-incomplete'],
  // What was done is always taken down
  ['contact against an order', [closed('order')], sent('c1', { on: today }), 'ok'],
  ['contact tomorrow', [], sent('c1', { on: '2026-02-03' }), 'date-not-yet'],
  ['contact on no day', [], sent('c1', { on: '2026-02-30' }), 'date-not-real'],
  ['a slip', [closed('none')], { kind: 'slip.marked', slip: 's1', what: 'contact', on: today }, 'ok'],
  ['an urge of eleven', [], { kind: 'urge.begun', urge: 'u1', pull: 11 }, 'number-out-of-range'],
  [
    'the same urge',
    [{ kind: 'urge.begun', urge: 'u1', pull: 5 }],
    { kind: 'urge.begun', urge: 'u1', pull: 5 },
    'record-exists',
  ],
  ['a long line', [], { kind: 'goal.set', goal: 'g1', text: longLine, area: 'body' }, 'text-too-long'],
  ['a country that is none', [], told({ country: 'Ireland' }), 'value-unknown'],
  ['a habit of nobody', [], { kind: 'habit.done', habit: 'h1', on: today }, 'record-unknown'],
  [
    'the talk under no contact',
    [closed('none')],
    { kind: 'conversation.planned', conversation: 't1', topic: 'money', opening: '', wish: '', exit: '', minutes: 20 },
    'no-contact-closed',
  ],
];

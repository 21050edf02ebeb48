import type { Rule } from './rule.ts';

const house = 'house';

/** Rules of what can be written down. */
export const entryRules: readonly Rule[] = [
  {
    id: 'text-missing',
    reason: 'There is nothing here yet. Write a few words first.',
    note: 'A needed text is empty.',
    source: house,
  },
  {
    id: 'text-too-long',
    reason: 'This is longer than fits here ({most} signs). Keep the part that matters most.',
    note: 'Short texts 500 signs, names 200, long texts 20,000.',
    source: house,
  },
  {
    id: 'number-out-of-range',
    reason: 'Choose a number from {least} to {most}.',
    note: 'A number is not in its range, or not whole where it has to be.',
    source: house,
  },
  {
    id: 'date-not-real',
    reason: 'That day is not in the calendar. Check the date.',
    note: 'Dates are `YYYY-MM-DD` and exist.',
    source: house,
  },
  {
    id: 'date-not-yet',
    reason: 'That day has not come yet. Choose today or a day before.',
    note: 'What happened cannot lie after today, by the clock of this device.',
    source: house,
  },
  {
    id: 'date-gone',
    reason: 'That day has gone. Choose today or a later day.',
    note: 'What is planned cannot lie before today.',
    source: house,
  },
  {
    id: 'record-unknown',
    reason: 'That entry is not here any more.',
    note: 'A command names an id that does not exist.',
    source: house,
  },
  {
    id: 'record-exists',
    reason: 'This is already written down.',
    note: 'A new record needs a fresh id.',
    source: house,
  },
  {
    id: 'record-closed',
    reason: 'This one is closed. Begin a new one if you need it.',
    note: 'A closed record takes no more marks.',
    source: house,
  },
  {
    id: 'value-unknown',
    reason: 'That choice does not exist here.',
    note: 'A choice is not one of its list, such as a country or a language code.',
    source: house,
  },
  {
    id: 'answers-missing',
    reason: 'Each of the six questions has three answers, and one of them is "rather not say".',
    note: 'A safety check names all six questions with yes, no or unsaid.',
    source: 'evidence.md 3, Ask directly',
  },
  {
    id: 'scale-incomplete',
    reason: 'This needs {items} answers, each from {least} to {most}.',
    note: 'A scale is scored only when complete; see `instruments.json` for the items.',
    source: 'evidence.md 1',
  },
  {
    id: 'promise-three-open',
    reason: 'Three promises are open. Keep or close one first; few and kept counts more than many.',
    note: 'At most three open promises.',
    source: 'evidence.md 2, step 7',
  },
  {
    id: 'promise-vague',
    reason:
      'Nobody could tell whether this was kept. Say what you will do, where or when: "home by six on Tuesday", not "be better".',
    note: 'English words only: fewer than three words, or a phrase like be better, try harder, do my best, work on myself, with nothing checkable in it. Text in other languages passes from three words on.',
    source: 'evidence.md 2, step 7: small, checkable, dated',
  },
  {
    id: 'promise-too-big',
    reason: '"Always" and "never" break on the first bad day. Make it small: one thing, one day.',
    note: 'English words only: always, never, forever, every time, no matter what; or due more than 28 days away.',
    source: 'product.md step 7: promises too big or too vague',
  },
  {
    id: 'promise-change-late',
    reason: 'A promise can be changed before its day. Today, mark it as kept or missed; a missed one can be repaired.',
    note: 'Changed only before the day it is due.',
    source: 'evidence.md 2, step 7: changed before due',
  },
  {
    id: 'promise-marked',
    reason: 'That day is marked already.',
    note: 'One mark of kept or missed a day; repair needs a missed mark without a repair.',
    source: house,
  },
  {
    id: 'scene-three',
    reason:
      'You have looked at three scenes. That is enough looking back; the next step is one thing you do differently.',
    note: 'Step 2, exercises named scene: three runs. Runs that exist can be finished and changed.',
    source: 'evidence.md 2, step 2: at most three events',
  },
];

import type { Rule } from './rule.ts';

const table = 'product.md, the boundary table';
const stalking = 'evidence.md 3, Stalking: when to refuse';

/** Rules of what the partner asked for. */
export const boundaryRules: readonly Rule[] = [
  {
    id: 'boundary-allows',
    reason: 'This fits what they asked for.',
    note: 'The only yes of the gate for contact: every standing boundary, every mode and every house rule was asked.',
    source: table,
  },
  {
    id: 'boundary-unrecorded',
    reason:
      'First write down what they asked for, in their words. Until then only children, home, money and safety go out.',
    note: 'Nothing recorded: personal contact waits; logistics pass, because intake may be skipped and children may not.',
    source: 'house: be careful by default',
  },
  {
    id: 'boundary-limited',
    reason: 'This is not among the things you two agreed on. What was agreed: {agreed}.',
    note: '`limited`: logistics always; a personal message or a talk needs an agreed topic; apology, appreciation and invitation must be named in the topics; a given channel or topic must be on its list.',
    source: table,
  },
  {
    id: 'boundary-frequency',
    reason: 'You agreed on {perWeek} a week, and this week has had that. The new week begins on {date}.',
    note: '`limited` with a number: contacts begun by the user in the civil week, Monday to Sunday, copies of drafts included.',
    source: table,
  },
  {
    id: 'boundary-logistics',
    reason:
      'They asked for practical matters only: children, home, money, safety. This can stay here as a letter you do not send.',
    note: '`logistics`: purpose logistics only.',
    source: table,
  },
  {
    id: 'boundary-space',
    reason: 'They asked for space until {date}. Then we look together at what was agreed next.',
    note: '`space-until` before its date: nothing, or logistics when that was agreed; with children logistics remain, as under `none`.',
    source: table,
  },
  {
    id: 'boundary-space-over',
    reason:
      'The space you agreed ended on {date}. Write down what was agreed next; the date by itself is not an invitation.',
    note: '`space-until` on and after its date: as before it, until a new boundary is recorded. Never a prompt to write.',
    source: table,
  },
  {
    id: 'boundary-none',
    reason: 'They asked you not to contact them. Keeping that is the clearest respect you can show now.',
    note: '`none`, or yes to "asked not to contact, or blocked": nothing; with children logistics remain.',
    source: `${table}; ${stalking}`,
  },
  {
    id: 'boundary-order',
    reason:
      'There is an order. Contact could break the law and cause harm, so everything goes through a lawyer or the person the order names.',
    note: '`order`, or yes to the question about one: nothing, logistics and emergencies included.',
    source: `${table}; ${stalking}`,
  },
  {
    id: 'boundary-ended',
    reason: 'They have decided. Only what has to be settled goes out now, and the rest can have its place here.',
    note: '`ended`: logistics only.',
    source: table,
  },
  {
    id: 'boundary-loosening-waits',
    reason:
      'What they said is written down. It begins to count on {date} at {time}; a night in between protects you both.',
    note: 'Loosening holds from 07:00 of the next morning that is at least eight hours away; from `none` and `order`, and for the answers on them, after seven days. The stricter holds meanwhile.',
    source: 'product.md; evidence.md 3 (seven days)',
  },
  {
    id: 'boundary-words-needed',
    reason: 'To open this up, write what they said, in their words.',
    note: 'A loosening without words is refused. Tightening needs none, nor does the first record.',
    source: 'product.md: loosening takes a written record',
  },
  {
    id: 'boundary-day-needed',
    reason: 'To open this up, add the day they said it.',
    note: 'A loosening needs `saidOn`, a real day not after today.',
    source: 'product.md: what the partner said and when',
  },
  {
    id: 'boundary-reason-needed',
    reason: 'This was a clear stop. Write in a sentence what has changed.',
    note: 'Loosening `none` or `order` needs a reason, and waits seven days.',
    source: 'evidence.md 3: for 1 and 2 after a 7-day pause with a reason',
  },
  {
    id: 'boundary-until-needed',
    reason: 'Space until when? Choose a day after today.',
    note: '`space-until` needs a real day in the future.',
    source: table,
  },
  {
    id: 'boundary-agreement-needed',
    reason: 'Write what was agreed: the topics, the ways, or how often.',
    note: '`limited` needs an agreement; an agreed number a week lies between 1 and 50.',
    source: table,
  },
  {
    id: 'boundary-nothing-waits',
    reason: 'There is nothing waiting to take back here.',
    note: '`boundary.withdrawn` takes back a loosening that does not hold yet. What holds is changed by a new record.',
    source: 'house',
  },
];

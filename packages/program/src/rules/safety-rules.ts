import type { Rule } from './rule.ts';

const switches = 'evidence.md 3, Switches';

/** Rules of the six modes and of the safety check. */
export const safetyRules: readonly Rule[] = [
  {
    id: 'danger-to-self',
    reason: 'Your safety comes first now. Messages rest for a day, and people who can help are one tap away.',
    note: 'Yes to "thoughts of ending my life" or a report: contact and drafts closed 24 h; steps 2, 4, 5, 8, 9 and 11 rest while the mode is on. By answer the mode stays until the answer changes, a report ends after 24 h.',
    source: `${switches} (a)`,
  },
  {
    id: 'danger-to-partner',
    reason:
      'When someone could get hurt, no message goes out. Step away, and talk to the people on the help page first.',
    note: 'A report, or yes to "partner afraid": all contact and drafts closed 72 h, also when the answer is taken back meanwhile.',
    source: `${switches} (b)`,
  },
  {
    id: 'responsibility-only',
    reason:
      'They may be afraid of you. The work now is your own: responsibility and help for change, with no contact beyond practical matters.',
    note: 'Danger to the partner, after the 72 h while the answer stands: logistics as the boundary allows; personal contact, steps 4, 5, 8, 11, coach, couples work and sharing closed.',
    source: `${switches} (b), harm done`,
  },
  {
    id: 'being-abused',
    reason:
      'You said you are afraid, or were hurt. This is not yours to fix by trying harder; there is help for you, and it can be quiet.',
    note: 'Yes to "afraid of partner", a report, or HARK 1 or more: steps 2, 5, 7, 8, 11, coach, couples work and sharing closed; contact for logistics only. Lifted by a later no, or HARK 0.',
    source: `${switches} (c)`,
  },
  {
    id: 'children-at-risk',
    reason: 'Children are there when it gets bad. Shared plans rest until that is safe.',
    note: 'Yes to "children present" or a report: invitations, step 11 and couples work closed; practical matters stay.',
    source: `${switches} (e)`,
  },
  {
    id: 'drink',
    reason:
      'You said you have been drinking. Nothing goes out for twelve hours; it will still be here, and you will be clearer.',
    note: 'A report of drink holds all contact 12 h. A child emergency passes.',
    source: `${switches} (f)`,
  },
  {
    id: 'no-contact-closed',
    reason: 'They asked for no contact, so this part rests. What you work on for yourself stays open.',
    note: 'While no-contact is on (record, answer or report): steps 4, 5 and 11, couples work and sharing closed; the coach stays for logistics where there are children and no order.',
    source: `${switches} (d)`,
  },
  {
    id: 'draft-stop',
    reason:
      'They asked you to stop, so there is no message to prepare. Write it as a letter you do not send; it is kept just as safely.',
    note: 'No drafts for the partner under `none`, `order`, `ended` or being abused, other than logistics the gate allows. `letter.unsent` is always open.',
    source: `${switches} (d); issue 5: no drafting to someone who said stop`,
  },
  {
    id: 'no-way-round',
    reason:
      'A way round what they asked for would still be contact they said no to. The pull will pass; ride it with the wave.',
    note: 'A report of evasion closes contact and drafts for 24 h and makes the wave the focus. A signal from text can be waved off.',
    source: 'evidence.md 3: round the block: refuse',
  },
  {
    id: 'low-mood-rests',
    reason:
      'Your last answers show a heavy time. This step can feed that, so it rests until you feel lighter; a doctor can help.',
    note: 'Newest PHQ-9 of 15 or more pauses steps 2 and 5 until a later one is lower.',
    source: 'instruments.json: PHQ-9; evidence.md 2, step 2',
  },
  {
    id: 'safety-change-reason',
    reason: 'You said yes to this before. Write in a sentence what has changed; it then counts after seven days.',
    note: 'From yes to no on "asked not to contact" and "order" needs a reason; the lock stays seven days. "Rather not say" changes nothing.',
    source: 'evidence.md 3, Ask directly',
  },
  {
    id: 'coach-rests',
    reason: 'The coach rests here. Finding better words for this message would not help you now.',
    note: 'Coach closed: being abused, danger to partner, order; `none` unless there are children and the purpose is logistics; danger to self for its 24 h.',
    source: 'evidence.md 3 (a)–(d)',
  },
  {
    id: 'couples-work-rests',
    reason: 'Working together needs two people who are both free and safe to say no. Help for you alone is open.',
    note: 'Couples work closed: being abused, danger to partner, no-contact, children at risk, ended. It never waits on a boundary alone.',
    source: 'product.md step 6; evidence.md 2, step 6',
  },
  {
    id: 'open-to-you',
    reason: 'This is open to you.',
    note: 'The yes of the gate for everything that is not contact.',
    source: 'product.md: nothing healthy is locked',
  },
];

import type { Rule } from './rule.ts';

const houseRule = 'evidence.md 3, house rule, stricter than law';

/** Rules beyond the boundary: they apply to contact that the boundary would allow. */
export const houseRules: readonly Rule[] = [
  {
    id: 'night-hold',
    reason: 'It is night. What you wrote stays here until {time} on {date}, and then you read it again.',
    note: 'From 22:00 to 07:00 local time nothing is released, and no hold ends. A child emergency passes.',
    source: 'issue 2; evidence.md 4, flooding_late_night',
  },
  {
    id: 'draft-held',
    reason: 'You gave this time. It can be read again on {date} at {time}.',
    note: 'A draft is not released before its hold ends. A change of the text begins at least ten minutes anew.',
    source: 'product.md, Drawer',
  },
  {
    id: 'hold-only-longer',
    reason: 'A hold can be made longer, not shorter. The one who set it knew why.',
    note: 'After a hold was chosen, only a later end (or until the boundary allows) is taken. The end once chosen stays the floor, whatever is chosen after it or on another device.',
    source: 'house',
  },
  {
    id: 'draft-burned',
    reason: 'You let this one go. Its words are no longer kept.',
    note: 'A burned draft cannot be held, changed or copied.',
    source: 'house',
  },
  {
    id: 'two-unanswered',
    reason: 'Your last two messages have no answer yet. A third would press; the next word is theirs.',
    note: 'Two contacts begun by the user since the last of theirs (or since one was answered): no third, whatever its purpose. A child emergency passes.',
    source: houseRule,
  },
  {
    id: 'one-a-day',
    reason: 'One message has gone out today. The next one waits until {date}.',
    note: 'One contact begun by the user a civil day, copies of drafts included. Practical replies to something they wrote later that day, and child emergencies, pass; three emergencies a day, and none from a text that began as something else. A copy counts as what it was when it was copied.',
    source: houseRule,
  },
  {
    id: 'apology-too-soon',
    reason:
      'In the first three days an apology mostly asks for relief. Write it for yourself; from {date} it can grow into one for them.',
    note: 'No apology, drafted or sent, in the first 72 h after the leaving; counted from the end of the day it happened, or from the first record when no day is known.',
    source: 'issue 2: no apology in the first 72 hours',
  },
  {
    id: 'apology-once',
    reason: 'You have said sorry for this. Saying it again asks something of them; doing it differently speaks now.',
    note: 'No second apology for the same act (compared without case, punctuation and filler words), once one was said or copied out.',
    source: 'product.md step 5',
  },
  {
    id: 'apology-one-act',
    reason: 'Name the one thing this apology is about.',
    note: 'An apology needs its act: one apology, one act.',
    source: 'evidence.md 2, step 5',
  },
  {
    id: 'invitation-openness',
    reason: 'An invitation needs a sign from them first. When they show they are open, write it down here.',
    note: 'No invitation before `openness.shown`.',
    source: 'product.md step 11',
  },
  {
    id: 'invitation-pause',
    reason: 'The last invitation was not taken up, so invitations pause until {date}.',
    note: 'A no, or silence, pauses invitations for 28 days.',
    source: 'product.md step 11: declined invitations: pauses',
  },
  {
    id: 'invitation-second-no',
    reason: 'Two invitations were not taken up. The next step is theirs, if they want one.',
    note: 'Two declined since openness was last shown: nothing until it is shown again.',
    source: 'product.md step 11',
  },
  {
    id: 'invitation-waiting',
    reason: 'One invitation is still with them. Give it room.',
    note: 'No second invitation while one has no answer; after 14 days mark it as silence. One that was copied out and not noted as asked counts for 28 days.',
    source: 'house',
  },
  {
    id: 'appreciation-flood',
    reason:
      'You said something kind this week. Once a week is a gift; more becomes a weight. Note this one for yourself.',
    note: 'At most one appreciation expressed in seven days, copies and contacts of that purpose included.',
    source: 'evidence.md 2, step 8',
  },
  {
    id: 'appreciation-unwelcome',
    reason: 'The last one did not land well. Keep noticing, just for you, until {date}.',
    note: 'After one marked as not welcomed, expressing pauses for 28 days.',
    source: 'evidence.md 2, step 8: only if the last exchange was welcome',
  },
  {
    id: 'share-their-wish',
    reason: 'Sharing is for when they ask to see it. Write down their wish first.',
    note: 'Sharing needs openness shown by the partner and a boundary of `open` or `limited`.',
    source: 'product.md step 7',
  },
];

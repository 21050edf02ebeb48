import type { Rule } from './rule.ts';

const line = (id: string, reason: string, note: string, source = 'product.md; house'): Rule => ({
  id: `today-${id}`,
  reason,
  note,
  source,
});

/** Why today's focus is what it is. Order in this list is the order in which they are asked. */
export const todayRules: readonly Rule[] = [
  line(
    'crisis',
    'Your safety comes before any step.',
    'Danger to self, or PHQ-9 item 9 above zero and the question not answered yet.',
    'evidence.md 1 and 3 (a)',
  ),
  line('safer', 'Nobody gets hurt today: that is the whole plan.', 'Danger to the partner.', 'evidence.md 3 (b)'),
  line('quiet', 'Being safe is today’s step. It does not have to be big.', 'Being abused.', 'evidence.md 3 (c)'),
  line('sober', 'Let the drink leave first. Water, food, sleep.', 'Drink mode.', 'evidence.md 3 (f)'),
  line(
    'wave',
    'The pull is strong. It rises, and it falls.',
    'A report of evasion, or a strong urge (7 or more) in the last twelve hours that was not ridden.',
  ),
  line(
    'first-days',
    'The first days are for eating, sleeping and one person to ring.',
    'Fewer than four days since the first record or the leaving.',
  ),
  line('night', 'It is night. Rest is the step.', 'From 22:00 to 07:00 local time.'),
  line(
    'held-draft',
    'A draft is waiting. Morning eyes read differently.',
    'A draft in the drawer nobody has looked at since its hold ended. Reading is not contact.',
  ),
  line(
    'boundary',
    'Knowing what they asked for makes the rest simpler.',
    'No boundary recorded, one that ran out, or two that disagree.',
  ),
  line(
    'slip',
    'A slip is a mark, not an end. What helps you back on?',
    'A slip in the last seven days without a recovery.',
  ),
  line(
    'promise',
    'A promise is due. Keeping a small one is how trust is built.',
    'A promise due today or overdue and not marked.',
  ),
  line(
    'alone',
    'You have not been with anyone for a while. Company first.',
    'Nobody of the circle reached in seven days, or no circle yet.',
  ),
  line(
    'heavy',
    'These weeks are heavy. Small acts and a doctor help more than thinking.',
    'Newest PHQ-9 or GAD-7 at 10 or more.',
    'evidence.md 1',
  ),
  line(
    'rumination',
    'You have been over this more than once, and it got heavier. Do something with your hands.',
    'The rumination signal: the same entry again, mood lower after.',
    'product.md step 2',
  ),
  line(
    'ending',
    'They have decided. Today is about standing upright in that.',
    'Boundary or decision ended, or the ending marked.',
    'product.md step 10',
  ),
  line(
    'checking',
    'Checking keeps the wound open. One time fewer is a step.',
    'Checking above the taper plan this week, or rising.',
  ),
  line(
    'review',
    'A week has gone by. Look at it once, kindly.',
    'Seven days since the last weekly review, fourteen for facts and hopes, 28 for issues.',
  ),
  line('body', 'Your body carries this. Start there.', 'No check-in today, and none of the above.'),
  line(
    'steady',
    'A quiet day: one small act for the person you want to be.',
    'Nothing presses: habits, noticing, the next lesson.',
  ),
];

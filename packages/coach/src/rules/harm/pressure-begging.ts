import type { Rule } from '../rule.ts';

export const pressureBegging: Rule = {
  name: 'pressure-begging',
  says: { harm: 'pressure_pleading' },
  note: 'Open begging.',
  source: 'The project’s message taxonomy and near misses.',
  any: [
    "(?:i'm |i am |am |i )?(?:begging|beg of|beg) (?:of )?you",
    "(?:i'm |i am )?(?:literally |actually )?(?:on|down on) my (?:hands and )?knees",
    "i(?:'ll| will|'d| would) do (?:literally |absolutely )?(?:anything|whatever|everything) (?:you (?:want|ask|say|need)|it takes|to (?:get|fix|make|have|win))",
    "(?:tell|show) me what (?:i have|i need|i've got|i got) to do",
    'please[ ,.]+please',
    'what (?:do|can) i (?:have to |need to )?do to (?:get|win|make|fix|change)',
  ],
  unless: ['tell me what i need to do (?:for|with|on) the'],
  valid: ["I'm begging you", "i'll do anything you want", 'please, please'],
  invalid: ['Beg your pardon, I misread the time.', 'Tell me what I need to do for the passport form.'],
};

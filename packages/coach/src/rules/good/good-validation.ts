import type { Rule } from '../rule.ts';

export const goodValidation: Rule = {
  name: 'good-validation',
  says: { good: 'validation_empathy' },
  note: 'Their feeling or choice makes sense. A but that takes it back silences it.',
  source: 'The project’s message taxonomy and near misses.',
  any: [
    '(?:it|that) (?:makes|made) (?:\\w+ )?sense',
    "you(?:'ve| have| had) (?:every|all the|good|a) (?:right|reason)s? to",
    "(?:i )?(?:don't|do not|can't|wouldn't) blame you",
    "you (?:were|are|'re) (?:\\w+ )?right(?: to| about| that|\\.|,|$)",
    '(?:i )?(?:can |do |now |finally |really )*(?:understand|see|get|imagine|hear) (?:why|how|that (?:you|it)|what (?:it|that)|now)(?: \\w+)?',
    "(?:that|it|this) (?:must|sounds?|would|has to|can't) (?:have )?(?:be|been|exhausting|hard|really|so|awful|lonely|frightening|tough)",
    "(?:of course|no wonder|anyone would be|fair enough|you'd be right) (?:you|to|that|hurt|upset|angry)?",
    '(?:your|those) (?:feelings?|anger|reasons?|fear|hurt) (?:is|are|was|were|make|makes) (?:\\w+ )?(?:fair|valid|real|reasonable|sense|justified)',
    'you (?:told|asked|tried to tell) me (?:\\w+ ){0,3}(?:and|times) i',
  ],
  unless: [
    'i know exactly',
    'to ruin',
    'do you understand',
    "i can see (?:you've made|you're (?:online|active))",
    "i don't understand",
    "can't understand",
    "don't see",
    "i can see that you're still",
    "i understand you're upset, so",
  ],
  takenBackBy: ['(?:but|though|however)', 'calm down', 'overreact'],
  valid: ['It makes sense that you needed to leave after that.', 'You have every reason to be angry about the money.'],
  invalid: ["I understand, but you're overreacting.", 'I know exactly how you feel.'],
};

import type { Rule } from '../rule.ts';

export const guiltAfterEverything: Rule = {
  name: 'guilt-after-everything',
  says: { harm: 'guilt_trip' },
  note: 'Counts up what was given, as a debt.',
  source: 'The project’s message taxonomy and near misses.',
  any: [
    "after (?:everything|all) (?:that )?(?:i|i've|we|we've|my) (?:\\w+ ){0,2}(?:did|done|do|gave|given|sacrificed|been through|put|have|for you)",
    "after all (?:i|i've|these years|the (?:years|things|times)|that (?:i|we|time))",
    "i (?:gave|have given|gave up|sacrificed|left|moved|quit|lost|put)[a-z' ]{0,40} for you",
    'the least you (?:could|can) do',
    'you owe (?:me|us|it to (?:me|us))',
    '(?:is this|is that|so this is|this is) (?:how|what|the thanks) (?:you|i get|i)[a-z ]{0,25}(?:repay|thank|treat|get|deserve)',
    'i (?:carried|paid for|stood by|was there for|supported|put up with|raised|looked after) you',
  ],
  unless: ['thank', 'grateful', "i'm glad", 'choir', 'not (?:a debt|asking)'],
  valid: ['after everything i did for you', 'The least you could do is ring.', 'i moved countries for you'],
  invalid: ['After all that the dentist was closed.', 'I gave up sugar for Lent.'],
};

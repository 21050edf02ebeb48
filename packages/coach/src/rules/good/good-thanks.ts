import type { Rule } from '../rule.ts';

export const goodThanks: Rule = {
  name: 'good-thanks',
  says: { good: 'appreciation' },
  note: 'Thanks for something real. Sarcasm and thanks with a barb are read elsewhere.',
  source: 'The project’s message taxonomy and near misses.',
  any: [
    '(?:thank you|thanks|cheers|ta|many thanks|thank u)(?: so much| very much| a lot| again| a million| a mil)? (?:for|to you for) (?:\\w+)',
    'i (?:really |so |truly |do |did )*(?:appreciate|appreciated|value)(?: how| that| your| you| it| the)',
    "i(?:'m| am) (?:really |so |very |truly )?(?:grateful|thankful) (?:for|that|to)",
    '(?:it )?meant a lot|you (?:handled|did|were|are) (?:\\w+ ){0,5}(?:well|brilliantly|so well|really well|gently|beautifully|great with|kind to|patient with|a (?:great|good|brilliant) (?:mum|dad|mother|father))',
    "(?:i )?(?:didn't|never) (?:say|said|tell|told|thank|thanked) (?:it|you|that)? ?(?:enough|properly)",
  ],
  unless: [
    'for nothing',
    'for finally',
    'only took',
    'for ruining',
    'for wasting',
    'for ignoring',
    'for leaving',
    'for the silence',
    'with him',
    'for proving',
    'thanks for sharing',
    'for making me feel',
    'but',
    'for showing me who',
  ],
  valid: ['Thank you for taking Leo to the match.', 'I appreciated your straight answer yesterday.'],
  invalid: ['Thanks for nothing.', 'Thank you for finally answering.'],
};

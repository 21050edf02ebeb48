import type { Rule } from '../rule.ts';

export const absolutesYou: Rule = {
  name: 'absolutes-you',
  says: { harm: 'absolutes' },
  note: "Always, never and their like about the partner's conduct; warm, about oneself or about a thing they are harmless.",
  source: 'The project’s message taxonomy and near misses.',
  any: [
    "you(?:'ve| have|'re| are|'d)? (?:\\w+ )?(?:always|never|constantly|forever|not once|never once|continually|every single time)(?! (?:welcome|be welcome|be|deserved|asked for|been kind|there for me|so (?:kind|good|patient)|able))",
    '(?:always|never|constantly|every (?:single )?time|not once|forever)[a-z ,]{0,20}(?:you|your|with you)',
    'nothing (?:i|we) (?:\\w+ ){0,2}(?:do|did|say|said|ever)[a-z ]{0,15} (?:enough|right|good|good enough|works|pleases)',
    'every (?:single )?(?:time|night|day|weekend|argument|holiday|christmas) (?:i|we|you)',
    "(?:you|your)[a-z' ]{0,30} (?:always|every time|constantly|all the time|every single)[.,! ]*(?:$|[.,!])",
    "you(?:'ve)? (?:didn't|haven't|don't|couldn't|can't|won't) (?:even )?(?:once|ever|a single|one single|do anything|do a thing|lift a finger)",
  ],
  unless: [
    'thank',
    'grateful',
    'loved',
    'enjoyed',
    'i (?:always|never) (?:told|said|thanked|listened|asked)',
    "you're always welcome",
    'you were always (?:kind|good|patient|there)',
    'you always (?:made|make) (?:me|us|them|the|time|sure|such|a point|room)',
    'the (?:bus|train)',
    "you've always been (?:so |a )?(?:good|kind|great|fair|patient|there)",
  ],
  valid: ['You never listen to me.', 'Every single time I open up you shut down', 'nothing i do is ever good enough'],
  invalid: [
    'I always enjoyed our walks.',
    "You're always welcome to pick up your post.",
    'The bus never comes on time.',
  ],
};

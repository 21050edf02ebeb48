import type { Rule } from '../rule.ts';

export const bargainTrade: Rule = {
  name: 'bargain-trade',
  says: { harm: 'bargaining_overpromising' },
  note: 'Change as a price for return, or change claimed to be whole and instant. A small dated step is a promise that can be kept.',
  source: 'The project’s message taxonomy and near misses.',
  any: [
    "(?:i've|i have|i'm|i am) (?:completely |totally |really |already |honestly |truly |a )*(?:changed|different (?:man|woman|person)|new (?:man|woman|person|me)|not (?:the same|that) (?:man|woman|person)|cured|fixed)",
    "i(?:'ll| will) never (?:ever )?(?:drink|shout|yell|raise|lie|gamble|cheat|let you down|hurt you|do (?:it|that|this)|look at|touch|miss|say|be late|make you|complain|ask you|argue|forget)[a-z ]{0,30}",
    "if (?:you|u)(?:'ll| will| would| could| just| only)? (?:\\w+ )?(?:come (?:back|home)|let me (?:come|back|stay|see)|give me|take me back|stay|meet me|say yes|forgive|move back|drop|agree)[a-z' ,]{0,50} i(?:'ll| will|'d| would| promise| swear)",
    "(?:just )?come (?:back|home)[a-z' ,]{0,30} and i(?:'ll| will|'m| promise| swear)",
    "i (?:promise|swear)[a-z' ,]{0,25}(?:never|always|forever|anything|everything|every (?:day|night|single)|different|change|perfect|no more|zero|the rest of my life|on my (?:mother|mum|life|kids|children)|this time|better)",
    "(?:everything|things|it|this time)(?:'ll| will| is going to|'s going to) (?:be )?(?:\\w+ )?(?:different|perfect|change|better)(?: now| this time| from now| i promise)?",
    "i(?:'ll| will) (?:do|give|be|buy|sign|change|quit|pay|stop|go to|sell) (?:you )?(?:anything|everything|whatever|all of it|perfect|the house|my job|whoever you|any|church|counselling every|rehab)[a-z ,]{0,30}",
    "(?:one|a) (?:month|week|weekend|night|dinner|date|trial)[a-z' ,]{0,30} and (?:if|then)[a-z' ,]{0,50} (?:i'll|i will|you can|sign|leave)",
    '(?:deal\\?|100 ?%|a hundred per ?cent|whatever you want)',
    "(?:i'll|i will) (?:drop|sign|withdraw|pay|agree to)[a-z ]{0,30} if you",
  ],
  unless: [
    'whether or not',
    'either way',
    'regardless',
    'whatever happens',
    'whatever you decide',
    'if i slip',
    'not asking',
    "can't promise",
    'swap',
    'weekend instead',
    'on tuesdays',
  ],
  valid: ["I've completely changed", "if you come home i'll quit drinking", "I'll never raise my voice again"],
  invalid: [
    'I promise to have Leo back by six.',
    'If you take Friday, I can do the whole weekend.',
    "I'll keep going to counselling whether or not we talk.",
  ],
};

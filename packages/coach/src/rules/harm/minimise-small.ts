import type { Rule } from '../rule.ts';

export const minimiseSmall: Rule = {
  name: 'minimise-small',
  says: { harm: 'minimising' },
  note: 'Own act or their hurt made small. "Only a few boxes" is about boxes; "I called it a joke and it wasn\'t" takes it back.',
  source: 'The project’s message taxonomy and near misses.',
  any: [
    "(?:it|that|this|they)(?:'s| was| is|'re| were) (?:only|just|literally|barely|hardly) (?:a|an|one|some|words|the one|once|a bit|a couple|texts?|messages|money|flirting|talking|banter|joking|drinks?)",
    "(?:it|that|this|things|i)(?:'s| is| was|'re| were)?(?:n't| not) (?:even |really |all |exactly )?(?:that (?:bad|big|deep|serious|often|much)|a big (?:deal|thing)|so bad|the end of the world|even (?:cheating|physical)|worth)",
    "(?:big deal|so what|nobody died|no one died|no one got hurt|no harm done|worse things|get over it|let it go|move on|lighten up|relax|calm down|chill out|chill|don't be (?:so )?(?:dramatic|silly|sensitive|daft|like that))",
    '(?:all|every|most) (?:couples?|marriages?|men|women|relationships?|families|people|everyone|everybody)[a-z ]{0,12} (?:fight|argue|yell|row|shout|go through|do|does|flirt|lie|have|has|are like|drink|get)',
    'every(?:one|body) (?:does|flirts|argues|shouts|lies|makes|has|drinks|says|forgets)',
    "you(?:'re| are|r)? (?:\\w+ )?(?:making|acting like|blowing|overreacting|exaggerating|being (?:dramatic|silly|sensitive|hysterical)|turning|going on|so (?:sensitive|dramatic))[a-z ]{0,25}",
    '(?:making|make|made) (?:a |such a |it )?(?:drama|mountain|scene|fuss|big thing|meal|song and dance)',
    '(?:one|a) (?:little |small |tiny |silly |stupid |single )+(?:mistake|slip|lie|push|shove|kiss|text|argument|row|thing|drink|slap)',
    "(?:it was|it's) (?:a |just a )?(?:joke|banter|laugh|slip|misunderstanding|one time|one night|once|years ago|ages ago|nothing|one (?:shove|push|slap|text|drink|kiss|mistake|bad))",
    "(?:could(?:'ve| have) been|it's not like i|at least i (?:didn't|never|don't|wasn't)|other (?:men|women|people|husbands|wives) (?:do|would|have))",
  ],
  unless: [
    "wasn't one",
    "it wasn't a joke",
    'i called',
    'i used to',
    'i said it was',
    'i told you it was',
    'boxes',
    'report',
    'the (?:scratch|bump|boiler|car)',
  ],
  valid: ['it was just a joke', "you're overreacting", 'All couples argue.'],
  invalid: [
    "I called it just a joke and it wasn't one.",
    "It's only the boiler, nothing urgent, two boxes.",
    'Not a bad report from school.',
  ],
};

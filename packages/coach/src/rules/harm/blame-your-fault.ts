import type { Rule } from '../rule.ts';

export const blameYourFault: Rule = {
  name: 'blame-your-fault',
  says: { harm: 'blame_accusation' },
  note: 'Puts the whole cause on them. "It wasn\'t your fault" and "you were right" take blame away.',
  source: 'The project’s message taxonomy and near misses.',
  any: [
    "(?:this|that|it|all this|all of this|everything|the whole thing)(?:'s| is| was) (?:all |entirely |completely |literally )?(?:your (?:fault|doing|choice|mess)|on you|because of you|down to you)",
    "you(?:'ve| have)? (?:just |completely |single-handedly |deliberately )?(?:destroyed|ruined|wrecked|killed|broke|broken|threw away|thrown away|tore apart|blew up|abandoned|walked out on|gave up on|given up on|turned your back on|ended|split up|smashed)(?: up)? (?:this|our|us|the (?:family|marriage|relationship|kids)|my (?:life|trust)|everything|me|your (?:family|children|kids)|it all)",
    'you (?:made|drove|pushed|forced|turned) me (?:to|into|do|like this|this way|be|feel|lie|act|away)',
    "if you(?:'d| had| hadn't| didn't| weren't| wasn't| could have| would have)[a-z' ]{0,60}(?:i|we|none of this|this) (?:wouldn't|would(?:n't)? have|would|never|might)",
    "(?:because|cause) (?:you (?:left|chose|gave|decided|couldn't|walked|wouldn't|cheated|never|didn't|don't)|of (?:what you|your))",
    "you(?:'re| are) the (?:one who|reason|cause|problem)",
    'your (?:secrecy|lies|lying|selfishness|choices?|decision|behaviour|drinking|temper|silence|stubbornness|pride|coldness|affair|cheating) (?:is|are|has|did|made|caused|got us|that)',
    "(?:you|your decision|your choice)(?:'re| are|'ve| have|'s)? (?:doing this to|hurting|breaking|tearing) (?:us|the kids|this family|me|everyone|our)",
    "who(?:'s| is) fault",
    'you started (?:it|this|all)',
  ],
  unless: [
    "(?:not|wasn't|isn't|never) (?:your|all your|on you)",
    'i blamed',
    'i told myself',
    'i used to',
    'i said',
    'i (?:let|made) you',
    'thank',
    'you were right',
  ],
  valid: ['this is all your fault', 'You destroyed this family', 'you made me like this'],
  invalid: ["It wasn't your fault the car died.", 'I used to say it was your fault. It was not.'],
};

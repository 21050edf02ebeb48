import type { Rule } from '../rule.ts';

export const gaslightMemory: Rule = {
  name: 'gaslight-memory',
  says: { harm: 'gaslighting_denial' },
  note: 'Denial joined to doubt about their memory or mind. "I remember it differently" without that is not.',
  source: 'The project’s message taxonomy and near misses.',
  any: [
    "(?:that|it|this) (?:never|didn't|did not) (?:even )?happen(?:ed)?(?: like that| that way)?",
    "you(?:'re| are|'ve| have| always)? (?:\\w+ )?(?:imagin(?:ed|ing)|making (?:it|this|things|that|stuff) up|made (?:it|that|this) up|invent(?:ed|ing)?|dream(?:t|ed|ing)|rewriting|twist(?:ing|ed)?|misremember(?:ing|ed)?|remember(?:ing|ed)? (?:it |that |things )?(?:wrong|differently|it how)|confus(?:ed|ing)|hallucinating|paranoid|delusional|losing (?:it|your mind|the plot)|hearing things|seeing things|not well|unwell|mixed up|mixing)",
    "(?:all|it's|it was) (?:\\w+ )?in your (?:head|mind|imagination)",
    'i never (?:even )?(?:said|did|called|touched|laid|raised|shouted|told|threatened|hit|pushed|promised|agreed)[a-z ]{0,25}',
    '(?:nobody|no one|no-one|everyone|everybody)(?: else)? (?:thinks|saw|remembers|noticed|heard|knows|agrees|would believe|believes|says)',
    '(?:get|need|needs?|see)(?: to get)? (?:your head (?:checked|looked at|examined|tested)|(?:some|professional|psychiatric) help|a doctor|your memory|your meds|sectioned)',
    "your (?:memory|mind|imagination|head|therapist|meds|hormones|anxiety|sister|friends?)(?:'s| is| has|'ve)? (?:\\w+ )?(?:playing|gone|wrong|terrible|bad|always|put|putting|telling|filling|messing|talking|makes? you|awful|shocking|at it)",
    '(?:are you|you) (?:sure|certain) (?:that|it|you)[a-z ]{0,20}(?:happened|dream|imagin|remember|your)',
    'you (?:were|was) (?:so |too )?(?:drunk|drinking|hysterical|asleep|tired|emotional|off your)',
    '(?:trust|believe|take) my (?:version|word)',
  ],
  unless: [
    "wasn't a",
    'that was a lie',
    'you were right',
    'the bank',
    'payment',
    'i denied',
    'i told you it',
    'i never (?:said|told you) (?:thank|how|enough|it enough|sorry)',
    'i said',
    'i told',
  ],
  valid: ['That never happened, you imagined it.', "it's all in your head", "You're remembering it wrong"],
  invalid: [
    'That payment never happened, the bank rejected it.',
    'I never said thank you enough.',
    'I denied it and you were right.',
  ],
};

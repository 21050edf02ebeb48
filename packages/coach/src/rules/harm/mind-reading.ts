import type { Rule } from '../rule.ts';

export const mindReading: Rule = {
  name: 'mind-reading',
  says: { harm: 'mind_reading' },
  note: 'Their feelings, motives or plans told as known fact.',
  source: 'The project’s message taxonomy and near misses.',
  any: [
    "you(?:'re| are)(?: just| only| clearly| obviously| really| probably)* (?:only )?doing (?:this|it|that) (?:to|because|for|so)",
    "i know (?:that )?(?:you |deep down |ur )(?:\\w+ ){0,2}(?:still )?(?:love|miss|want|feel|care|think|regret|hate|need|wish|don't mean|didn't mean|aren't happy|are scared|'re scared)",
    "(?:deep down|in your heart|if you're honest|let's be honest|be honest|admit it|we both know)[a-z ,]{0,15}(?:you|that you|this)?",
    "you(?:'re| are)?(?: just| only| clearly| obviously| probably| secretly| really)+ (?:scared|afraid|miss|love|want|wanted|jealous|hoping|waiting|punishing|enjoying|angry|mad|bored|confused|trying|testing|playing|pretending|looking|used|using|planned|hate|feel|happy|don't (?:care|love|want))",
    "you (?:obviously|clearly|just|only|already|must|must've|probably) (?:have )?(?:want|wanted|planned|decided|think|thought|enjoy|hate|love|like|need|met|found|feel|made up|forgotten|moved on|don't)",
    'you (?:want|wanted|like|love|enjoy|need) (?:me to (?:suffer|beg|hurt|feel|fail|crawl|be)|to (?:punish|hurt|see me|make me|destroy|control|win|be chased))',
    "you don't (?:even |really |actually )?(?:miss|care|love|mean (?:it|that|any)|believe|want (?:this|that|to)|feel)",
    "you(?:'re| are) (?:\\w+ )?(?:punishing|testing|playing (?:games|hard|me)|enjoying (?:this|it)|pretending|trying to (?:hurt|punish|make|get|provoke)|waiting for me|loving this)",
    "(?:that's|this is) (?:why|what|exactly what) you(?:'re| are|'ve)? (?:really |actually |wanted|want|doing|did|left|after)",
    "(?:your|the) silence (?:is|means|says|tells)|which means you|what you really|the real reason|you've never (?:really )?(?:loved|cared)",
  ],
  unless: [
    "i don't know",
    "don't have to tell",
    'kept guessing',
    'you (?:said|mentioned|told me)',
    'mug',
    'the (?:lasagne|show|band|team)',
    'i (?:wonder|assumed|decided for you|told myself)',
    'if you (?:want|feel|like)',
  ],
  valid: ["You're only doing this to punish me.", 'I know you still love me', 'Deep down you know it was a mistake'],
  invalid: [
    "I don't know how you feel and you don't have to tell me.",
    "You mentioned you're tired, so I'll be short.",
  ],
};

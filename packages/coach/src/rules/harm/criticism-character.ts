import type { Rule } from '../rule.ts';

export const criticismCharacter: Rule = {
  name: 'criticism-character',
  says: { harm: 'criticism' },
  note: 'A verdict on the whole person. A thing, a third person or the writer may be called the same.',
  source: 'The project’s message taxonomy and near misses.',
  any: [
    "you(?:'re| are|r| were)? (?:just |being |such |so |a |an |the most |really |very |too |always |still |honestly |truly |fucking |bloody |actually |nothing but |one |nothing more than |always been )*(?:selfish|lazy|cold|heartless|cruel|toxic|narcissist|narcissistic|immature|childish|stubborn|ungrateful|dramatic|crazy|unstable|useless|hopeless|weak|coward|cowardly|spineless|fake|liar|controlling|manipulative|impossible|irresponsible|unreliable|arrogant|hypocrite|quitter|self-centred|self-centered|self-absorbed|insensitive|inconsiderate|thoughtless|bad (?:mother|father|person|parent|wife|husband)|terrible (?:mother|father|person|parent|wife|husband))",
    'your (?:so |such a |a |being |just )+(?:selfish|lazy|cold|heartless|cruel|toxic|narcissist|immature|childish|stubborn|ungrateful|dramatic|crazy|unstable|useless|hopeless|weak|coward|fake|liar|hypocrite|self-centred)',
    'what (?:kind|sort|type) of (?:a )?(?:mother|father|mum|dad|person|man|woman|wife|husband|partner|parent|human|friend)',
    'you (?:only|just) (?:ever )?(?:care|think|thought|cared) (?:about|of) (?:yourself|you|number one)',
    "you(?:'ve| have)? (?:got )?(?:no|zero) (?:backbone|spine|heart|shame|feelings|conscience|empathy|loyalty|morals|decency|guts|respect|idea how to|manners|common sense)",
    '(?:normal|decent|real|other) (?:people|men|women|wives|husbands|mothers|fathers|adults|couples)',
    "you(?:'re| are) (?:just )?(?:incapable|not capable|unable) of",
    'the (?:problem|trouble|thing) with you',
    "you don't (?:care about|know how to love|love) any(?:one|body)",
    "(?:deep down )?(?:that's|this is) (?:just )?(?:who|how|what) you are",
    "you(?:'re| are)? (?:just |exactly )?like your (?:mother|father|mum|dad|family|sister|brother)",
  ],
  unless: [
    'i was',
    'not (?:selfish|lazy|cold|useless|hopeless|weak|crazy|stupid)',
    "aren't",
    "isn't",
    'never (?:thought|said)',
    'i (?:said|told you|called you|thought)',
    'you said',
    'you told me',
  ],
  valid: ["You're so selfish", 'What kind of mother forgets that', 'you only care about yourself'],
  invalid: [
    'I was selfish about the holidays.',
    "You're not lazy and I was wrong to say it.",
    'The heater is useless.',
  ],
};

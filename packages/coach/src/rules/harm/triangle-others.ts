import type { Rule } from '../rule.ts';

export const triangleOthers: Rule = {
  name: 'triangle-others',
  says: { harm: 'triangulation' },
  note: 'Children, relatives, friends or faith as messenger, witness or lever. Passing on plain news is not.',
  source: 'The project’s message taxonomy and near misses.',
  any: [
    "(?:the )?(?:kids|children|girls|boys|leo|mia|emma|he|she|they|son|daughter|our (?:son|daughter|\\w+)|your (?:son|daughter|baby|child|children))(?: \\w+)? (?:keeps?|kept|was|were|is|are|been|has been|have been|cried|cries|asked|asks|asking|wants?|said|says|misses|miss|begs?|begging|thinks?|prays?|won't)[a-z' ]{0,15}(?:asking|crying|cry|to know|why you|when you|where you|mum(?:my)? (?:home|back|to)|dad(?:dy)? (?:home|back|to)|you (?:home|back|don't|left|to come)|her mum|his mum|her dad|his dad|themselves to sleep|(?:him|her)self to sleep|hate)",
    "(?:your|my) (?:own |whole |entire )?(?:mum|mam|dad|mother|father|sister|brother|family|parents?|friends?|best friend|boss|aunt|auntie|uncle|nan|gran|cousin|pastor|boyfriend|mate)(?: even| also| both| all)? (?:agrees?|thinks?|said|says|told|knows?|can't believe|is on|are on|sees?|reckons?|believes?|wants?|feels?|is disgusted|is ashamed|asked|backs|supports|sided|would be|has seen)",
    '(?:everyone|everybody|people|all (?:our|my|your|of our|the) (?:friends|family)|the whole (?:family|village|church|town|parish|office)|half the|they all|even my|even your)(?: \\w+){0,3} (?:agrees?|thinks?|knows?|says?|saying|asking|asks|praying|laughing|talking|believes?|can see|sees|is on my)',
    "i(?:'ve| have|'ll| will| already| just)? (?:\\w+ )?(?:told|tell|asked|ask|get|got|spoke to|spoken to|rang|called|messaged|talked to|showed|been talking to) (?:your|the|our|\\w+) ?(?:mum|mam|dad|mother|father|sister|brother|family|parents|friends?|best friend|boss|aunt|auntie|pastor|priest|imam|kids|children|elders|church)",
    '(?:ask|tell|get|have|let|make|send) (?:your|the|our|my) (?:mum|mam|dad|mother|father|sister|brother|family|parents|friends?|kids|children|son|daughter|pastor|elders|uncle|aunt)',
    '(?:to talk to you|talk some sense|make you see|speak to you|have a word|come to your senses|on my side|pass (?:it|this) on|tell (?:mummy|daddy|mum|dad|your mum|your dad))',
    "(?:god|jesus|allah|the lord|the church|the bible|our vows|scripture)[a-z ]{0,20} (?:wants|hates|said|says|told|will|put|joined|brought|knows|doesn't)",
    '(?:think|thinking) (?:of|about) (?:the|your|our) (?:kids|children|son|daughter|family|parents)',
  ],
  unless: [
    "haven't (?:shared|told)",
    "won't (?:tell|ask|say)",
    'temperature',
    'concert',
    'by mistake',
    'told (?:your|my) (?:mum|dad|sister|brother|parents|family) the truth',
    'not (?:asking|using)',
    "parents' evening",
    "so (?:she|he|they)'d stop",
    'stopped asking',
  ],
  valid: [
    'Your own father agrees with me',
    'the kids keep asking why you left',
    "I'll get Mark to have a word with you",
  ],
  invalid: [
    'Your father called here by mistake.',
    "I told your sister so she'd stop asking you.",
    'Emma has a temperature of 38.5.',
  ],
};

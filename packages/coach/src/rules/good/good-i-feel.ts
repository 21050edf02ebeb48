import type { Rule } from '../rule.ts';

export const goodIFeel: Rule = {
  name: 'good-i-feel',
  says: { good: 'i_statement' },
  note: 'An own feeling with a feeling word. "I feel that you" is an opinion, "I feel attacked" a verdict.',
  source: 'The project’s message taxonomy and near misses.',
  any: [
    "i(?:'m| am| was| feel| felt| get| got| 've been| have been|'ve felt| have felt| notice i'm| notice i feel)? ?(?:feel|felt|feeling|am|was|got|get|been)? ?(?:so |really |very |quite |a bit |pretty |still |just |also |mostly |honestly |a little |rather |both |more )*(?:sad|lonely|hurt|scared|afraid|frightened|worried|anxious|nervous|ashamed|embarrassed|hopeful|relieved|overwhelmed|lost|tired|exhausted|frustrated|angry|upset|disappointed|unsure|confused|torn|numb|uneasy|unimportant|invisible|helpless|jealous|insecure|low|heavy|shaky|touched|gutted|panicky|stuck|rattled|wobbly)(?: and \\w+)? (?:when|about|that (?:day|evening|night)|on|after|in|this|at|by the|because i|these|today|tonight|last|and|to|for|seeing|reading|without)",
    'i miss (?:our|the|us|having|being|hearing|sunday|him|her|them|those|that)',
    '(?:it|that) (?:hurt|stung|scared|worried|upset|frightened|saddened) me (?:when|that|to|on|a bit|a lot)?',
  ],
  unless: [
    'because you',
    'feel (?:that|like) you',
    'by you',
    'of you$',
    'thanks to you',
    'your fault',
    'you made',
    'afraid not',
    "afraid (?:the|i can't)",
    "you're",
    'sorry you',
  ],
  valid: ['I felt lonely on the evenings we sat in separate rooms.', "I'm worried about money this month."],
  invalid: ["I feel that you're being unfair.", 'I feel attacked by you.'],
};

import type { Rule } from '../rule.ts';

export const goodClearRequest: Rule = {
  name: 'good-clear-request',
  says: { good: 'clear_request' },
  note: 'One concrete thing, bounded in time or amount, that can be answered yes or no.',
  source: 'The project’s message taxonomy and near misses.',
  any: [
    '(?:could|can|would|will) (?:you|we)(?: [\\w-]+){1,14} (?:by|on|at|before|this|next|for (?:an|half|one|\\d+|twenty|thirty|ten|fifteen)|from|instead|after|until|between) (?:\\w+)',
    'would (?:you|it) (?:be (?:ok|okay|alright|able|willing|open|possible|up)|suit|mind|work)(?: \\w+){1,16}',
    '(?:is|does|would) (?:\\w+ ){0,4}(?:\\d{1,2}|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|half \\w+|the \\d+\\w*)(?: \\w+){0,4} (?:ok|okay|work|suit|fine|good|alright|possible|doable|any good)',
    '(?:please |pls )?(?:let me know|tell me|text me|confirm|send me|send|reply)(?: \\w+){0,8} (?:by|before) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|the \\d+|noon|\\d)',
  ],
  unless: [
    'just once',
    'answer me',
    'or else',
    'last chance',
    'talk to me',
    'decide by',
    'come home',
    'come back',
    'by midnight',
    'more open',
  ],
  valid: [
    'Could we have a 20-minute call on Thursday after seven?',
    'Could you take Leo on the 9th instead of the 10th?',
  ],
  invalid: ['Can we talk?', 'Could you just once think of us?'],
};

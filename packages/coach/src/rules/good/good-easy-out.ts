import type { Rule } from '../rule.ts';

export const goodEasyOut: Rule = {
  name: 'good-easy-out',
  says: { good: 'easy_out' },
  note: 'Truly free to say no or not to answer. Silenced when the out is taken back in the same or the next sentence.',
  source: 'The project’s message taxonomy and near misses.',
  any: [
    '(?:no|without) (?:need|rush|pressure|hurry|obligation|expectation)[a-z ]{0,12}(?:to (?:reply|answer|respond|decide|say)|at all|from me|either way|on this)?',
    "you (?:don't|do not|needn't) (?:have to|need to|owe me)? ?(?:\\w+ )?(?:reply|answer|respond|decide|do anything|say (?:yes|anything)|explain|write back|read|come)",
    "(?:if|and if) (?:you'd rather not|you don't (?:want|feel|fancy)|not|it's a no|you'd prefer not|that doesn't|it doesn't|you say no|the answer's no|you can't)[a-z' ,]{0,40}(?:fine|ok|okay|alright|all right|grand|no problem|no bother|understand|leave it|won't (?:ask|bring|push|mention)|no hard feelings|that's (?:it|your)|respect)",
    '(?:a )?no(?: thanks)? is (?:\\w+ )?(?:fine|ok|okay|enough|an answer|alright|grand|a perfectly good)',
    "(?:i'm |i am )?not (?:expecting|asking for|asking you for|waiting for|looking for) (?:anything|an answer|a reply|you to|a response|an answer)",
    "(?:or not at all|silence is (?:an answer|fine|ok)|either way is fine|either answer is|whenever (?:you like|suits|you want|you're ready)|only if you (?:want|feel like|fancy)|up to you entirely|entirely up to you|totally up to you|in your own time)",
  ],
  unless: ['you never do', 'for you to be', 'unless'],
  takenBackBy: [
    '(?:but|though|just|only|obviously|i guess|except|however)',
    'never do',
    'like an idiot',
    "i'll (?:just )?(?:keep|be) waiting",
    'really need',
    'tonight',
  ],
  valid: [
    'No need to reply.',
    "If you'd rather not, that's completely fine.",
    "I'm not expecting anything from you with this message.",
  ],
  invalid: ['No need to reply, obviously you never do.', 'Take your time, but I really need to know tonight.'],
};

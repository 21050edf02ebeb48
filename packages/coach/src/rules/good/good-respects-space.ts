import type { Rule } from '../rule.ts';

export const goodRespectsSpace: Rule = {
  name: 'good-respects-space',
  says: { good: 'respects_space' },
  note: 'Keeps the distance that was asked for, in deeds. Space that comes with a question or a count of days is not that.',
  source: 'The project’s message taxonomy and near misses.',
  any: [
    "i(?:'ll| will|'m going to| am going to|'m) (?:\\w+ )?(?:leave (?:it (?:here|there|with you|at that)|you (?:alone|be|in peace|to it))|give you (?:the )?(?:space|room|time|peace)|keep to (?:that|it|what)|stick to (?:that|it|what)|respect (?:that|your|it|what)|stay away|back off|step back|keep my distance|not (?:write|text|call|message|contact|come|ask|ring|be in touch|turn up)|stop (?:texting|writing|messaging|calling|contacting|ringing))",
    "i (?:won't|will not|shan't) (?:\\w+ )?(?:write|text|call|message|contact|come (?:by|round|over|to)|ring|turn up|ask again|chase|push|bother|be in touch|reply|post|reach out|mention|drop by|knock)",
    "i(?:'ve| have) (?:muted|unfollowed|deleted your|stopped (?:checking|looking|texting|calling)|taken (?:you|your|myself) off|removed|turned off)",
    'i (?:respect|accept) (?:it|that|your|what you)',
    "(?:you asked|you said|you wanted|you told)[a-z' ]{0,40}(?:so i(?:'ll|'m| won't| will| haven't)|i'll keep|i'll respect|and i(?:'ll| will| won't|'m))",
    "(?:only|just) (?:write|text|message|contact|be in touch)[a-z ]{0,15} (?:about|for|if it's) (?:the )?(?:kids|children|leo|bills|house|mia|practical)",
  ],
  unless: [
    'when are you',
    'three whole days',
    'already',
    'until you (?:say|apologise)',
    'how long',
    'reconsider',
    'so can we',
  ],
  takenBackBy: ['(?:but|talk tonight|though|just think|so when|however)', 'coming back'],
  valid: [
    "You asked for a month without contact. I'll keep to that and won't write until you do.",
    "I'm going to leave it here and give you room.",
  ],
  invalid: ["I'll give you space, but can we talk tonight?", 'I gave you three whole days of space already.'],
};

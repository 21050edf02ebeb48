import type { Rule } from '../rule.ts';

export const goodRegret: Rule = {
  name: 'good-regret',
  says: { good: 'regret' },
  note: 'Sorry for an act or a hurt. Sorry-if, sorry-but and sorry-you-feel are read elsewhere.',
  source: 'The project’s message taxonomy and near misses.',
  any: [
    "(?:i'm |i am |im |am |really |so |truly |very |deeply )+sorry(?: for| that i| i|\\.|,? and|,? i|$| about (?:the way|how|what i|that|last|my))",
    "sorry (?:for (?:the way|how|what i|not|being|making|letting|leaving|shouting|my|lying|missing|putting|going|turning|that|it|scaring|hurting|all (?:the|those))|i (?:was|didn't|lied|let|made|hurt|said|shouted|missed|never|put|scared|wasn't|left|kept|turned|forgot|did))",
    'i (?:really |deeply |truly |do )?regret (?:\\w+)',
    "i(?:'m| am| feel) (?:so |really |deeply )?ashamed (?:of|that|for)",
    "i wish i(?:'d| had) (?:\\w+)",
    'i apologise (?:for (?:\\w+)|unreservedly|without)',
    '(?:it|that) hurts (?:me )?to (?:know|think) (?:that )?i',
  ],
  unless: [
    'sorry (?:if|but)',
    'regret (?:ever|trusting|marrying|meeting)',
    'sorry you (?:feel|felt|see|took|think)',
    'supposedly',
    'but you',
    'for whatever',
    "you'll regret",
    "i'm sorry,? but",
    'regret to inform',
    'never met',
  ],
  valid: ['I regret the way I spoke to you that night.', "I'm sorry I read your messages."],
  invalid: ["I'm sorry if you felt hurt.", 'I regret ever marrying you.', "You'll regret this."],
};

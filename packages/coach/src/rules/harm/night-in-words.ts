import type { Rule } from '../rule.ts';

export const nightInWords: Rule = {
  name: 'night-in-words',
  says: { harm: 'flooding_late_night' },
  note: 'The text itself says it is night or one of many. Hour and counts are read from the context where they are known.',
  source: 'The project’s message taxonomy and near misses.',
  any: [
    "(?:it's|its|it is|gone|now|nearly|past|almost|just gone) ?(?:like )?(?:[1-5]|one|two|three|four|five|11|12|half (?:one|two|three|four|eleven))(?:[:.]?\\d\\d)? ?(?:am|a\\.m|in the morning|at night|o'clock in the morning)",
    '(?:[1-5]|0[1-5])[:.]\\d\\d ?(?:am)?(?: and| now|,| i| still)',
    '(?:middle of the night|3am|2am|4am|1am|5am|dead of night)',
    "(?:can't|cannot|couldn't) sleep",
    '(?:you|are you|u) (?:up|awake|still up)\\??',
    '(?:one|just one|and one|and another|another|oh and one) (?:more|last|other) (?:thing|message|text|and then)',
    "(?:this|that)(?:'s| is) (?:the |my |like )?(?:\\w+ )?(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(?:th|rd)) (?:message|text|one|time|today|tonight)",
    '(?:last|previous|other|my) (?:three|four|five|six|seven|eight|nine|ten|\\d+) (?:messages|texts|calls|emails|voice notes)',
    '(?:sorry )?(?:for|about) (?:all )?the (?:long|many|essay|million|hundred)[a-z ]{0,12}(?:messages?|texts?|essay|one)',
    "(?:pt|part) (?:2|3|4|two|three)|\\d\\/\\d|me again|sorry,? me again|i'll send the rest",
  ],
  unless: ['hospital', 'a&e', 'flight', 'lands', 'temperature', 'sleep study'],
  valid: ['its 3am and i had to say this', "can't sleep. are you awake", 'one more thing'],
  invalid: ['My flight lands at one in the night.', "Leo is in hospital, it's 2am, ring when you can."],
};

import type { Rule } from '../rule.ts';

export const stonewallShut: Rule = {
  name: 'stonewall-shut',
  says: { harm: 'stonewalling' },
  note: 'Shuts the talk with no way back. A break that names when it ends is a time-out.',
  source: 'The project’s message taxonomy and near misses.',
  any: [
    "(?:i'm |i am |we're |we are |am )?(?:so )?done (?:talking|with (?:this|you|it|explaining|trying)|explaining|discussing|here)",
    "(?:don't|do not|no need to|never) (?:bother|even bother|even try|ever)(?: to)?(?: me)?(?: (?:replying|answering|texting|calling|reply|answer|text|call|contact|contacting|talking|talk|messaging|message))+",
    "(?:conversation|discussion|subject|topic|case|chat)(?:'s| is)? (?:over|closed|finished|done)|end of (?:story|discussion|conversation|chat)|full stop$",
    'no comment',
    "i(?:'ve| have)? (?:got )?nothing (?:more |else |left |further )?to (?:say|discuss|talk about)(?: to you)?",
    "i(?:'m| am) (?:not|never) (?:discussing|talking about|having this|going to (?:discuss|talk|answer|explain)|interested in)",
    '(?:talk|speak) to (?:the wall|the hand|my hand|someone who cares)',
    '(?:do|say|think|believe|suit) (?:what|whatever|what ever|it how) (?:the hell |the fuck )?you (?:want|like|please)|suit yourself',
    "i (?:don't|couldn't|could not) (?:even )?care (?:anymore|any more|less|what you)",
    '(?:^|[.,!] )(?:whatever|k|fine|forget it|never mind|nvm)[.,!]*$',
    "(?:i'm |i am |i'll |going to )?(?:block|blocking) you(?:r number)?|(?:switching|turning) (?:my phone|it) off",
    '(?:leave me|let me) alone$|not my problem|ask someone else|deal with it|figure it out yourself|you can guess',
  ],
  unless: [
    "(?:tomorrow|later|at (?:six|seven|eight|\\d)|next week|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|when i'm calm|until i|mediator|counsellor|you asked|flight|after)",
  ],
  valid: ["I'm done talking.", 'Conversation over.', "don't bother replying"],
  invalid: [
    "I'm done talking for tonight, can we pick it up tomorrow at six?",
    'No comment from the council yet about the permit date, the clerk will ring on Monday.',
  ],
};

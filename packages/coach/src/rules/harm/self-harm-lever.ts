import type { Rule } from '../rule.ts';

export const selfHarmLever: Rule = {
  name: 'self-harm-lever',
  says: { harm: 'self_harm_leverage' },
  note: 'Own death or injury tied to what they do. A disclosure with no condition is a signal, not this.',
  source: 'The project’s message taxonomy and near misses.',
  any: [
    "if you (?:don't|leave|sign|won't|go|do this|block|ignore|can't|aren't|hang up|ever|really|choose|marry|take)[a-z' ,]{0,60}(?:kill myself|end (?:it|my life|everything)|no point|nothing to live|do something|not be here|won't be (?:here|around|alive)|hurt myself|cut|jump|pills|swallow|die|dead|be the end of me|not wake|see me again alive|harm myself)",
    "(?:kill myself|end (?:it all|my life)|hurt myself|do something (?:stupid|to myself|bad)|swallow|jump|die)[a-z' ,]{0,40}(?:if you|unless you|because (?:of )?you|without you|your fault|you'll see|on you|then you)",
    "(?:can't|cannot|won't|don't want to) (?:live|go on|be alive|carry on)(?: \\w+)? without you",
    "(?:you'll|you will|you would|you can|you'd) (?:\\w+ )?(?:be (?:sorry|the one)|regret|miss me|wish|explain|have to (?:live|tell|explain)|remember)[a-z' ]{0,40}(?:when i'm (?:gone|dead)|i'm gone|my funeral|why i|what happened to me|that on your)",
    "(?:when|once|after) (?:i'm|i am) (?:gone|dead|not here|buried|in the ground)",
    "(?:my|the) (?:death|blood)[a-z' ]{0,15} (?:on (?:you|your)|be on)",
    "(?:remember|know) (?:that )?you could(?:'ve| have) (?:answered|stopped|saved|picked up|come)",
    "(?:won't|wont) have to (?:worry about|deal with|put up with|see|hear from) me (?:any ?more|much longer|again|for long|after)",
    "is that what it takes|(?:pick up|answer|come)[a-z ,]{0,20} or (?:it's the end|i'll do|i'm going to do|i will do|i'm ending)",
    "(?:got|have|holding|looking at|counting)[a-z' ]{0,12}(?:pills|tablets|rope|blade|razor)[a-z' ,]{0,40}(?:you|answer|pick up|takes)",
  ],
  unless: ['inhaler', 'coffee', 'phone charger', 'glasses'],
  valid: ['if you leave i will kill myself', "I can't live without you, literally.", "you'll be sorry when i'm gone"],
  invalid: ["I can't live without my inhaler.", "If you leave before six you'll miss the traffic."],
};

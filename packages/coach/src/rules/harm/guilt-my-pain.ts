import type { Rule } from '../rule.ts';

export const guiltMyPain: Rule = {
  name: 'guilt-my-pain',
  says: { harm: 'guilt_trip' },
  note: "The writer's own state laid at their door.",
  source: 'The project’s message taxonomy and near misses.',
  any: [
    "(?:i )?(?:can't|cannot|couldn't|haven't|not) (?:been able to )?(?:even )?(?:eat|eaten|sleep|slept|breathe|function|work|stop crying|get out of bed|think)[a-z', ]{0,30}(?:because (?:of )?you|since you|thanks to you|without you|your fault)",
    "because of you[a-z' ,]{0,10}(?:i|my|the kids|we)",
    "(?:i|i've|been) (?:\\w+ ){0,3}(?:cry|cried|crying|sobbed|sobbing|bawling)[a-z ]{0,30}(?:because (?:of )?you|every night|all night|to sleep|since you|over you)",
    "(?:hope|bet) (?:you're|your|you are) (?:happy|proud|pleased|satisfied|enjoying|having)",
    "(?:look|see|think about|imagine) what you(?:'re|'ve| have| are)? (?:doing|done|did|doing) (?:to|this)",
    'how (?:could|can) you (?:\\w+ ){0,2}(?:do|be|just|leave|walk|sleep|live)',
    "you(?:'ve| have)? (?:broke|broken|shattered|destroyed|ripped out|crushed|killed) (?:my heart|me|us)",
    "you (?:have no idea|don't know|'ll never know) (?:what|how much|how)[a-z ]{0,15}(?:i'm going through|this (?:is doing|hurts|has)|i(?:'ve| have) been|you've done|it's been)",
    "(?:don't worry about|never mind|forget about) me",
    "i(?:'ll| will) just (?:sit|be|stay|wait|cry|die|go|keep|spend|eat)[a-z ]{0,25}(?:alone|by myself|on my own|here|like an? (?:idiot|fool|mug)|again|waiting)",
    "(?:i guess|guess|clearly|obviously)[a-z' ]{0,25}(?:meant|mean|means|matter|mattered)[a-z ]{0,12}(?:more|nothing|anything)[a-z ]{0,10}(?:to me|to you|than)",
    "(?:my|your) (?:mum|dad|mother|father|sister|brother|family|parents)[a-z ']{0,20}(?:hasn't|haven't|won't stop|can't stop|is (?:sick|heartbroken|devastated|crying)|are (?:sick|heartbroken|devastated)|cried|crying|devastated|heartbroken)",
    '(?:must be nice|nice for some|alright for some|well for some|some of us)',
    "you'll be (?:happy|glad|pleased|sorry|delighted) to (?:know|hear)",
  ],
  unless: ['not your (?:fault|job)', "i'm not (?:telling|saying|asking)", 'not so that', 'no need', "don't need"],
  valid: ["I hope you're happy now", 'because of you i cant sleep', "I'll just sit here alone again"],
  invalid: ['I hope the new flat is warm. No strings.', 'Dad cried at the wedding video, it was sweet.'],
};

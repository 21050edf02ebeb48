import type { Rule } from '../rule.ts';

export const signalChildrenRisk: Rule = {
  name: 'signal-children-risk',
  says: { signal: 'child_at_risk', certainty: 'clear' },
  note: 'Plain wording only; indirect wording is for the learned head. What follows: Emergency and child protection or child helpline; drafts locked; if user is the danger, ask for another adult now.',
  source: 'The project’s reference phrases for safety, with their development cases.',
  any: [
    '\\b(?:drive|run|fly|leave|go|take) off with (?:the|my|our) (?:kids|children|baby|son|daughter)\\b',
    '\\bnever see (?:the|your|her|his|my|our) (?:kids|children|son|daughter|baby)\\b',
    '\\b(?:hurt|hit|hitting|hurting|shake|shook|shaking|harm|harming|scared of hurting|afraid of hurting|smack|beat) (?:the|my|our) (?:kids|kid|children|child|baby|son|daughter)\\b',
    "\\b(?:take|taking|took|keep|keeping|hide|hiding) (?:the|my|our) (?:kids|children|baby|son|daughter)\\b.{0,30}\\b(?:away|abroad|across the border|and (?:run|disappear|leave)|where (?:she|he) (?:can'?t|won'?t|will never)|from (?:her|him) (?:for good|forever)|so (?:she|he))\\b",
    '\\b(?:kids|children|son|daughter|baby) (?:saw|heard|watched|were there|was there|got in the way)\\b.{0,50}\\b(?:hit|hits|fight|fighting|hitting|push|shov|chok|beat|punch|scream)\\w*',
    '\\bleft (?:the|my|our) (?:kids|children|baby|son|daughter) (?:home )?alone\\b',
    '\\bnever see (?:the|your|her|his|my) (?:kids|children|son|daughter) again\\b|\\bforget about the kids\\b',
  ],
  idioms: [
    'take (?:the|my|our) (?:kids|children|baby|son|daughter) (?:away )?(?:to|for|on|camping|skiing|swimming|out)[a-z ]*(?:as (?:agreed|planned))?',
    '(?:hit|beat) (?:the|my|our) (?:kids|son|daughter) (?:at|in|with a|up)[a-z ]*',
    'saw the fight (?:on|scene|in the film)[a-z ]*',
  ],
  quoted: 'counts',
  valid: [
    "I'm scared of hurting the kids",
    "I'll take the kids away where she can't find us",
    'the kids saw him hit me',
    'I left the kids alone all night',
    'you can forget about the kids at Christmas',
    'I shook the baby',
  ],
  invalid: [
    'I take the kids to the zoo on Sunday',
    'take the kids away for the bank holiday as agreed',
    'I beat my son at chess',
    'the kids saw a film',
    'the kids hurt their knees',
    'I left the kids with grandma',
  ],
};

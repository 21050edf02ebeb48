import type { Rule } from '../rule.ts';

export const pressureAfterNo: Rule = {
  name: 'pressure-after-no',
  says: { harm: 'pressure_pleading' },
  note: 'Names the wish for room and goes on all the same. "I know you asked for space, so I will leave it" is the opposite.',
  source: 'The project’s message taxonomy and near misses.',
  any: [
    "(?:i know|i get|i understand|i hear|i realise|aware|i respect|ik)[a-z' ]{0,30}(?:you|your|ur) [a-z' ]{0,25}(?:space|time|room|no contact|not to (?:text|call|contact|message|write|ring)|alone|stop (?:texting|messaging|calling)|quiet|distance|break)[a-z' ,]{0,30}(?:but|just|though|however|only|and yet|still)",
    "(?:you said|you asked|you told me)[a-z' ]{0,30}(?:space|time|no|not|alone|stop|wait)[a-z' ]{0,25} but",
    "(?:i'm |i am |i'll |i have |i've )?(?:giving|give|given|gave) you [a-z ]{0,15}space[a-z ,]{0,15} (?:but|so when|so can|now)",
    "(?:no (?:pressure|rush|hurry)|take (?:your|all the) time|you don't have to (?:answer|reply)|no need to (?:answer|reply))[a-z ,.']{0,20}(?:but|just|only|though|however)[a-z ',]{0,30}(?:need|know|soon|tonight|today|please|want|hope|hoping|wait|waiting|answer|reply|love|miss|really|would)",
  ],
  unless: ["but (?:the school|the kids|leo|mia|it's about|this is about|nothing)"],
  valid: ['I know you asked for space but I need to see you', 'no pressure but I really need to know tonight'],
  invalid: ["I know you asked for space, so I'll leave it here.", 'No rush on the form.'],
};

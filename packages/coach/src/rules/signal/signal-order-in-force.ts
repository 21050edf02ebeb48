import type { Rule } from '../rule.ts';

export const signalOrderInForce: Rule = {
  name: 'signal-order-in-force',
  says: { signal: 'no_contact_or_order', certainty: 'clear' },
  note: 'Plain wording only; indirect wording is for the learned head. What follows: No drafting to or about contacting this person, by any route; point to lawyer or court route only; stays on until the user changes the answer to the structured question.',
  source: 'The project’s reference phrases for safety, with their development cases.',
  any: [
    "\\b(?:judge|court|magistrate|order|police|officer)\\b.{0,60}\\b(?:can'?t|cannot|must not|mustn'?t|may not|not) (?:to )?(?:come|go|be|contact|approach|see|text|call|message)\\b.{0,30}\\b(?:within|near|her|him|them|closer|metres|meters|yards|feet|house|address)\\b",
    '\\b(?:break|breach|violate|violating|breaching|against|in breach of) (?:my|the|his|her) (?:bail|order|probation|parole|licen[cs]e|release)(?: conditions?)?\\b',
    '\\b(?:restraining|protective|protection|no[- ]contact|non[- ]?molestation|intervention|barring|safety|occupation|stalking protection|(?:family|domestic) violence|apprehended (?:domestic )?violence|personal safety) (?:order|injunction)s?\\b',
    '\\b(?:bail|release|probation|parole) conditions?\\b.{0,50}\\b(?:contact|her|him|near|approach)\\b|\\b(?:contact|near|approach)\\b.{0,40}\\b(?:bail|release|probation) conditions?\\b',
    '\\binjunction (?:against me|not to|that says|so i)\\b',
    "\\b(?:not|aren'?t|am not|i'?m not|can'?t) (?:legally )?(?:allowed|permitted) (?:to (?:contact|go near|approach|come (?:near|within)|text|call)|within|near)\\b",
    '\\bpolice (?:told|warned|said|ordered) (?:me|that i|i)\\b.{0,30}\\b(?:contact|away|near|leave (?:her|him)|stop)\\b',
    '\\ban? (?:avo|dvo|ivo|dvro|fvro|epo) (?:against|on me|was|has|is|says|until)\\b',
  ],
  idioms: [
    '(?:tree|consumer|data|environmental|bird|animal|health and safety) (?:preservation|protection|safety) orders?',
    'safety order form',
    'not allowed to (?:call|text) (?:during|at) (?:work|the (?:exam|meeting|flight))[a-z ]*',
  ],
  quoted: 'counts',
  valid: [
    "there's a restraining order until June",
    'I have a no-contact order',
    'my bail conditions say no contact with her',
    "I'm not allowed to go near the house",
    'The police told me to stay away from her',
    'she got an AVO against me is what the letter says',
    'a non-molestation order was served today',
  ],
  invalid: [
    'I had avo toast for breakfast',
    'the court ordered a new boiler inspection',
    'tree preservation order on the oak',
    "we're not allowed to call during the exam",
    'police told us the road was closed',
    'the restaurant order was wrong',
    'consumer protection order',
  ],
};

import type { Rule } from '../rule.ts';

export const pressureComeBack: Rule = {
  name: 'pressure-come-back',
  says: { harm: 'pressure_pleading' },
  note: 'Asking them to come back, stay or try again, with words that push. A past or third-person "came home" is not meant.',
  source: 'The project’s message taxonomy and near misses.',
  any: [
    "(?:please|pls|beg|begging|need you to|want you to|you have to|you need to|you should|just|you must)[a-z ,']{0,25} (?:come (?:back|home)|don't (?:leave|go|do this|give up|throw)|stay with (?:me|us)|let me come (?:back|home)|take me back)",
    'come (?:back )?home(?: please| now| to (?:me|us))',
    'come back to (?:me|us)',
    "(?:don't|do not) (?:give up on (?:us|me|this)|throw (?:us|this|it|everything|all this)(?: all)? away|do this to (?:us|me)|end (?:us|this|it) like)",
    '(?:fight for (?:us|this)|give (?:us|me|it|this) (?:one |another |a |one more |one last |a second )+(?:chance|shot|try|go))',
    '(?:just |only )?(?:one|another|a second) (?:more |last )?chance',
    "(?:we can|we could|let's|let us|can we|can't we) (?:please |just )?(?:fix (?:this|it|us)|start over|start again|start fresh|make (?:this|it) work|sort this out|work (?:this|it|things) out|go back to)",
    '(?:think again|reconsider|change your mind)',
  ],
  unless: [
    'chance at',
    'appointment',
    "(?:i|we) (?:won't|will not|am not going to|'m not going to) ask",
    'not asking',
    'kids? come home',
  ],
  valid: ['please come home i will be different', 'just give us another chance', "don't throw this away"],
  invalid: [
    'Please bring the form when you come to the school.',
    'The physio said the knee gets another chance at the scan.',
    "I won't ask you to come home.",
  ],
};

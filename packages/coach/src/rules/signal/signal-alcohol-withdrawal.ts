import type { Rule } from '../rule.ts';

export const signalAlcoholWithdrawal: Rule = {
  name: 'signal-alcohol-withdrawal',
  says: { signal: 'drunk_now', certainty: 'ask' },
  note: 'Plain wording only; indirect wording is for the learned head. What follows: Medical help now: stopping suddenly after heavy daily drinking can be dangerous; emergency number for fits or hallucinations.',
  source: 'The project’s reference phrases for safety, with their development cases.',
  any: [
    '\\b(?:shak(?:es|ing|y)|sweat(?:s|ing)|seizures?|hallucinat\\w+|see(?:ing)? things|trembl\\w+|fits?)\\b.{0,50}\\b(?:(?:stop(?:ped)?|quit|without|no|since) (?:my |the |a )?(?:drinking|drink|alcohol|booze)|withdrawal)\\b',
    '\\b(?:stop(?:ped)?|quit|without|gave up|since) (?:my |the |a )?(?:drinking|drink|alcohol|booze)\\b.{0,50}\\b(?:shak(?:es|ing|y)|sweats?|sweating|seizures?|hallucinat\\w+|see(?:ing)? things|trembl\\w+|fits?)\\b',
  ],
  quoted: 'counts',
  valid: ["I stopped drinking yesterday and I'm shaking and sweating", 'shaky and seeing things since I quit drinking'],
  invalid: ['I stopped drinking in May and sleep better', 'my hands shake when I see her name'],
};

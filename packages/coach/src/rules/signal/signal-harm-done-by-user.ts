import type { Rule } from '../rule.ts';

export const signalHarmDoneByUser: Rule = {
  name: 'signal-harm-done-by-user',
  says: { signal: 'harm_to_partner', certainty: 'clear' },
  note: 'Plain wording only; indirect wording is for the learned head. What follows: Stop reconciliation steps; only steps 2, 3, 6, 10, 12, 14, 15 in a responsibility form; behaviour-change services; drafts locked pending the screening questions.',
  source: 'The project’s reference phrases for safety, with their development cases.',
  any: [
    '\\bmy hands (?:around|on|at|round) (?:her|his) (?:neck|throat)\\b',
    '\\bgrabbed (?:her|his) (?:wrist|arm|neck|throat|hair|face)\\b',
    "\\bi (?:held|pinned|blocked) (?:her|him) (?:down|against|so (?:she|he) couldn'?t|in the)\\b",
    '\\bi (?:broke|smashed|kicked in) (?:her|his|the) (?:phone|door|window|glasses)\\b',
    '\\bi (?:have |had |also |just |once |even |actually |then )?(?:hit|slapped|pushed|shoved|choked|strangled|kicked|punched|grabbed|shook|threw (?:something|things|a [a-z]+) at|spat at|locked) (?:her|him|my (?:wife|husband|partner|girlfriend|boyfriend))\\b',
    '\\bi lost control and\\b.{0,30}\\b(?:her|him)\\b',
    '\\bi forced (?:her|him)\\b',
    "\\b(?:she|he|they|the kids)(?: is| are| was| were|'s|'re) (?:now |really |so )?(?:scared|afraid|frightened|terrified) of me\\b",
  ],
  idioms: [
    'pushed (?:her|his) (?:buttons|limits|bike|chair|pram)',
    "grabbed (?:her|him) by the (?:sleeve|hand|arm) so (?:she|he) (?:wouldn'?t|didn'?t) (?:miss|fall|trip|slip)[a-z ]*",
    'i (?:hit|grabbed|kicked|pushed) (?:her|him) (?:up|back|a (?:coffee|drink|seat)|with a|in the (?:game|match)|too hard (?:for|about)|to (?:apply|study|see|go))[a-z ]*',
    'grabbed (?:her|him) a [a-z]+',
  ],
  quoted: 'counts',
  valid: [
    'I pushed her against the door',
    'I hit my wife last year',
    'I lost control and grabbed her arm',
    "she's scared of me",
    'I threw a plate at him',
  ],
  invalid: [
    'I grabbed her a coffee',
    'I pushed her to apply for the job',
    "I hit him with a question he didn't expect",
    "she's scared of spiders",
    'I kicked him in the game by accident lol',
  ],
};

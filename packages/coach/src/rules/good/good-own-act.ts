import type { Rule } from '../rule.ts';

export const goodOwnAct: Rule = {
  name: 'good-own-act',
  says: { good: 'specific_responsibility' },
  note: 'Names one own act. Silenced when the cause is handed back in the same breath or the next.',
  source: 'The project’s message taxonomy and near misses.',
  any: [
    "i (?:\\w+ )?(?:lied|shouted|yelled|screamed|hid|snooped|cancelled|gambled|ignored|dismissed|mocked|snapped|swore|blamed|cheated|betrayed|interrupted|humiliated|raised my voice|stormed|slammed|broke (?:my|the|your)|broke into|went through|rolled my eyes|walked out|slept with|kissed|forgot (?:your|our|the|to)|missed (?:your|our|the)|read your|checked your|opened your|took (?:your|the|money)|spent (?:the|our|your)|borrowed|told (?:your|my|our|everyone|people|them) [a-z ]{1,25}|promised [a-z ]{1,30} and|said (?:something|things|it|that)|called you|let you (?:down|do|carry|cope)|left you (?:to|alone|on|with)|kept (?:it|that|this|money|saying|texting|ringing|calling|turning)|made (?:fun|a joke|you (?:feel|do|carry))|put (?:you|my|work|the|football|drinking)|didn't (?:tell|listen|ask|turn|come|show|help|stand|back|call|pay|notice|say|answer|believe)|wasn't (?:there|honest|listening|fair)|never (?:told|asked|once asked|thanked|listened)|decided [a-z ]{1,30} (?:on my own|without)|looked at my phone|turned up|chose [a-z ]{1,20} over|used your|drove|drank)",
    "(?:that|it|this)(?:'s| was| is) (?:all |entirely |completely )?(?:on me|my (?:fault|choice|doing|mistake|decision)|mine(?: to|,|\\.|$)|wrong of me)",
    'i (?:was|am) (?:wrong|the one who|in the wrong|out of order|unfair|unkind|cruel|dishonest|rude|cold|selfish)(?: to| about| and| when| that| for|\\.|$)',
    "(?:i )?should(?:n't| not)? have (?:\\w+ )?(?:told|asked|rung|called|said|listened|come|paid|been|read|looked|gone|done|stayed|stopped|helped|thanked|let|left|raised|shouted|snapped)",
  ],
  unless: [
    'because you',
    'but you',
    "if you hadn't",
    'you made me',
    'you pushed',
    'you drove',
    'so did you',
    'i did nothing',
    'only because',
  ],
  valid: [
    'I read your diary in March. It was wrong and it was my choice.',
    'I raised my voice at you in front of the kids.',
  ],
  invalid: ["I know I wasn't perfect.", 'I shouted because you pushed me.'],
};

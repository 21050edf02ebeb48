import type { Rule } from '../rule.ts';

export const goodRepair: Rule = {
  name: 'good-repair',
  says: { good: 'repair_offer' },
  note: 'A concrete step that puts something right, with no price on it.',
  source: 'The project’s message taxonomy and near misses.',
  any: [
    "i(?:'ve| have) (?:\\w+ )?(?:booked|set up|signed up|enrolled|started|joined|transferred|paid|deleted|blocked|muted|told|written to|arranged|ordered|replaced|returned|moved|cancelled|handed|stopped|put|sent|changed|repaid|found|registered|referred|asked my|left the|emptied|got rid|fixed|mended|cleared|given)(?: \\w+){1,4}",
    "i(?:'ll| will|'d like to|'m going to| can|'m) (?:\\w+ )?(?:replace|pay (?:back|for|you back|the|half|my)|repay|transfer|return|drop (?:it|them|the)|fix|mend|confirm|cover|take over|sort (?:the|out the)|bring back|refund|tell (?:them|your|my|her|him) (?:the truth|it|that i)|correct|put (?:it|the|that) right|own up|write to|do the)(?: \\w+)?",
    '(?:standing order|anger management|first (?:session|appointment|meeting)|every (?:tuesday|monday|wednesday|thursday|friday)|course|counsellor|counselling|therapist|gp appointment|aa meeting|sponsor)[a-z ,]{0,30}(?:booked|started|starts|on|since|runs|whether|set up|for me|for myself)?',
    "i(?:'m| am) (?:seeing|going to|doing|working with) (?:a |an |my )?(?:counsellor|therapist|group|course|gp|anger|aa|sponsor)",
  ],
  unless: [
    'if you (?:come|take|let|give|stay|say|agree)',
    "you'll see",
    'plumber',
    'come home first',
    'just come',
    'somehow',
    'make it up to you',
  ],
  valid: [
    "I've set up a standing order for my half, starting on the first.",
    "I'd like to replace the guitar I broke.",
  ],
  invalid: ["I'll fix this if you come home first.", "I'll make it up to you, you'll see"],
};

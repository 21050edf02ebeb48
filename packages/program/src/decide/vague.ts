import { refusal } from '../rules/refuse.ts';
import type { Check } from './checks.ts';

/** Wishes that nobody could mark as kept or missed. English; other languages are judged by length alone. */
const vague: readonly RegExp[] = [
  /\b(?:be|become|being) (?:a |an |the )?(?:much |even |far )?(?:better|nicer|kinder|calmer|good|different|changed|new)\b/u,
  /\b(?:be|become) (?:a |an )?(?:more|less) \w+/u,
  /\btry(?:ing)? (?:harder|more|my (?:very )?best|to (?:be|do|change|improve))\b/u,
  /\bdo (?:my (?:very )?best|better|more)\b/u,
  /\b(?:change|improve|fix|work on) (?:myself|me|my ways?|things|everything|it all|us|this|who i am)\b/u,
  /\b(?:make it up|make things right|win (?:you|her|him|them) back)\b/u,
];

const tooBig = /\b(?:always|never|forever|every time|no matter what|for the rest of my life|everything)\b/u;

const leastWords = 3;

/**
 * Whether a promise is small and clear enough to be marked. A heuristic, said so in docs/rules.md: fewer than three
 * words, or an English phrase of the vague list, is sent back; "always" and "never" are too big.
 */
export function promiseWords(text: string): Check {
  const plain = text.toLowerCase().replaceAll('’', "'");
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  // Scripts that write without spaces have one long "word"; there, four signs say enough.
  const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{4}/u.test(plain);
  if (words.length < leastWords && !unspaced) return refusal('promise-vague');
  if (vague.some((phrase) => phrase.test(plain))) return refusal('promise-vague');
  return tooBig.test(plain) ? refusal('promise-too-big') : undefined;
}

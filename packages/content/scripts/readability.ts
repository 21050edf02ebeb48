import { automatedReadability } from 'automated-readability';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** How hard a text is. Grades are US school years: 6 to 7 is an age of about twelve. */
export interface Readability {
  readonly words: number;
  readonly sentences: number;
  /** Flesch–Kincaid grade. */
  readonly grade: number;
  /** Automated readability index, by letters instead of syllables; printed beside, not judged. */
  readonly letters: number;
}

/** Highest Flesch–Kincaid grade a lesson may have. */
export const hardestGrade = 7.5;
/** Most words in a lesson: two minutes. */
export const longestLesson = 400;

/** Measures English text: one sentence per item of `parts` at least. `NaN` grades for a text without words. */
export function measure(parts: readonly string[]): Readability {
  const sentences = parts
    .flatMap((part) => part.split(/[.?!…]+(?:["”’)]*)(?:\s|$)/))
    .filter((one) => /\p{L}/u.test(one));
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? []);
  const counts = {
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
    character: words.reduce((sum, word) => sum + word.length, 0),
  };
  return {
    words: words.length,
    sentences: sentences.length,
    grade: fleschKincaid(counts),
    letters: automatedReadability(counts),
  };
}

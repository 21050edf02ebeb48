import type { Span } from '../model/span.ts';
import { toTypedSpan } from '../text/sentence.ts';
import type { Reading } from '../text/sentence.ts';

/** The first place in the draft where `pattern` stands outside quotation marks, sentence by sentence. */
export function findPlace(reading: Reading, pattern: RegExp): Span | undefined {
  return findPlaces(reading, pattern)[0];
}

/** One place a sentence, at most. */
export function findPlaces(reading: Reading, pattern: RegExp): Span[] {
  return reading.sentences.flatMap((sentence) => {
    const match = pattern.exec(sentence.text);
    if (match === null) return [];
    const end = match.index + match[0].length;
    if (sentence.quoted.some((quote) => match.index >= quote[0] && end <= quote[1])) return [];
    return [toTypedSpan(reading.even, sentence.start + match.index, sentence.start + end)];
  });
}

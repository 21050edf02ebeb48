import { toReading } from '../text/sentence.ts';

/** The most sentences read one by one; a longer draft has its sentences read in this many runs. */
export const mostPassages = 12;

/**
 * What has to be embedded for one draft: the whole of it, then its sentences in order. A sting at the end of a kind draft
 * drowns in the whole and stands out by itself. Empty for a draft without words.
 */
export function toPassages(text: string): readonly string[] {
  const { sentences } = toReading(text);
  if (sentences.length === 0) return [];
  const size = Math.ceil(sentences.length / mostPassages);
  const runs: string[] = [];
  for (let at = 0; at < sentences.length; at += size) {
    const run = sentences.slice(at, at + size).map((sentence) => sentence.text);
    runs.push(run.join(' '));
  }
  return [text, ...runs];
}

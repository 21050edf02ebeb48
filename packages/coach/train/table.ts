import { readFileSync } from 'node:fs';
import { createChance } from './chance.ts';

/** The word table the heads start from: pretrained rows, then rows of our own for marks, contractions and emoji. */
export interface WordTable {
  readonly dimensions: number;
  readonly names: readonly string[];
  readonly rowOf: ReadonlyMap<string, number>;
  /** Row 0 is empty: every word that is not in the table. */
  readonly values: Float32Array;
}

const dimensions = 48;

/** Pieces of contractions and marks that have no vector of their own begin where their full form stands. */
const fullForms: Readonly<Record<string, string>> = {
  "n't": 'not',
  "'m": 'am',
  "'re": 'are',
  "'ve": 'have',
  "'ll": 'will',
  "'d": 'would',
  "'s": 'is',
  '\n': '.',
  '"': ':',
  '??': '?',
  '!!': '!',
};

const own = [
  '0',
  '❤',
  '🙄',
  '😂',
  '😢',
  '😭',
  '😡',
  '🤡',
  '🥰',
  '😍',
  '💔',
  '🙏',
  '👍',
  '😘',
  '🤣',
  '😔',
  '😞',
  '😊',
  '🙂',
  '👏',
  '💕',
  '😏',
  '😒',
];

/** Reads `vectors/words.txt` and `words.bin` (see `vectors/make.ts`). */
export function readWordTable(): WordTable {
  const words = readFileSync(new URL('vectors/words.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const bytes = new Int8Array(readFileSync(new URL('vectors/words.bin', import.meta.url)));
  const known = new Set(words);
  const names = [
    ...words,
    ...Object.keys(fullForms).filter((name) => !known.has(name)),
    ...own.filter((name) => !known.has(name)),
  ];
  const rowOf = new Map(names.map((name, index) => [name, index + 1]));
  const values = new Float32Array((names.length + 1) * dimensions);
  for (let i = 0; i < bytes.length; i += 1) values[dimensions + i] = ((bytes[i] ?? 0) * 4) / 127;
  const chance = createChance(5);
  for (const name of names.slice(words.length)) {
    const to = (rowOf.get(name) ?? 0) * dimensions;
    const from = (rowOf.get(fullForms[name] ?? '') ?? 0) * dimensions;
    for (let d = 0; d < dimensions; d += 1) values[to + d] = from > 0 ? (values[from + d] ?? 0) : chance.normal() * 0.3;
  }
  return { dimensions, names, rowOf, values };
}

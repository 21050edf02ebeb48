/** The same twenty thousand records in every run: about 413 bytes of JSON each, as ten years of a life here. */
export interface BenchRecord {
  readonly id: string;
  readonly at: number;
  readonly text: string;
}

export const RECORDS = 20_000;
/** The newest records are written one by one, as a person writes them; those before in batches of 100. */
export const ONE_BY_ONE = 200;

const SYLLABLES = 'ba de fi go lu ma ne pi ro su ta ve wi yo ka len mor tin sel dra'.split(' ');

/** A repeatable stream of numbers in [0, 1) (mulberry32). */
export function createDice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A word of a vocabulary in which, as in a language, a few words are common and most are rare. */
export function drawWord(dice: () => number): string {
  let rank = Math.floor(8000 ** dice());
  let word = '';
  do {
    word += SYLLABLES[rank % SYLLABLES.length];
    rank = Math.floor(rank / SYLLABLES.length);
  } while (rank > 0);
  return word;
}

/** All records, oldest first. */
export function createCorpus(): readonly BenchRecord[] {
  const dice = createDice(20_261_122);
  const start = Date.UTC(2016, 10, 22);
  return Array.from({ length: RECORDS }, (_, at) => {
    const time = start + at * 15_768_000;
    const words: string[] = [];
    for (let length = 0; length < 290;) {
      const word = drawWord(dice);
      words.push(word);
      length += word.length + 1;
    }
    const head = time.toString(16).padStart(12, '0');
    const tail = Array.from({ length: 18 }, () => Math.floor(dice() * 16).toString(16)).join('');
    const id = `${head.slice(0, 8)}-${head.slice(8)}-7${tail.slice(0, 3)}-8${tail.slice(3, 6)}-${tail.slice(6)}`;
    return { id, at: time, text: words.join(' ') };
  });
}

/**
 * Questions a person might type: one or two words that do occur, some cut short, one in ten of them among the twenty
 * commonest words, which almost every entry holds.
 */
export function createQueries(corpus: readonly BenchRecord[], count: number): readonly string[] {
  const dice = createDice(7);
  const common = commonest(corpus, 100);
  const commonFew = [...common].slice(0, 20);
  return Array.from({ length: count }, () => {
    const words = corpus[Math.floor(dice() * corpus.length)]?.text.split(' ').filter((word) => !common.has(word)) ?? [];
    const from = dice() < 0.1 ? commonFew : words;
    const pick = (): string => from[Math.floor(dice() * from.length)] ?? 'ba';
    const query = dice() < 0.5 ? pick() : `${pick()} ${pick()}`;
    return dice() < 0.3 ? query.slice(0, Math.max(3, query.length - 1)) : query;
  });
}

function commonest(corpus: readonly BenchRecord[], count: number): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const { text } of corpus) for (const word of text.split(' ')) times.set(word, (times.get(word) ?? 0) + 1);
  const byTimes = [...times].toSorted(([, a], [, b]) => b - a);
  return new Set(byTimes.slice(0, count).map(([word]) => word));
}

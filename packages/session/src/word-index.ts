import MiniSearch from 'minisearch';

/** Which pages hold which words, and how often. */
export interface WordIndex {
  add(page: number, text: string): void;
  /** Takes out a page; `text` is what it was added with. */
  remove(page: number, text: string): void;
  /** Pages that hold all words of the query, best first; the last word may be a beginning. */
  search(query: string): readonly number[];
}

/** Pages that hold one word, ascending, and how often each does. */
interface Places {
  readonly pages: number[];
  readonly times: number[];
}

/** A word of the vocabulary that stands for a word of the query; 1 is the word itself. */
interface Stand {
  readonly word: string;
  readonly weight: number;
}

/** Letters from which the word that is still being typed may be a beginning. */
const LEAST_BEGINNING = 3;
const BEGINNING_WEIGHT = 0.4;
const NEARLY_WEIGHT = 0.3;
const FUZZY = 0.2;

const GAP = /[\n\r\p{Z}\p{P}]/u;
const GAPS = /[\n\r\p{Z}\p{P}]+/u;

/** The words of a text as they are compared: lower case, between spaces and punctuation. */
export function textToWords(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(GAPS)
    .filter((word) => word !== '');
}

/** Whether a character, or the end of a text, parts words. */
export function isGap(character: string | undefined): boolean {
  return character === undefined || character === ' ' || GAP.test(character);
}

/** Whether the word at this place of a query may be a beginning. */
export function mayBeBeginning(word: string, at: number, words: readonly string[]): boolean {
  return at === words.length - 1 && word.length >= LEAST_BEGINNING;
}

/**
 * An index whose answers cost little even for a word that every page holds. The vocabulary alone is kept in MiniSearch,
 * which finds beginnings and near misses; pages are lists of numbers.
 */
export function createWordIndex(): WordIndex {
  const places = new Map<string, Places>();
  const vocabulary = createVocabulary();
  let last = -1;
  let held = 0;
  const ask = (words: readonly string[], fuzzy: boolean): readonly number[] => {
    const stands = words.map((word, at) => standsFor(vocabulary, places, word, mayBeBeginning(word, at, words), fuzzy));
    return rank(stands, places, last + 1, held);
  };
  return {
    add: (page, text) => {
      last = Math.max(last, page);
      held += 1;
      for (const word of textToWords(text)) addWord(places, vocabulary, word, page);
    },
    remove: (page, text) => {
      held -= 1;
      for (const word of new Set(textToWords(text))) removeWord(places, vocabulary, word, page);
    },
    search: (query) => {
      const words = textToWords(query);
      const exact = ask(words, false);
      // Near misses are looked for only when nothing holds the words as they were typed.
      return exact.length > 0 ? exact : ask(words, true);
    },
  };
}

type Vocabulary = MiniSearch<{ readonly id: string }>;

function createVocabulary(): Vocabulary {
  return new MiniSearch({ fields: ['id'], tokenize: (word) => [word], processTerm: (word) => word });
}

function addWord(places: Map<string, Places>, vocabulary: Vocabulary, word: string, page: number): void {
  const known = places.get(word);
  if (known === undefined) {
    places.set(word, { pages: [page], times: [1] });
    vocabulary.add({ id: word });
    return;
  }
  const end = known.pages.length - 1;
  if (known.pages[end] === page) known.times[end] = (known.times[end] ?? 0) + 1;
  else {
    known.pages.push(page);
    known.times.push(1);
  }
}

function removeWord(places: Map<string, Places>, vocabulary: Vocabulary, word: string, page: number): void {
  const known = places.get(word);
  const at = known?.pages.indexOf(page) ?? -1;
  if (known === undefined || at < 0) return;
  known.pages.splice(at, 1);
  known.times.splice(at, 1);
  if (known.pages.length > 0) return;
  places.delete(word);
  vocabulary.remove({ id: word });
}

function standsFor(
  vocabulary: Vocabulary,
  places: ReadonlyMap<string, Places>,
  word: string,
  prefix: boolean,
  fuzzy: boolean,
): readonly Stand[] {
  const itself: readonly Stand[] = places.has(word) ? [{ word, weight: 1 }] : [];
  if (!prefix && !fuzzy) return itself;
  const found = vocabulary.search(word, { prefix, fuzzy: fuzzy && FUZZY }).map(({ id }) => String(id));
  const others = found
    .filter((other) => other !== word)
    .map((other): Stand => {
      const longer = word.length / Math.max(word.length, other.length);
      return { word: other, weight: (other.startsWith(word) ? BEGINNING_WEIGHT : NEARLY_WEIGHT) * longer };
    });
  return [...itself, ...others];
}

/** Rare words weigh more, and a second mention less than the first; of equals the one added last comes first. */
function rank(
  asked: readonly (readonly Stand[])[],
  places: ReadonlyMap<string, Places>,
  size: number,
  held: number,
): readonly number[] {
  if (asked.length === 0) return [];
  const scores = new Float64Array(size);
  const matched = new Uint16Array(size);
  for (const [at, stands] of asked.entries()) {
    for (const { word, weight } of stands) {
      const found = places.get(word);
      if (found === undefined) continue;
      const { pages, times } = found;
      const worth = weight * Math.log1p(held / pages.length);
      for (let next = 0; next < pages.length; next += 1) {
        const page = pages[next] ?? 0;
        if (matched[page] !== at && matched[page] !== at + 1) continue;
        const often = times[next] ?? 1;
        scores[page] = (scores[page] ?? 0) + (worth * often) / (often + 1);
        matched[page] = at + 1;
      }
    }
  }
  return sortByScore(scores, matched, asked.length);
}

/** Steps of a score: finer differences are none. */
const STEPS = 4096;

/** Score and page in one number each, because numbers sort many times faster than pairs. */
function sortByScore(scores: Float64Array, matched: Uint16Array, wanted: number): readonly number[] {
  const size = scores.length;
  const keys = new Float64Array(size);
  let count = 0;
  for (let page = 0; page < size; page += 1) {
    if (matched[page] !== wanted) continue;
    keys[count] = Math.round((scores[page] ?? 0) * STEPS) * size + page;
    count += 1;
  }
  return Array.from(keys.subarray(0, count).toSorted().toReversed(), (key) => key % size);
}

import { edge, readPattern } from './pattern.ts';
import type { Pattern } from './pattern.ts';
import { toSpelled } from './spelled.ts';

/** Texts of which at least one stands in everything that a pattern matches. Empty only for what matches nothing. */
export type Clues = readonly string[];

/** The shortest clue worth looking for: shorter ones stand in nearly every sentence. */
export const shortestClue = 4;

const longestClue = 12;
const mostTexts = 48;
const mostClues = 600;
const usualChance = 0.05;
const rareChance = 0.003;

/**
 * Clues of the pattern whose source is `source`, spelled as {@link toSpelled} spells; of several sets the one least
 * likely to be met. `undefined` when none can be proved: then the pattern has to be run.
 */
export function toClues(source: string): Clues | undefined {
  const pattern = readPattern(source);
  if (pattern === undefined) return undefined;
  const needs = toNeeds(pattern);
  const sets = needs.texts === undefined ? needs.sets : [...needs.sets, needs.texts];
  const rarest = toRarest(sets);
  return rarest && toShortened(rarest.clues);
}

/** What a pattern needs of a text it matches. */
interface Needs {
  /** All texts it can match, when they are few. */
  readonly texts: readonly string[] | undefined;
  /** Whatever it matches begins with one of these, and ends with one of those; an empty one says nothing. */
  readonly starts: readonly string[];
  readonly ends: readonly string[];
  /** Sets of texts: of each, one stands in whatever the pattern matches, or looks ahead to. */
  readonly sets: readonly (readonly string[])[];
}

const blank: readonly string[] = [''];
const free: Needs = { texts: undefined, starts: blank, ends: blank, sets: [] };

function toExact(texts: readonly string[]): Needs {
  return { texts, starts: texts, ends: texts, sets: [] };
}

function toNeeds(pattern: Pattern): Needs {
  switch (pattern.kind) {
    case 'text':
      return toExact([pattern.text === edge ? edge : toSpelled(pattern.text)]);
    case 'unknown':
      return free;
    case 'ahead':
      return { ...toExact(blank), sets: toAllSets(toNeeds(pattern.inner)) };
    case 'repeat':
      return toRepeatNeeds(toNeeds(pattern.inner), pattern.least, pattern.most);
    case 'sequence':
      return toSequenceNeeds(pattern.parts.map(toNeeds));
    case 'either':
      return toEitherNeeds(pattern.options.map(toNeeds));
  }
}

function toAllSets(needs: Needs): Needs['sets'] {
  return needs.texts === undefined ? needs.sets : [...needs.sets, needs.texts];
}

function toRepeatNeeds(inner: Needs, least: number, most: number): Needs {
  if (least === 0) return most === 1 && inner.texts ? toExact(['', ...inner.texts]) : free;
  return { ...inner, texts: undefined, sets: toAllSets(inner) };
}

/** Neighbours are joined for as long as there are few of them: the longer a clue, the fewer sentences have it. */
function toSequenceNeeds(parts: readonly Needs[]): Needs {
  const sets: (readonly string[])[] = [];
  let starts: readonly string[] | undefined;
  let run = blank;
  for (const part of parts) {
    sets.push(...part.sets);
    const joined = toJoined(run, part.texts ?? part.starts);
    if (part.texts !== undefined && joined !== undefined) {
      run = joined;
      continue;
    }
    const before = joined ?? run;
    starts ??= before;
    sets.push(before);
    run = part.texts ?? part.ends;
  }
  if (starts === undefined) return { texts: run, starts: run, ends: run, sets };
  return { texts: undefined, starts, ends: run, sets: [...sets, run] };
}

/** Every one of `befores` before every one of `afters`, or `undefined` where that would make many more of them. */
function toJoined(befores: readonly string[], afters: readonly string[]): readonly string[] | undefined {
  if (befores.length > 1 && afters.length > 1 && befores.length * afters.length > mostTexts) return undefined;
  return befores.flatMap((before) => afters.map((after) => before + after));
}

/** One of the options holds, so one clue of the best set of each does. */
function toEitherNeeds(options: readonly Needs[]): Needs {
  if (options.every((option) => option.texts !== undefined && option.sets.length === 0)) {
    const texts = [...new Set(options.flatMap((option) => option.texts ?? []))];
    if (texts.length <= mostClues) return toExact(texts);
  }
  const best = options.map((option) => toRarest(toAllSets(option))?.raw);
  return {
    texts: undefined,
    starts: toFew(options.flatMap((option) => option.starts)),
    ends: toFew(options.flatMap((option) => option.ends)),
    sets: best.some((set) => set === undefined) ? [] : [best.flatMap((set) => set ?? [])],
  };
}

function toFew(texts: readonly string[]): readonly string[] {
  return texts.length <= mostClues ? texts : blank;
}

interface Rated {
  /** As read, with edges. */
  readonly raw: readonly string[];
  readonly clues: readonly string[];
  /** How often one of them is to be expected at a place of a text; only good for comparing. */
  readonly chance: number;
}

/** The set least likely to be met, or `undefined` when none can be looked for. */
function toRarest(sets: readonly (readonly string[])[]): Rated | undefined {
  let rarest: Rated | undefined;
  for (const raw of sets) {
    if (raw.length > mostClues) continue;
    const clues = raw.map(toClue);
    if (clues.some((clue) => clue.length < shortestClue)) continue;
    const chance = toChanceOfAny(clues, rarest?.chance ?? Infinity);
    if (rarest === undefined || chance < rarest.chance) rarest = { raw, clues, chance };
  }
  return rarest;
}

/** Stops adding where `enough` is reached: then the set is not the rarest. */
function toChanceOfAny(clues: readonly string[], enough: number): number {
  let sum = 0;
  for (const clue of clues) {
    sum += toChance(clue);
    if (sum >= enough) break;
  }
  return sum;
}

/** A part of a clue is a clue as well, and stands for every clue it is part of. */
function toShortened(clues: readonly string[]): string[] {
  const cut = [...new Set(clues.map((clue) => clue.slice(0, longestClue)))];
  return cut.filter((clue) => !cut.some((other) => other.length < clue.length && clue.includes(other)));
}

/** A word edge at either end is a place where a blank or nothing stands; inside it says nothing that the letters do not. */
function toClue(text: string): string {
  if (!text.includes(edge)) return text;
  const spelled = text.replaceAll(edge, '');
  const before = text.startsWith(edge) && isInWord(spelled, 0) ? ' ' : '';
  const after = text.endsWith(edge) && isInWord(spelled, spelled.length - 1) ? ' ' : '';
  return before + spelled + after;
}

function isInWord(spelled: string, at: number): boolean {
  return spelled !== '' && spelled.charAt(at) !== ' ';
}

/** Words that many sentences have: a clue of these alone tells little. */
const usual: ReadonlySet<string> = new Set(
  'i you to the and a it me my is of in that for we was not so be have do re s t ll ve m d on but are with your just this no if what know want him her us can will going about when all like at she he they get got up now how out or one would could did had been'.split(
    ' ',
  ),
);

/** Letters of English by how common they are. */
const letters = 'etaoinshrdlucmwfygpbvkxqjz';

/** How likely the clue is to be met at a place of a text: a guess, good only for comparing. */
function toChance(clue: string): number {
  let chance = 1;
  for (const word of clue.split(' ')) {
    if (usual.has(word)) chance *= usualChance;
    else for (let i = 0; i < word.length; i += 1) chance *= chances[word.charCodeAt(i)] ?? rareChance;
  }
  return chance;
}

/** By character code: a letter is half as common as one five places before it. */
const chances: readonly number[] = Array.from({ length: 128 }, (_, code) => {
  const rank = letters.indexOf(String.fromCharCode(code));
  return rank === -1 ? rareChance : 0.13 * 0.5 ** (rank / 5);
});

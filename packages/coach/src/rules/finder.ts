import { shortestClue } from './clues.ts';
import type { Clues } from './clues.ts';
import { toCode } from './spelled.ts';

/** Which of the sets of clues a text has something of, as indices in rising order. Linear in the length of the text. */
export type Finder = (text: string) => readonly number[];

/** Readies sets of clues; one that is `undefined` is found in every text. */
export function createFinder(sets: readonly (Clues | undefined)[]): Finder {
  const always = sets.flatMap((clues, index) => (clues === undefined ? [index] : []));
  const table = toTable(toEntries(sets));
  return (text) => {
    const found: Found = { sets: [...always], had: new Uint8Array(sets.length) };
    const codes = toCodes(text);
    let window = 0;
    for (let at = 0; at < codes.length; at += 1) {
      window = ((window << bitsOfCode) | (codes[at] ?? 0)) & windowMask;
      lookUp(table, window, codes, at, found);
    }
    return found.sets.toSorted(toOrder);
  };
}

interface Found {
  readonly sets: number[];
  /** 1 for each set that is in the list. */
  readonly had: Uint8Array;
}

function toOrder(a: number, b: number): number {
  return a - b;
}

const bitsOfCode = 6;
const windowMask: number = (1 << (bitsOfCode * shortestClue)) - 1;

/** A clue, and the four letters of it by which it is looked up. */
interface Entry {
  readonly codes: Uint8Array;
  readonly window: number;
  /** How far the last character of the window lies from the first of the clue. */
  readonly end: number;
  /** The sets it belongs to. */
  readonly sets: readonly number[];
}

/** Entries by their windows, in flat lists: an entry is known by its number, from 1, and `next` links those of a slot. */
interface Table {
  readonly first: Int32Array;
  readonly next: Int32Array;
  readonly windows: Int32Array;
  /** The codes of all clues, one after another, and where each clue begins; the last number is where they end. */
  readonly codes: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly sets: readonly (readonly number[])[];
}

const bitsOfTable = 13;

function toTable(entries: readonly Entry[]): Table {
  const table: Table = {
    first: new Int32Array(1 << bitsOfTable),
    next: new Int32Array(entries.length + 1),
    windows: Int32Array.from([0, ...entries.map((entry) => entry.window)]),
    codes: Uint8Array.from(entries.flatMap((entry) => [...entry.codes])),
    starts: new Int32Array(entries.length + 2),
    ends: Int32Array.from([0, ...entries.map((entry) => entry.end)]),
    sets: [[], ...entries.map((entry) => entry.sets)],
  };
  entries.forEach(({ window, codes }, index) => {
    const number = index + 1;
    table.next[number] = table.first[toSlot(window)] ?? 0;
    table.first[toSlot(window)] = number;
    table.starts[number + 1] = (table.starts[number] ?? 0) + codes.length;
  });
  return table;
}

function toSlot(window: number): number {
  return Math.imul(window, 0x9e3779b1) >>> (32 - bitsOfTable);
}

function lookUp(table: Table, window: number, codes: Uint8Array, at: number, found: Found): void {
  for (let number = table.first[toSlot(window)] ?? 0; number !== 0; number = table.next[number] ?? 0) {
    if (table.windows[number] !== window) continue;
    if (standsAt(table, number, codes, at - (table.ends[number] ?? 0))) addSets(found, table.sets[number] ?? []);
  }
}

function standsAt(table: Table, number: number, codes: Uint8Array, start: number): boolean {
  const from = table.starts[number] ?? 0;
  const length = (table.starts[number + 1] ?? 0) - from;
  if (start < 0 || start + length > codes.length) return false;
  for (let i = 0; i < length; i += 1) if (table.codes[from + i] !== codes[start + i]) return false;
  return true;
}

function addSets(found: Found, sets: readonly number[]): void {
  for (const index of sets) {
    if (found.had[index] === 0) found.sets.push(index);
    found.had[index] = 1;
  }
}

/** With a blank at both ends, so that the edge of a sentence is a word edge. */
function toCodes(text: string): Uint8Array {
  const codes = new Uint8Array(text.length + 2);
  for (let i = 0; i < text.length; i += 1) codes[i + 1] = toCode(text.charCodeAt(i));
  return codes;
}

function toEntries(sets: readonly (Clues | undefined)[]): Entry[] {
  const setsOf = new Map<string, number[]>();
  sets.forEach((clues, index) => {
    for (const clue of clues ?? []) {
      const had = setsOf.get(clue);
      if (had === undefined) setsOf.set(clue, [index]);
      else had.push(index);
    }
  });
  const all = Array.from(setsOf, ([clue, owners]) => ({ codes: toCodes(clue).slice(1, -1), owners }));
  const sharers = new Map<number, number>();
  for (const { codes } of all)
    for (const window of toWindows(codes)) sharers.set(window, (sharers.get(window) ?? 0) + 1);
  return all.map(({ codes, owners }) => {
    const windows = toWindows(codes);
    const window = toRarest(windows, sharers);
    return { codes, window, end: windows.indexOf(window) + shortestClue - 1, sets: owners };
  });
}

/** The window that the fewest clues share is met least often by chance. */
function toRarest(windows: readonly number[], sharers: ReadonlyMap<number, number>): number {
  let rarest = windows[0] ?? 0;
  for (const window of windows) if ((sharers.get(window) ?? 0) < (sharers.get(rarest) ?? 0)) rarest = window;
  return rarest;
}

function toWindows(codes: Uint8Array): number[] {
  const windows: number[] = [];
  let window = 0;
  codes.forEach((code, at) => {
    window = ((window << bitsOfCode) | code) & windowMask;
    if (at >= shortestClue - 1) windows.push(window);
  });
  return windows;
}

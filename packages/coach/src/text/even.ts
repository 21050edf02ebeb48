import { endOfPlainPiece, hasTriple } from './piece.ts';
import { respelled } from './spelling.ts';

/** A draft with case, quotes, spaces and hurried spelling evened out, and the way back to the draft as it was typed. */
export interface EvenText {
  readonly text: string;
  /** For each code unit of `text`, where the typed piece it stands for begins. */
  readonly from: Int32Array;
  /** For each code unit of `text`, where the typed piece it stands for ends. */
  readonly to: Int32Array;
}

const quotes: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '…': '.',
  '–': '-',
  '—': '-',
};

const piece = /[\p{L}\p{N}\p{M}]+(?:['’ʼ`´][\p{L}\p{N}\p{M}]+)*|\s+|[\s\S]/uy;
const blank = /^\s/u;
const word = /^[\p{L}\p{N}]/u;

/** Evens `text` out. Linear; the result is at most a few times as long, since a short form may stand for three words. */
export function toEvenText(text: string): EvenText {
  const parts: string[] = [];
  const places: Place[] = [];
  // Most of a draft is even already: such stretches are taken over whole, from `kept` up to the next piece that is not.
  let kept = 0;
  const add = (start: number, typed: number, even: string): void => {
    if (typed === 0) return;
    parts.push(even);
    places.push({ start, typed, even: even.length });
  };
  let at = 0;
  while (at < text.length) {
    const plainEnd = endOfPlainPiece(text, at);
    const end = plainEnd === -1 ? endOfPiece(text, at) : plainEnd;
    const typed = text.slice(at, end);
    const even = plainEnd === -1 ? toEvenPiece(typed) : toEvenPlain(typed);
    if (even !== typed) {
      add(kept, at - kept, text.slice(kept, at));
      add(at, end - at, even);
      kept = end;
    }
    at = end;
  }
  add(kept, at - kept, text.slice(kept, at));
  return { text: parts.join(''), ...toWayBack(places) };
}

function endOfPiece(text: string, at: number): number {
  piece.lastIndex = at;
  return at + (piece.exec(text)?.[0].length ?? 1);
}

/** A typed stretch and the length it has when evened out. */
interface Place {
  readonly start: number;
  readonly typed: number;
  readonly even: number;
}

/** Where the length stayed, each code unit stands for the one in its place; else each stands for the whole stretch. */
function toWayBack(places: readonly Place[]): Pick<EvenText, 'from' | 'to'> {
  const length = places.reduce((sum, place) => sum + place.even, 0);
  const from = new Int32Array(length);
  const to = new Int32Array(length);
  let at = 0;
  for (const { start, typed, even } of places) {
    const same = typed === even;
    for (let i = 0; i < even; i += 1, at += 1) {
      from[at] = same ? start + i : start;
      to[at] = same ? start + i + 1 : start + typed;
    }
  }
  return { from, to };
}

function toEvenPiece(typed: string): string {
  if (blank.test(typed)) return toEvenBlank(typed);
  if (!word.test(typed)) return quotes[typed] ?? typed;
  return toExpected(typed.toLowerCase().replace(/[’ʼ`´]/g, "'"), true);
}

/** The same for a piece of plain ASCII, where most questions are answered by its first character. */
function toEvenPlain(typed: string): string {
  if (typed === ' ') return typed;
  if (blank.test(typed)) return toEvenBlank(typed);
  if (typed.length === 1 && !word.test(typed)) return quotes[typed] ?? typed;
  const lower = typed.toLowerCase();
  return toExpected(lower.includes('`') ? lower.replaceAll('`', "'") : lower, hasTriple(lower));
}

function toEvenBlank(typed: string): string {
  return typed.includes('\n') ? '\n' : ' ';
}

function toExpected(plain: string, drawn: boolean): string {
  const short = drawn ? plain.replace(/(\p{L})\1{2,}/gu, '$1') : plain;
  return respelled.get(short) ?? short;
}

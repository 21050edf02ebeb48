import { toEvenText } from './even.ts';
import type { EvenText } from './even.ts';
import type { Span } from '../model/span.ts';

/** One sentence, or a piece of one that ran too long to be read at once. */
export interface Sentence {
  /** Evened out; at most {@link longest} code units, so that no pattern can take more than a bounded time. */
  readonly text: string;
  /** Where it begins in the evened-out draft. */
  readonly start: number;
  readonly question: boolean;
  /** Ranges inside `text` that stand between quotation marks: somebody else's words, or words held at arm's length. */
  readonly quoted: readonly Span[];
}

/** A draft made ready for rules and heads. */
export interface Reading {
  readonly even: EvenText;
  readonly sentences: readonly Sentence[];
}

const longest = 320;
const lineBreak = 10;
const blank = 32;
const exclamation = 33;
const doubleQuote = 34;
const apostrophe = 39;
const round = 41;
const dot = 46;
const questionMark = 63;
const square = 93;
const quotation = /"[^"]{1,160}"|(?:^|[\s(,:])'[^']{2,120}'(?=[\s.,!?)]|$)/g;

/** Reads a draft into sentences. Linear in its length. */
export function toReading(draft: string): Reading {
  const even = toEvenText(draft);
  const sentences: Sentence[] = [];
  let start = 0;
  for (const end of endsOf(even.text)) {
    addPieces(sentences, even.text, start, end);
    start = end;
  }
  addPieces(sentences, even.text, start, even.text.length);
  return { even, sentences };
}

/** Walks by hand: a pattern would start again at every dot of a long row of dots. */
function endsOf(text: string): number[] {
  const ends: number[] = [];
  let at = 0;
  while (at < text.length) {
    if (!isStop(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    let broke = false;
    for (; at < text.length && isStopOrCloser(text.charCodeAt(at)); at += 1)
      broke ||= text.charCodeAt(at) === lineBreak;
    if (broke || at >= text.length || text.charCodeAt(at) === blank) ends.push(at);
  }
  return ends;
}

/** Codes, not characters in a set: this is asked of every character of a draft. */
function isStop(code: number): boolean {
  return code === dot || code === exclamation || code === questionMark || code === lineBreak;
}

function isStopOrCloser(code: number): boolean {
  return isStop(code) || code === doubleQuote || code === apostrophe || code === round || code === square;
}

/** Where `[start, end)` of the evened-out text lies in the draft as typed. */
export function toTypedSpan(even: EvenText, start: number, end: number): Span {
  const first = even.from[start] ?? 0;
  const last = even.to[Math.max(start, end - 1)] ?? first;
  return [first, Math.max(first, last)];
}

function addPieces(sentences: Sentence[], text: string, start: number, end: number): void {
  let at = start;
  while (at < end) {
    const stop = end - at <= longest ? end : at + toBreak(text.slice(at, at + longest));
    addSentence(sentences, text, at, stop);
    at = stop;
  }
}

function toBreak(piece: string): number {
  const comma = piece.lastIndexOf(', ');
  if (comma > longest / 2) return comma + 2;
  const space = piece.lastIndexOf(' ');
  return space > longest / 2 ? space + 1 : piece.length;
}

function addSentence(sentences: Sentence[], text: string, start: number, stop: number): void {
  const whole = text.slice(start, stop);
  const lead = whole.length - whole.trimStart().length;
  const trimmed = whole.trim();
  if (trimmed === '') return;
  const question = trimmed.includes('?') && /\?["')\]]*$/.test(trimmed);
  sentences.push({ text: trimmed, start: start + lead, question, quoted: toQuoted(trimmed) });
}

const none: readonly Span[] = [];

function toQuoted(sentence: string): readonly Span[] {
  if (!sentence.includes('"') && !sentence.includes("'")) return none;
  return Array.from(sentence.matchAll(quotation), (match): Span => [match.index, match.index + match[0].length]);
}

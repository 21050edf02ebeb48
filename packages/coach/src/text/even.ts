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

const piece = /[\p{L}\p{N}\p{M}]+(?:['’ʼ`´][\p{L}\p{N}\p{M}]+)*|\s+|[\s\S]/gu;
const blank = /^\s/u;
const word = /^[\p{L}\p{N}]/u;

/** Evens `text` out. Linear; the result is at most a few times as long, since a short form may stand for three words. */
export function toEvenText(text: string): EvenText {
  const parts: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  for (const match of text.matchAll(piece)) {
    const typed = match[0];
    const even = toEvenPiece(typed);
    parts.push(even);
    for (let i = 0; i < even.length; i += 1) {
      from.push(match.index);
      to.push(match.index + typed.length);
    }
    if (even.length === typed.length) narrow(from, to, match.index, even.length);
  }
  return { text: parts.join(''), from: Int32Array.from(from), to: Int32Array.from(to) };
}

function narrow(from: number[], to: number[], start: number, length: number): void {
  const base = from.length - length;
  for (let i = 0; i < length; i += 1) {
    from[base + i] = start + i;
    to[base + i] = start + i + 1;
  }
}

function toEvenPiece(typed: string): string {
  if (blank.test(typed)) return typed.includes('\n') ? '\n' : ' ';
  if (!word.test(typed)) return quotes[typed] ?? typed;
  const plain = typed.toLowerCase().replace(/[’ʼ`´]/g, "'");
  const short = plain.replace(/(\p{L})\1{2,}/gu, '$1');
  return respelled.get(short) ?? short;
}

import { hourOfDay } from './day-periods.ts';

/** A line that begins a message or a notice, its numbers not yet put in order. */
export interface Header {
  readonly system: 'android' | 'ios';
  /** Three date fields as written. */
  readonly fields: readonly [number, number, number];
  readonly hour: number;
  readonly minute: number;
  /** Equal for all headers that one phone writes in one export: pasted lines of another chat differ. */
  readonly shape: string;
  /** Absent for notices. */
  readonly author?: string;
  readonly text: string;
}

const marks = '[\\u200e\\u200f\\ufeff]*';
const pattern = new RegExp(
  `^${marks}(\\[?)${marks}(\\d{1,4})([^\\d\\n]{1,4})(\\d{1,2})([^\\d\\n]{1,4})(\\d{1,4})([^\\d\\n]{1,14})` +
    `(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?([^\\d\\n\\]]{0,10}?)(?:\\]\\s?| [-–] |: )(.*)$`,
  'su',
);

/** Longest stretch of a line in which a header's numbers can stand. */
const headLength = 64;

/**
 * Reads one line as a WhatsApp header, or answers undefined when it is the continuation of a message.
 * There is no public specification; shapes are those ICU prints for the phone's locale (shared by both systems).
 */
export function lineToHeader(line: string): Header | undefined {
  const found = pattern.exec(normaliseHead(line));
  if (!found) return undefined;
  const [
    ,
    bracket = '',
    a = '',
    sep = '',
    b = '',
    ,
    c = '',
    lead = '',
    hour = '',
    minute = '',
    second,
    tail = '',
    rest = '',
  ] = found;
  const h = hourOfDay(Number(hour), lead, tail);
  if (h > 24 || Number(minute) > 59) return undefined;
  const system = bracket === '[' ? 'ios' : 'android';
  const shape = [system, sep.trim(), a.length === 4 ? 'y' : c.length, second === undefined ? 'm' : 's'].join('|');
  const leadMark = line.startsWith('\u200e');
  return {
    system,
    fields: [Number(a), Number(b), Number(c)],
    hour: h % 24,
    minute: Number(minute),
    shape,
    ...readBody(rest, system, leadMark),
  };
}

function readBody(rest: string, system: 'android' | 'ios', leadMark: boolean): { author?: string; text: string } {
  const end = rest.search(/:(?:\s|\.?$)/u);
  if (end < 1 || end > 100) return { text: rest };
  const text = rest.slice(end + 1).replace(/^\s/u, '');
  // On iOS a notice carries the mark only behind the author; a photo carries it at the start of the line as well.
  if (system === 'ios' && !leadMark && text.startsWith('\u200e')) return { text };
  return {
    author: rest
      .slice(0, end)
      .replaceAll(/[\u200e\u200f\u202a-\u202e]/gu, '')
      .trim(),
    text,
  };
}

/** Decimal digits of any script become ASCII, blanks of any kind become U+0020; the length stays the same. */
function normaliseHead(line: string): string {
  const head = line.slice(0, headLength);
  const plain = head.replaceAll(/[\u00a0\u2009\u202f]/gu, ' ').replaceAll(/[٠-٩۰-۹०-९০-৯၀-၉]/gu, digitToAscii);
  return plain + line.slice(headLength);
}

const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0x1040];

function digitToAscii(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = zeros.find((start) => code >= start && code < start + 10) ?? 0x30;
  return String(code - zero);
}

/** A pattern of a rule, read far enough to know which letters it cannot do without. */
export type Pattern =
  /** Exactly this text; {@link edge} stands for a word edge. */
  | { readonly kind: 'text'; readonly text: string }
  /** Something of which nothing is known: a class, a dot. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'sequence'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'either'; readonly options: readonly Pattern[] }
  /** Takes no room, but what is in it must stand in the text. */
  | { readonly kind: 'ahead'; readonly inner: Pattern }
  | { readonly kind: 'repeat'; readonly inner: Pattern; readonly least: number; readonly most: number };

/** Marks `\b` in a text. No rule has a NUL of its own: {@link readPattern} refuses it. */
export const edge = '\0';

const empty: Pattern = { kind: 'text', text: '' };
const unknown: Pattern = { kind: 'unknown' };
const mostInClass = 4;

/** Thrown for whatever the reader does not know; the pattern is a good one all the same. */
class Unread extends Error {}

/**
 * Reads the source of a regular expression without flags. `undefined` when there is anything in it that this small reader
 * does not know for certain: then nothing may be concluded from it.
 */
export function readPattern(source: string): Pattern | undefined {
  try {
    const scan: Scan = { source, at: 0 };
    const pattern = readEither(scan);
    return scan.at === source.length ? pattern : undefined;
  } catch (error) {
    if (error instanceof Unread) return undefined;
    throw error;
  }
}

interface Scan {
  readonly source: string;
  at: number;
}

function peek(scan: Scan): string {
  return scan.source.charAt(scan.at);
}

function take(scan: Scan, text: string): boolean {
  if (!scan.source.startsWith(text, scan.at)) return false;
  scan.at += text.length;
  return true;
}

function readEither(scan: Scan): Pattern {
  const options = [readSequence(scan)];
  while (take(scan, '|')) options.push(readSequence(scan));
  return options.length === 1 ? (options[0] ?? empty) : { kind: 'either', options };
}

function readSequence(scan: Scan): Pattern {
  const parts: Pattern[] = [];
  while (scan.at < scan.source.length && peek(scan) !== '|' && peek(scan) !== ')')
    parts.push(readRepeat(scan, readAtom(scan)));
  return { kind: 'sequence', parts };
}

function readAtom(scan: Scan): Pattern {
  const plain = readPlain(scan);
  if (plain !== '') return { kind: 'text', text: plain };
  if (take(scan, '(?:')) return readGroup(scan);
  if (take(scan, '(?=')) return { kind: 'ahead', inner: readGroup(scan) };
  if (take(scan, '(?!')) {
    readGroup(scan);
    return empty;
  }
  if (take(scan, '[')) return readClass(scan);
  if (take(scan, '\\')) return readEscape(scan);
  if (take(scan, '.')) return unknown;
  if (take(scan, '^') || take(scan, '$')) return empty;
  throw new Unread();
}

const plainText = /[^\\()[\]{}*+?.^$|\0]+/y;

/** As many plain characters as stand together; a repeat after them is about the last one alone. */
function readPlain(scan: Scan): string {
  plainText.lastIndex = scan.at;
  const text = plainText.exec(scan.source)?.[0] ?? '';
  const repeated = text.length > 1 && /[*+?{]/.test(scan.source.charAt(scan.at + text.length));
  const taken = repeated ? text.slice(0, -1) : text;
  scan.at += taken.length;
  return taken;
}

function readCharacter(scan: Scan): string {
  const character = peek(scan);
  if (character === '' || character === edge) throw new Unread();
  scan.at += 1;
  return character;
}

function readGroup(scan: Scan): Pattern {
  const inner = readEither(scan);
  if (!take(scan, ')')) throw new Unread();
  return inner;
}

/** A few plain characters are read one by one; a range, a class with an escape or one turned round stays unknown. */
function readClass(scan: Scan): Pattern {
  const characters: string[] = [];
  let plain = peek(scan) !== '^';
  while (!take(scan, ']')) {
    if (peek(scan) === '\\') {
      scan.at += 1;
      plain = false;
    }
    characters.push(readCharacter(scan));
  }
  const ranged = characters.slice(1, -1).includes('-');
  if (!plain || ranged || characters.length === 0 || characters.length > mostInClass) return unknown;
  return { kind: 'either', options: characters.map((text): Pattern => ({ kind: 'text', text })) };
}

function readEscape(scan: Scan): Pattern {
  const character = readCharacter(scan);
  if (character === 'b') return { kind: 'text', text: edge };
  if ('dwsDWS'.includes(character)) return unknown;
  if (/[a-z0-9]/i.test(character)) throw new Unread();
  return { kind: 'text', text: character };
}

function readRepeat(scan: Scan, inner: Pattern): Pattern {
  const [least, most] = readCount(scan) ?? [1, 1];
  // A lazy repeat finds the same texts. Two repeats in a row are no pattern at all.
  take(scan, '?');
  return least === 1 && most === 1 ? inner : { kind: 'repeat', inner, least, most };
}

function readCount(scan: Scan): readonly [number, number] | undefined {
  if (take(scan, '?')) return [0, 1];
  if (take(scan, '*')) return [0, Infinity];
  if (take(scan, '+')) return [1, Infinity];
  if (!take(scan, '{')) return undefined;
  const count = /^(\d+)(,?)(\d*)\}/.exec(scan.source.slice(scan.at));
  if (count === null) throw new Unread();
  scan.at += count[0].length;
  const [least, most] = [Number(count[1]), Number(count[3])];
  return [least, count[2] === '' ? least : count[3] === '' ? Infinity : most];
}

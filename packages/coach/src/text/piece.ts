const mark = 0;
const letter = 1;
const blank = 2;
const quote = 3;
const far = 4;

/** What each ASCII character is: a letter or digit, a blank, a quote that may stand inside a word, or a mark. */
const kinds: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => toAsciiKind(String.fromCharCode(code)));

function toAsciiKind(character: string): number {
  if (/[a-z0-9]/i.test(character)) return letter;
  if (/\s/.test(character)) return blank;
  return character === "'" || character === '`' ? quote : mark;
}

function kindAt(text: string, at: number): number {
  if (at >= text.length) return mark;
  const code = text.charCodeAt(at);
  return code < 128 ? (kinds[code] ?? mark) : far;
}

/**
 * Where the piece that begins at `at` ends, a word, a stretch of blanks or one mark, when it and what follows it are
 * plain ASCII; -1 otherwise, where only a pattern that knows all of Unicode can tell. Most drafts are nearly all ASCII.
 */
export function endOfPlainPiece(text: string, at: number): number {
  const kind = kindAt(text, at);
  if (kind === far) return -1;
  let end = at + 1;
  if (kind !== letter && kind !== blank) return end;
  for (;;) {
    const next = kindAt(text, end);
    if (next === far) return -1;
    if (next === kind) end += 1;
    else if (kind !== letter || next !== quote) return end;
    else {
      const after = kindAt(text, end + 1);
      if (after === far) return -1;
      if (after !== letter) return end;
      end += 2;
    }
  }
}

/** True when some character of `text` comes three times in a row. */
export function hasTriple(text: string): boolean {
  for (let i = 2; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === text.charCodeAt(i - 1) && code === text.charCodeAt(i - 2)) return true;
  }
  return false;
}

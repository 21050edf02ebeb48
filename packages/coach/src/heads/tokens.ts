const token = /[\p{L}\p{N}][\p{L}\p{N}\p{M}']*|[?!]+|[.,;:\n"]|\p{Extended_Pictographic}/gu;
const digits = /\d+/g;
const digit = /\d/;
const longest = 24;

/** One word, mark or emoji of the evened-out draft. */
export interface Token {
  /** As the heads know it: digits become `0`. */
  readonly text: string;
  /** Where it begins and ends in the evened-out draft. */
  readonly start: number;
  readonly end: number;
}

/** The most tokens the heads read; what comes after is left to the rules. */
export const mostTokens = 1200;

/** Splits evened-out text into tokens, at most {@link mostTokens}. */
export function toTokens(even: string): Token[] {
  const found: Token[] = [];
  token.lastIndex = 0;
  for (let match = token.exec(even); match !== null; match = token.exec(even)) {
    addToken(found, match[0], match.index);
    if (found.length >= mostTokens) break;
  }
  return found;
}

function addToken(found: Token[], typed: string, start: number): void {
  const text = digit.test(typed) ? typed.replace(digits, '0') : typed;
  const end = start + typed.length;
  const cut = toCut(text);
  const middle = start + cut;
  if (cut > 0) found.push({ text: text.slice(0, Math.min(cut, longest)), start, end: middle });
  const rest = text.slice(cut);
  const marks = rest.startsWith('?') || rest.startsWith('!');
  found.push({ text: rest.slice(0, marks ? 2 : longest), start: middle, end });
}

/** Where a contraction is cut in two, "do" and "n't", "i" and "'m"; 0 when the word stays whole. */
function toCut(word: string): number {
  const at = word.indexOf("'");
  if (at === -1) return 0;
  if (word.endsWith("n't") && word.length > 3) return word.length - 3;
  return at === word.length - 1 ? 0 : at;
}

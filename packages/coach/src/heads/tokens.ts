const token = /[\p{L}\p{N}][\p{L}\p{N}\p{M}']*|[?!]+|[.,;:\n"]|\p{Extended_Pictographic}/gu;
const digits = /\d+/g;
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
  for (const match of even.matchAll(token)) {
    const text = match[0].replace(digits, '0');
    const cut = toCut(text);
    const start = match.index;
    const middle = start + cut;
    const end = start + match[0].length;
    if (cut > 0) found.push({ text: text.slice(0, cut).slice(0, longest), start, end: middle });
    const rest = text.slice(cut);
    const marks = rest.startsWith('?') || rest.startsWith('!');
    found.push({ text: rest.slice(0, marks ? 2 : longest), start: cut > 0 ? middle : start, end });
    if (found.length >= mostTokens) break;
  }
  return found;
}

/** Where a contraction is cut in two, "do" and "n't", "i" and "'m"; 0 when the word stays whole. */
function toCut(word: string): number {
  if (!word.includes("'")) return 0;
  if (word.endsWith("n't") && word.length > 3) return word.length - 3;
  const at = word.indexOf("'");
  return at === word.length - 1 ? 0 : at;
}

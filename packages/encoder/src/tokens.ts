/** One piece of the vocabulary and its log-probability. The place in the list is the number the model knows it by. */
export type Piece = readonly [text: string, score: number];

/** Cuts a text into the numbers of its pieces. */
export type ToTokens = (text: string) => number[];

interface Known {
  readonly id: number;
  readonly score: number;
  /** Length in code points. */
  readonly length: number;
}

interface Branch {
  readonly next: Map<string, Branch>;
  piece?: Known;
}

/** The first pieces stand for "unknown", the two ends and three spare ones; none of them is found in a text. */
const reservedPieces = 6;
const unknown: Known = { id: 0, score: 0, length: 1 };
const space = '\u2581';

/**
 * SentencePiece's unigram model: of all ways to cut a text into known pieces, the likeliest. It decides as the tokeniser
 * that comes with the encoder does (`@energetic-ai/embeddings`; a property test compares them), down to one oddity: a place
 * that no piece ends at costs nothing to begin from. Linear in the length of the text.
 */
export function createTokens(vocabulary: readonly Piece[]): ToTokens {
  const root = toTree(vocabulary);
  return (text) => {
    const normal = text.normalize('NFKC');
    if (normal === '') return [];
    const symbols = Array.from(space + normal.replaceAll(' ', space));
    return toIds(toBest(root, symbols));
  };
}

function toTree(vocabulary: readonly Piece[]): Branch {
  const root: Branch = { next: new Map() };
  vocabulary.forEach(([text, score], id) => {
    if (id < reservedPieces) return;
    let branch = root;
    const symbols = Array.from(text);
    for (const symbol of symbols) {
      const next = branch.next.get(symbol) ?? { next: new Map() };
      branch.next.set(symbol, next);
      branch = next;
    }
    branch.piece = { id, score, length: symbols.length };
  });
  return root;
}

/** By place, the piece that ends there on the likeliest way. */
function toBest(root: Branch, symbols: readonly string[]): readonly Known[] {
  const scores = new Float64Array(symbols.length + 1);
  const best: Known[] = Array.from({ length: symbols.length + 1 }, () => unknown);
  for (let start = 0; start < symbols.length; start += 1) {
    for (const piece of piecesAt(root, symbols, start)) {
      const end = start + piece.length;
      const score = piece.score + (scores[start] ?? 0);
      const before = scores[end] ?? 0;
      if (before !== 0 && score < before) continue;
      scores[end] = score;
      best[end] = piece;
    }
  }
  return best;
}

function piecesAt(root: Branch, symbols: readonly string[], start: number): readonly Known[] {
  const found: Known[] = [];
  let branch = root.next.get(symbols[start] ?? '');
  for (let at = start + 1; branch !== undefined; at += 1) {
    if (branch.piece !== undefined) found.push(branch.piece);
    branch = branch.next.get(symbols[at] ?? '');
  }
  return found.length > 0 ? found : [unknown];
}

/** Walks back from the end; several unknown ones in a row count as one. */
function toIds(best: readonly Known[]): number[] {
  const ids: number[] = [];
  for (let at = best.length - 1; at > 0; at -= best[at]?.length ?? 1) {
    const { id } = best[at] ?? unknown;
    if (id !== 0 || ids.at(-1) !== 0) ids.push(id);
  }
  return ids.toReversed();
}

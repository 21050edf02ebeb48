import { review } from '@groundwork/coach';
import type { Heads, ReviewContext } from '@groundwork/coach';
import { toContext } from './context.ts';
import { deepenEach, type Embedder } from './embed.ts';

/** What one line of `--jsonl` came to: the line to print, and whether it held findings or could not be read. */
export interface LineOutcome {
  readonly line: string;
  readonly is: 'clear' | 'found' | 'failed';
}

interface Asked {
  readonly id: unknown;
  readonly text: string;
  readonly context: ReviewContext;
}

/**
 * Reviews lines `{"id", "text", "context"?}`, each on its own, and answers in their order. A line that cannot be read
 * gives `{"id", "error"}` in its place.
 */
export async function reviewLines(
  lines: readonly string[],
  heads: Heads,
  embedder: Embedder | undefined,
): Promise<LineOutcome[]> {
  const asked = lines.map(toAsked);
  const texts = asked.flatMap((one) => ('text' in one ? [one.text] : []));
  const deepened = embedder === undefined ? [] : await deepenEach(embedder, heads, texts);
  const remaining = deepened.values();
  return asked.map((one) => ('text' in one ? toOutcome(one, remaining.next().value ?? heads) : one));
}

function toOutcome(asked: Asked, heads: Heads): LineOutcome {
  const seen = review(asked.text, asked.context, heads);
  return { line: JSON.stringify({ id: asked.id, ...seen }), is: seen.findings.length > 0 ? 'found' : 'clear' };
}

function toAsked(line: string): Asked | LineOutcome {
  const parsed = parse(line);
  if (parsed === undefined) return toFailure(null, 'This line is not a JSON object.');
  const id = parsed['id'] ?? null;
  if (typeof parsed['text'] !== 'string') return toFailure(id, 'This line has no "text".');
  const given = parsed['context'] ?? parsed['ctx'] ?? {};
  if (!isRecord(given)) return toFailure(id, 'The "context" is not an object.');
  const context = toContext(given);
  return context.ok ? { id, text: parsed['text'], context: context.value } : toFailure(id, context.error);
}

function parse(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toFailure(id: unknown, error: string): LineOutcome {
  return { line: JSON.stringify({ id, error }), is: 'failed' };
}

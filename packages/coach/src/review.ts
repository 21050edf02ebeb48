import type { ReviewContext } from './model/context.ts';
import type { Review } from './model/review.ts';
import { toFindings, toSignals, toStrengths } from './merge.ts';
import { compiledRules } from './rules/all.ts';
import { runRules } from './rules/run.ts';
import { runSurroundings } from './rules/surroundings.ts';
import { toReading } from './text/sentence.ts';

/**
 * Reads a draft and says what it sees. Pure and linear in the length of `text`; any string is accepted, an empty one
 * gives an empty review. Without `heads` only the rules speak. It never edits, scores or approves.
 */
export function review(text: string, context: ReviewContext = {}): Review {
  const reading = toReading(text);
  const hits = [...runRules(reading, compiledRules), ...runSurroundings(reading, context, text.length)];
  return { findings: toFindings(hits, context), strengths: toStrengths(hits), signals: toSignals(hits) };
}

import type { Hit } from './hit.ts';
import { goodCategories, harmCategories } from './model/category.ts';
import type { Level } from './model/category.ts';
import type { ReviewContext } from './model/context.ts';
import { categoryNotes } from './model/notes.ts';
import { signalKinds } from './model/review.ts';
import type { Finding, Signal, Strength } from './model/review.ts';
import type { Span } from './model/span.ts';

/** The most findings shown at once: more would be a wall, and nobody reads a wall at two in the morning. */
export const mostFindings = 7;

const closed: readonly string[] = ['none', 'order', 'ended'];

/** Findings, overlapping ones of a category merged, every category once before any comes twice, most harmful first. */
export function toFindings(hits: readonly Hit[], context: ReviewContext): Finding[] {
  const byCategory = harmCategories.map((category) =>
    mergeOverlapping(hits.filter((hit) => 'harm' in hit.says && hit.says.harm === category)).map((hit): Finding => ({
      category,
      span: hit.span,
      level: toLevel(categoryNotes[category].level ?? 'nudge', context),
      reason: categoryNotes[category].reason,
      better: categoryNotes[category].better,
      id: hit.id,
      because: hit.because,
    })),
  );
  const firsts = byCategory.flatMap((found) => found.slice(0, 1));
  const rest = byCategory.flatMap((found) => found.slice(1));
  return sortByHarm([...firsts, ...rest].slice(0, mostFindings));
}

/** Strengths, one or more a category, in the order of the text. */
export function toStrengths(hits: readonly Hit[]): Strength[] {
  return goodCategories
    .flatMap((category) =>
      mergeOverlapping(hits.filter((hit) => 'good' in hit.says && hit.says.good === category)).map((hit): Strength => ({
        category,
        span: hit.span,
        reason: categoryNotes[category].reason,
        id: hit.id,
        because: hit.because,
      })),
    )
    .toSorted((a, b) => a.span[0] - b.span[0]);
}

/** Signals, one a kind: `clear` wins over `ask`. */
export function toSignals(hits: readonly Hit[]): Signal[] {
  return signalKinds.flatMap((kind) => {
    const found = hits.flatMap((hit) =>
      'signal' in hit.says && hit.says.signal === kind ? [{ hit, says: hit.says }] : [],
    );
    const chosen = found.find(({ says }) => says.certainty === 'clear') ?? found[0];
    if (chosen === undefined) return [];
    const { hit, says } = chosen;
    return [{ kind, certainty: says.certainty, span: hit.span, id: hit.id, because: hit.because }];
  });
}

/** After a "no" every push weighs more: what is a nudge elsewhere asks for an edit there. */
function toLevel(level: Level, context: ReviewContext): Level {
  const raised = context.boundary !== undefined && closed.includes(context.boundary);
  return raised && level === 'nudge' ? 'strong' : level;
}

function sortByHarm(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => toRank(a) - toRank(b) || a.span[0] - b.span[0]);
}

function toRank(finding: Finding): number {
  return harmCategories.indexOf(finding.category);
}

/** Joins hits whose ranges overlap. A rule names its words, so its id is kept over a head's. */
function mergeOverlapping(hits: readonly Hit[]): Hit[] {
  const merged: Hit[] = [];
  for (const hit of hits.toSorted((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])) {
    const last = merged.at(-1);
    if (last === undefined || hit.span[0] >= last.span[1]) merged.push(hit);
    else merged[merged.length - 1] = join(last, hit);
  }
  return merged;
}

function join(a: Hit, b: Hit): Hit {
  const span: Span = [Math.min(a.span[0], b.span[0]), Math.max(a.span[1], b.span[1])];
  const kept = !a.id.startsWith('rule:') && b.id.startsWith('rule:') ? b : a;
  return { ...kept, span, because: a.because.length > 0 ? a.because : b.because };
}

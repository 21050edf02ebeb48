import type { Span } from '../model/span.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Rule } from './rule.ts';

/** A {@link Rule} ready to run. */
export interface CompiledRule {
  readonly rule: Rule;
  readonly any: readonly RegExp[];
  readonly unless: RegExp | undefined;
  readonly takenBackBy: RegExp | undefined;
  readonly idioms: RegExp | undefined;
}

/** Compiles the patterns of `rule`; throws a `SyntaxError` for a pattern that is none, which is a bug in the rule. */
export function toCompiledRule(rule: Rule): CompiledRule {
  return {
    rule,
    any: rule.any.map((pattern) => toEither([pattern], '')),
    unless: rule.unless && toEither(rule.unless, ''),
    takenBackBy: rule.takenBackBy && toEither(rule.takenBackBy, ''),
    idioms: rule.idioms && toEither(rule.idioms, 'g'),
  };
}

/** A rule on one sentence of a draft, and what of the rule is worth running there. */
export interface Place {
  readonly sentence: Sentence;
  /** The sentence after it, if any. */
  readonly next: Sentence | undefined;
  /** Of {@link CompiledRule.any}, in its order. */
  readonly patterns: readonly RegExp[];
  readonly idioms: boolean;
}

/**
 * The range in the sentence where the rule speaks, or `undefined`. `isInDraft` tells whether the rule's own words stand in
 * the draft as it is, before any idiom is blanked.
 */
export function findIn(
  compiled: CompiledRule,
  place: Place,
  isInDraft: (compiled: CompiledRule) => boolean,
): Span | undefined {
  const { rule } = compiled;
  const { sentence, next } = place;
  if (rule.question !== undefined && (rule.question === 'only') !== sentence.question) return undefined;
  const text = compiled.idioms && place.idioms ? sentence.text.replace(compiled.idioms, toBlank) : sentence.text;
  // Blanks in place of an idiom can make a match that no clue foretold, but must not make one out of nothing.
  const blanked = text !== sentence.text;
  const match = findFirst(blanked ? compiled.any : place.patterns, text);
  if (match === undefined || (blanked && !isInDraft(compiled))) return undefined;
  if (compiled.unless?.test(text)) return undefined;
  // A pattern made of look-aheads has no length of its own: it means the whole sentence.
  const span: Span = match[0] === match[1] ? [0, text.length] : match;
  if (rule.quoted !== 'counts' && sentence.quoted.some((quote) => isInside(span, quote))) return undefined;
  if (compiled.takenBackBy && isTakenBack(compiled.takenBackBy, text.slice(span[1]), next)) return undefined;
  return span;
}

/** The match that begins first; of two that begin together, that of the pattern named first. */
function findFirst(patterns: readonly RegExp[], text: string): Span | undefined {
  let first: Span | undefined;
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match !== null && (first === undefined || match.index < first[0]))
      first = [match.index, match.index + match[0].length];
  }
  return first;
}

function isTakenBack(pattern: RegExp, rest: string, next: Sentence | undefined): boolean {
  return pattern.test(rest) || (next !== undefined && pattern.test(next.text));
}

function isInside(inner: Span, outer: Span): boolean {
  return inner[0] >= outer[0] && inner[1] <= outer[1];
}

function toBlank(text: string): string {
  return ' '.repeat(text.length);
}

function toEither(patterns: readonly string[], flags: string): RegExp {
  return new RegExp(patterns.map((pattern) => `(?:${toEdged(pattern)})`).join('|'), flags);
}

/** Adds word edges where the pattern begins or ends with a letter or a group. */
function toEdged(pattern: string): string {
  const head = /^[\w(]/.test(pattern) ? '\\b' : '';
  const tail = /[\w)]$/.test(pattern) && !pattern.endsWith('\\w') ? '\\b' : '';
  return `${head}(?:${pattern})${tail}`;
}

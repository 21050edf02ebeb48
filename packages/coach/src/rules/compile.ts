import type { Span } from '../model/span.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Rule } from './rule.ts';

/** A {@link Rule} ready to run. */
export interface CompiledRule {
  readonly rule: Rule;
  readonly any: RegExp;
  /** The same over all sentences at once, one a line: most rules have nothing in most drafts. */
  readonly anywhere: RegExp;
  readonly unless: RegExp | undefined;
  readonly takenBackBy: RegExp | undefined;
  readonly idioms: RegExp | undefined;
}

/** Compiles the patterns of `rule`; throws a `SyntaxError` for a pattern that is none, which is a bug in the rule. */
export function toCompiledRule(rule: Rule): CompiledRule {
  return {
    rule,
    any: toEither(rule.any, ''),
    anywhere: toEither(rule.any, 'm'),
    unless: rule.unless && toEither(rule.unless, ''),
    takenBackBy: rule.takenBackBy && toEither(rule.takenBackBy, ''),
    idioms: rule.idioms && toEither(rule.idioms, 'g'),
  };
}

/** The range in `sentence` where the rule speaks, or `undefined`. `next` is the sentence after it, if any. */
export function findIn(compiled: CompiledRule, sentence: Sentence, next: Sentence | undefined): Span | undefined {
  const { rule } = compiled;
  if (rule.question !== undefined && (rule.question === 'only') !== sentence.question) return undefined;
  const text = compiled.idioms ? sentence.text.replace(compiled.idioms, toBlank) : sentence.text;
  const match = compiled.any.exec(text);
  if (match === null) return undefined;
  if (compiled.unless?.test(text)) return undefined;
  // A pattern made of look-aheads has no length of its own: it means the whole sentence.
  const span: Span = match[0] === '' ? [0, text.length] : [match.index, match.index + match[0].length];
  if (rule.quoted !== 'counts' && sentence.quoted.some((quote) => isInside(span, quote))) return undefined;
  if (compiled.takenBackBy && isTakenBack(compiled.takenBackBy, text.slice(span[1]), next)) return undefined;
  return span;
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

import * as v from 'valibot';
import * as yaml from 'yaml';
import type { Source } from './words.ts';

const texts = v.pipe(v.array(v.string()), v.minLength(1));
const file = v.array(
  v.strictObject({
    id: v.string(),
    pattern: v.string(),
    reason: v.pipe(v.string(), v.minLength(1)),
    except: v.optional(v.array(v.string()), []),
    invalid: texts,
    valid: texts,
  }),
);

/** One rule of how people are spoken about, with sentences it must catch and must let pass. */
export interface PeopleRule {
  readonly id: string;
  readonly pattern: RegExp;
  readonly reason: string;
  /** Whole phrases that are allowed although the pattern is in them. */
  readonly except: readonly string[];
  readonly invalid: readonly string[];
  readonly valid: readonly string[];
}

/** Reads the rules; throws on a malformed one. */
export function readPeopleRules(source: Source): readonly PeopleRule[] {
  return v.parse(file, yaml.parse(source.text)).map((rule) => ({ ...rule, pattern: new RegExp(rule.pattern, 'giu') }));
}

/** What a rule finds in a text: the words, or nothing. */
export function findBreach(rule: PeopleRule, text: string): string | undefined {
  const rest = rule.except.reduce((left, phrase) => left.replaceAll(phrase, ' '), text);
  rule.pattern.lastIndex = 0;
  return rule.pattern.exec(rest)?.[0];
}

import type { GoodCategory, HarmCategory } from '../model/category.ts';
import type { SignalKind } from '../model/review.ts';

/** What a rule says when it speaks. */
export type Says =
  | { readonly harm: HarmCategory }
  | { readonly good: GoodCategory }
  | { readonly signal: SignalKind; readonly certainty: 'clear' | 'ask' };

/**
 * A rule is data: patterns over one evened-out sentence (lower-case, straight quotes, hurried spelling respelled).
 * Patterns have no look-behind and no repeat inside a repeat, and a sentence has a largest length, so time is linear.
 */
export interface Rule {
  /** Unique, lower-case, words joined by hyphens; a finding shows it as `rule:<name>`. */
  readonly name: string;
  readonly says: Says;
  /** Why these words mean what the rule says, and what they are easily mistaken for. */
  readonly note: string;
  readonly source: string;
  /** Any of these speaks. Each is matched at word edges. */
  readonly any: readonly string[];
  /** Any of these in the same sentence silences the rule. */
  readonly unless?: readonly string[];
  /** Any of these in the same sentence or the one after silences the rule: what is given and taken back at once. */
  readonly takenBackBy?: readonly string[];
  /** These are blanked before matching: idioms that only look alike. */
  readonly idioms?: readonly string[];
  /** Whether words between quotation marks count; they do not unless said so. */
  readonly quoted?: 'counts';
  readonly question?: 'only' | 'never';
  /** Drafts on which the rule must speak. */
  readonly valid: readonly string[];
  /** Drafts on which it must stay silent. */
  readonly invalid: readonly string[];
}

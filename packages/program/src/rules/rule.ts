import type { RuleId } from '../model/verdict.ts';

/** One rule as data: what the person is told, what a maintainer should know, and where it comes from. */
export interface Rule {
  readonly id: RuleId;
  /** One or two plain sentences to the person (English). `{name}` stands for a value of the refusal. */
  readonly reason: string;
  /** How the rule is decided, for whoever maintains it. */
  readonly note: string;
  /** What it rests on; `house` marks our own choice. */
  readonly source: string;
}

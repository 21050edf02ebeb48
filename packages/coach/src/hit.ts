import type { Weighed } from './model/review.ts';
import type { Span } from './model/span.ts';
import type { Says } from './rules/rule.ts';

/** One thing a rule, a head or the context noticed, before it is merged with the rest. */
export interface Hit {
  readonly says: Says;
  /** In the draft as typed. */
  readonly span: Span;
  readonly id: string;
  readonly because: readonly Weighed[];
}

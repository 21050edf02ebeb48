import type { Span } from './span.ts';

/** The six parts in the order the evidence gives them weight (Lewicki, Polin & Lount 2016); a plea to forgive weighs least. */
export const apologyParts = ['responsibility', 'repair', 'regret', 'explanation', 'change', 'forgiveness'] as const;

export type ApologyPartName = (typeof apologyParts)[number];

export interface ApologyPart {
  readonly part: ApologyPartName;
  /** Where it stands; absent when it was not seen. */
  readonly span?: Span;
  /** What the part does; for `forgiveness`, why it is better left out. */
  readonly note: string;
}

export interface ApologyHook {
  readonly hook: 'sorry-if' | 'sorry-but' | 'plea';
  readonly span: Span;
  readonly reason: string;
}

/** An apology read part by part. It is never called complete: a missing part may be missing for good reason. */
export interface ApologyReading {
  /** All six, in evidence order. */
  readonly parts: readonly ApologyPart[];
  readonly hooks: readonly ApologyHook[];
}

/** One of the three things that make an invitation easy to answer. */
export interface InvitationPart {
  readonly part: 'place' | 'end' | 'easy-out';
  /** Absent when it was not seen. */
  readonly span?: Span;
  readonly note: string;
}

/** An invitation read for a place, an end and a way to say no. */
export interface InvitationReading {
  readonly parts: readonly InvitationPart[];
}

/** One of the four qualities of a message about practical matters, and why it was or was not seen. */
export interface LogisticsPart {
  readonly part: 'brief' | 'informative' | 'friendly' | 'firm';
  readonly seen: boolean;
  readonly note: string;
}

/** A practical message read for the four qualities (brief, informative, friendly, firm: Eddy 2014). */
export interface LogisticsReading {
  readonly parts: readonly LogisticsPart[];
  /** Places that sting and carry no information. */
  readonly barbs: readonly Span[];
  /** Places that reach past the practical matter for the relationship. */
  readonly hooks: readonly Span[];
}

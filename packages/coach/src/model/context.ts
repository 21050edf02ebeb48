/** What the partner has asked for; the same seven words as the program's boundary, `docs/rules.md`. */
export type BoundaryKind = 'open' | 'limited' | 'logistics' | 'space-until' | 'none' | 'order' | 'ended';

/** What the draft is meant to be; each but `message` is also read in a mode of its own. */
export type Purpose = 'message' | 'apology' | 'invitation' | 'logistics';

/** What is known around a draft. Every part may be missing; nothing is guessed from its absence. */
export interface ReviewContext {
  readonly boundary?: BoundaryKind;
  /** Civil hour at which it would go out, 0 to 23, where the writer is. */
  readonly hour?: number;
  /** Messages in a row that the partner has not answered, before this one. */
  readonly unanswered?: number;
  /** Messages already sent to them today, before this one. */
  readonly sentToday?: number;
  /** Whether there are children together. */
  readonly children?: boolean;
  /** The way it would go out: `message`, `email`, `letter` … Only shown, never judged. */
  readonly channel?: string;
  readonly purpose?: Purpose;
}

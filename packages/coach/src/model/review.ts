import type { GoodCategory, HarmCategory, Level } from './category.ts';
import type { ApologyReading, InvitationReading, LogisticsReading } from './readings.ts';
import type { Span } from './span.ts';

/** One piece of the draft that pulled a learned head, heaviest first. */
export interface Weighed {
  /** The words as the head saw them: lower-case, spelling evened out. */
  readonly text: string;
  /** Its share of everything that spoke for the category, between 0 and 1. */
  readonly share: number;
}

/** Something in the draft worth another look: an offer with a place, a reason and another way. It never edits. */
export interface Finding {
  readonly category: HarmCategory;
  readonly span: Span;
  readonly level: Level;
  /** One sentence: why this may land badly. */
  readonly reason: string;
  /** Another way to say it, or a step in brackets. */
  readonly better: string;
  /** `rule:<name>`, `head:<category>` or `context:<name>`. */
  readonly id: string;
  /** For a head, what in the text weighed most; empty for rules, whose span says it. */
  readonly because: readonly Weighed[];
}

/** Something the draft does well. */
export interface Strength {
  readonly category: GoodCategory;
  readonly span: Span;
  readonly reason: string;
  readonly id: string;
  readonly because: readonly Weighed[];
}

/** What the safety layer may ask about. */
export const signalKinds = [
  'suicide_risk',
  'harm_to_partner',
  'being_abused',
  'no_contact_or_order',
  'evasion_of_boundary',
  'child_at_risk',
  'drunk_now',
] as const;

export type SignalKind = (typeof signalKinds)[number];

/** A sign in the text. `ask` may only open a kind question; `clear` may open a page. Neither is a diagnosis. */
export interface Signal {
  readonly kind: SignalKind;
  readonly certainty: 'clear' | 'ask';
  readonly span: Span;
  readonly id: string;
  readonly because: readonly Weighed[];
}

/** What the coach saw. There is no score and no "ready to send": an empty review only says that nothing was noticed. */
export interface Review {
  /** At most seven, the most harmful first. */
  readonly findings: readonly Finding[];
  readonly strengths: readonly Strength[];
  readonly signals: readonly Signal[];
  /** Present when the purpose is `apology`. */
  readonly apology?: ApologyReading;
  /** Present when the purpose is `logistics`. */
  readonly logistics?: LogisticsReading;
  /** Present when the purpose is `invitation`. */
  readonly invitation?: InvitationReading;
}

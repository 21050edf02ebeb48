/** The six direct questions of the safety check (docs/adr and `packages/content`: words and sources). */
export type SafetyQuestion =
  'asked-not-to-contact' | 'order' | 'afraid-of-partner' | 'partner-afraid' | 'suicidal-thoughts' | 'children-present';

/** `unsaid` is "rather not say": it sets no lock and is never read as a no. */
export type SafetyAnswer = 'yes' | 'no' | 'unsaid';

export type SafetyAnswers = Readonly<Record<SafetyQuestion, SafetyAnswer>>;

/** What switches the app over; each mode says what closes, opens, is said, and what lifts it. */
export type SafetyMode =
  'danger-to-self' | 'danger-to-partner' | 'being-abused' | 'no-contact' | 'children-at-risk' | 'drink';

/** Signals the coach may raise from text. They only ever open a question or a page. */
export type SignalKind =
  | 'suicide_risk'
  | 'harm_to_partner'
  | 'being_abused'
  | 'no_contact_or_order'
  | 'evasion_of_boundary'
  | 'child_at_risk'
  | 'drunk_now';

/** One mode that is on, since when, and when it ends by itself (absent: only a changed answer lifts it). */
export interface ActiveMode {
  readonly mode: SafetyMode;
  readonly since: number;
  readonly until?: number;
  readonly cause: 'answer' | 'scale' | 'signal' | 'report' | 'boundary';
}

/** Stanley–Brown style safety plan, the user's own words, six parts. */
export interface SafetyPlan {
  readonly warningSigns: string;
  readonly thingsToDo: string;
  readonly people: string;
  readonly professionals: string;
  readonly saferPlace: string;
  readonly reasons: string;
}

/** One filled-in safety check. */
export interface SafetyRecord {
  readonly at: number;
  readonly zone: string;
  readonly answers: SafetyAnswers;
  readonly reason?: string;
}

/** One report of a danger: by the user, or by a text or a scale that raised a question. */
export interface SafetyReport {
  readonly at: number;
  readonly signal: SignalKind;
  readonly source: 'user' | 'draft' | 'journal' | 'scale';
  /** The user said "no, that's not it", or a later answer or scale settled it. */
  readonly lifted?: boolean;
  /** When a later safety check answered the matching question with no (for no-contact: with a reason). */
  readonly denied?: { readonly at: number; readonly zone: string };
}

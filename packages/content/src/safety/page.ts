import type { CivilDate } from '@groundwork/program';
import type { WordId } from '../words/word-id.gen.ts';

/** Who has read and signed the safety texts; both null until a clinician has. */
export interface SafetyReview {
  readonly name: string | null;
  readonly date: CivilDate | null;
}

/** One of the six direct questions. */
export interface QuestionText {
  readonly ask: WordId;
  readonly hint: WordId;
  readonly sources: readonly string[];
}

/** What a mode says: what closes, what opens, for how long, what lifts it. */
export interface ModePage {
  readonly title: WordId;
  readonly says: readonly WordId[];
  readonly closes: readonly WordId[];
  readonly opens: readonly WordId[];
  readonly lasts: WordId;
  readonly lifts: WordId;
  readonly sources: readonly string[];
}

/** The one kind question a signal from text may ask, its two answers, and what follows a no. */
export interface SignalText {
  readonly ask: WordId;
  readonly not: WordId;
  readonly yes: WordId;
  readonly reply: WordId;
}

/** Why something is refused, what to do with the feeling, and what is allowed instead. */
export interface RefusalText {
  readonly title: WordId;
  readonly why: WordId;
  readonly feeling: WordId;
  readonly instead: WordId;
  /** Rules of the program that this page explains. */
  readonly rules: readonly string[];
  readonly sources: readonly string[];
}

import type { WordId } from '../words/word-id.gen.ts';

/** A light thing to do together; offered only after the gate said yes to an invitation. */
export interface Activity {
  readonly id: string;
  readonly text: WordId;
  readonly energy: 'little' | 'some' | 'plenty';
  readonly cost: 'free' | 'small' | 'more';
  /** `either` fits with children or without. */
  readonly children: 'with' | 'without' | 'either';
}

/** Ready words to ask somebody of one's own circle for company. */
export interface CompanyLine {
  readonly id: string;
  readonly text: WordId;
  /** As in the exercise `ask-for-company`: an ear, a hand, company, somebody near tonight. */
  readonly want: 'ear' | 'hand' | 'company' | 'night';
}

/** Something for hands or feet when writing, checking or an urge has gone on long enough. */
export interface Instead {
  readonly id: string;
  readonly text: WordId;
  readonly minutes: number;
}

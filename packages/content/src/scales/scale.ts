import type { WordId } from '../words/word-id.gen.ts';

/** The long forms; `phq2` and `gad2` are the first two items of theirs. */
export type ScaleId = 'phq2' | 'phq9' | 'gad2' | 'gad7' | 'rses' | 'auditc' | 'hark';

export interface ScaleOption {
  readonly value: number;
  readonly label: WordId;
}

export interface ScaleItem {
  readonly ask: WordId;
  /** The options of this item, with the value to record as chosen; the program turns reversed items round. */
  readonly options: readonly ScaleOption[];
  /** True when the item counts the other way in the total. */
  readonly reverse: boolean;
}

/** One free, validated scale, word for word as published. A screen, never a diagnosis. */
export interface Scale {
  readonly id: ScaleId;
  readonly title: WordId;
  /** Absent where the items stand alone. */
  readonly stem?: WordId;
  readonly items: readonly ScaleItem[];
  /** Copyright or licence line; shown under the items. */
  readonly notice: string;
  readonly source: string;
  readonly sources: readonly string[];
  /** False while the wording still has to be compared with the original paper. */
  readonly verified: boolean;
  /** True when it is asked only after the question about who can see the screen. */
  readonly private: boolean;
  /** Days between two times; absent when it is asked once and can be repeated. */
  readonly everyDays?: number;
  /** What is said beside every result. */
  readonly say: WordId;
  /** What a total means in plain words; empty where only one's own trend means something. */
  readonly bands: readonly { readonly from: number; readonly to: number; readonly text: WordId }[];
  /** Short forms: the total from which the long form is asked. */
  readonly positive?: { readonly from: number; readonly next: ScaleId };
  readonly least: number;
  readonly most: number;
}

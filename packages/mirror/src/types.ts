import type { CancelSignal, Result } from '@groundwork/base';

/** A civil date and time without a zone, `YYYY-MM-DDTHH:MM`: what the exporting phone showed. */
export type CivilTime = string;

/** How the exporting phone wrote dates. */
export type DateOrder = 'ymd' | 'dmy' | 'mdy';

/** Turns bytes into text; the platform's `TextDecoder` fits. Handed in so that this core needs no platform types. */
export interface Decoder {
  decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string;
}

export interface MirrorOptions {
  /** The author name under which the user writes; without it the answer is `who-are-you` with the names found. */
  readonly me?: string;
  /** Settles day against month where the file leaves it open. */
  readonly dateOrder?: 'dmy' | 'mdy';
  readonly createDecoder: (encoding: 'utf-8' | 'utf-16le') => Decoder;
  /** Reads one of the user's own opening lines and says how it begins; the line is dropped right after. */
  readonly readOpening?: (text: string) => 'soft' | 'harsh' | 'plain';
  /** Called about once a megabyte with what has been read. */
  readonly onProgress?: (progress: { readonly bytes: number; readonly messages: number }) => void;
  readonly signal?: CancelSignal;
}

/** One civil week, named by its Monday. */
export interface WeekCount {
  readonly monday: string;
  readonly mine: number;
  readonly theirs: number;
}

/**
 * The user's own pattern. About the partner it holds counts and nothing else: no times of day, no reply times, no words.
 */
export interface OwnPattern {
  readonly format: 'whatsapp-android' | 'whatsapp-ios';
  readonly first: CivilTime;
  readonly last: CivilTime;
  readonly messages: { readonly mine: number; readonly theirs: number };
  /** My share of all messages, 0 to 1. */
  readonly share: number;
  /** My messages by hour of the day, 24 counts. */
  readonly mineByHour: readonly number[];
  /** My messages between 22:00 and 05:00. */
  readonly mineAtNight: number;
  /** Three or more of my messages, each within ten minutes of the one before, with none of theirs between. */
  readonly bursts: { readonly count: number; readonly longest: number };
  /** Three or more of mine in a row, then six hours or more without a word from anybody (or the end). */
  readonly unansweredRuns: number;
  /** Who wrote first after six hours or more of quiet. */
  readonly openings: { readonly mine: number; readonly theirs: number };
  /** How my openings began; only when `readOpening` was given. */
  readonly openingTone?: { readonly soft: number; readonly harsh: number; readonly plain: number };
  readonly weeks: readonly WeekCount[];
  /** WhatsApp cuts exports near 40,000 messages without saying so; true when this file is that long. */
  readonly probablyCut: boolean;
}

/** Why no pattern could be made; each is something a person can act on. */
export type MirrorProblem =
  | { readonly type: 'empty' }
  | { readonly type: 'unknown-format' }
  | { readonly type: 'who-are-you'; readonly authors: readonly { readonly name: string; readonly messages: number }[] }
  | { readonly type: 'group-chat'; readonly authors: number }
  | { readonly type: 'date-order-unclear' }
  | { readonly type: 'cancelled'; readonly bytes: number };

export type MirrorResult = Result<OwnPattern, MirrorProblem>;

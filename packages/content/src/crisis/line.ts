import type { CivilDate } from '@groundwork/program';

/** ISO 3166-1 alpha-2. */
export type CountryCode = string;

/** Whom a line is for. `being-abused`: somebody hurt or controlled at home; `using-abuse`: somebody who hurts or controls. */
export type LineType = 'suicide' | 'crisis' | 'mental-health' | 'being-abused' | 'using-abuse' | 'relationship';

/** A = a source from 2023–2026 or two that agree; B = older, undated or secondary; C = weak or from memory. */
export type Confidence = 'A' | 'B' | 'C';

/** One thing to press. */
export interface CrisisAction {
  readonly type: 'call' | 'text' | 'chat' | 'web';
  /** The number as people in that country dial it, or the address; for a text with a word to send, see `word`. */
  readonly display: string;
  /** `text`: the word to send, when the line asks for one. */
  readonly word?: string;
  readonly href: string;
}

/** One service. Not dialled by us unless `dialled` says so; the screen shows `lastChecked` beside it. */
export interface CrisisLine {
  readonly country: CountryCode;
  readonly name: string;
  readonly type: LineType;
  /** Never empty; the first is the one to press. */
  readonly actions: readonly CrisisAction[];
  /** English, such as `24/7`; absent when not known. */
  readonly hours?: string;
  /** True when the hours need checking, and say so on screen. */
  readonly hoursUnsure: boolean;
  /** Place or phone it is limited to, English. */
  readonly where?: string;
  /** BCP 47 tags, when the line names them. */
  readonly languages?: readonly string[];
  readonly confidence: Confidence;
  readonly source: string;
  /** The day somebody last looked at the source. */
  readonly lastChecked: CivilDate;
  readonly dialled: boolean;
  readonly note?: string;
}

export interface EmergencyService {
  readonly number: string;
  readonly href: string;
  readonly reaches: 'any' | 'ambulance' | 'police';
}

/** What to ring when a life is in danger now. */
export interface EmergencyNumber {
  /** All numbers in one line, such as `192 / 190`. */
  readonly display: string;
  /** Never empty. */
  readonly services: readonly EmergencyService[];
  readonly source: string;
  readonly confidence: Confidence;
  readonly lastChecked: CivilDate;
  /** True when the country is not listed and 112 is offered because most mobile phones connect it. */
  readonly assumed: boolean;
}

export interface Country {
  readonly code: CountryCode;
  readonly name: string;
}

/** A list of lines kept by others, for countries that are not listed here. */
export interface Directory {
  readonly name: string;
  readonly url: string;
}

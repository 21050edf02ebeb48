import type { Moment, Result } from '@groundwork/base';
import { err, ok } from '@groundwork/base';
import type { Answers } from '../model/event.ts';
import type { Refusal } from '../model/verdict.ts';
import { dateOf, isCivilDate } from '../civil/civil.ts';
import { refusal } from '../rules/refuse.ts';

/** Most signs of a name, a line, and a text. */
export const nameLength = 200;
export const lineLength = 500;
export const textLength = 20_000;

/** A check: nothing when all is well. */
export type Check = Refusal | undefined;

/** A needed text: not blank, not longer than `most`. */
export function needed(text: string, most: number = textLength): Check {
  return text.trim() === '' ? refusal('text-missing') : fits(text, most);
}

/** A text that may be left out or empty, not longer than `most`. */
export function fits(text: string | undefined, most: number = textLength): Check {
  return text !== undefined && text.length > most ? refusal('text-too-long', { most }) : undefined;
}

/** A whole number from `least` to `most`. */
export function whole(value: number, least: number, most: number): Check {
  const right = Number.isInteger(value) && value >= least && value <= most;
  return right ? undefined : refusal('number-out-of-range', { least, most });
}

/** As {@link whole}, when it is given. */
export function wholeIf(value: number | undefined, least: number, most: number): Check {
  return value === undefined ? undefined : whole(value, least, most);
}

export function realDate(date: string): Check {
  return isCivilDate(date) ? undefined : refusal('date-not-real');
}

/** A real day, today or before. */
export function pastDate(date: string, now: Moment): Check {
  return realDate(date) ?? (date > dateOf(now) ? refusal('date-not-yet') : undefined);
}

/** A real day, today or later. */
export function comingDate(date: string, now: Moment): Check {
  return realDate(date) ?? (date < dateOf(now) ? refusal('date-gone') : undefined);
}

/** One of the choices of a list. */
export function oneOf(value: string, choices: readonly string[]): Check {
  return choices.includes(value) ? undefined : refusal('value-unknown');
}

export function known(record: unknown): Check {
  return record === undefined ? refusal('record-unknown') : undefined;
}

export function fresh(record: unknown): Check {
  return record === undefined ? undefined : refusal('record-exists');
}

/** Every text of a form, within its length; at most 200 fields. */
export function answersFit(answers: Answers): Check {
  const texts = Object.values(answers).flatMap((value) => (Array.isArray(value) ? value : [value]));
  if (texts.length > nameLength) return refusal('text-too-long', { most: nameLength });
  return texts.map((text) => (typeof text === 'string' ? fits(text) : undefined)).find((check) => check !== undefined);
}

/** `value` when every check passes, otherwise the first refusal. */
export function unless<T>(checks: readonly Check[], value: T): Result<T, Refusal> {
  const failed = checks.find((check) => check !== undefined);
  return failed ? err(failed) : ok(value);
}

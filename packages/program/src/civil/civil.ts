import type { Moment } from '@groundwork/base';
import { fromEpochMilliseconds, toZonedDateTimeISO } from 'temporal-polyfill/fns/Instant';
import {
  addDays as addPlainDays,
  create,
  dayOfWeek,
  diffDays,
  toString as dateToString,
} from 'temporal-polyfill/fns/PlainDate';
import { fromFields, toPlainDate } from 'temporal-polyfill/fns/ZonedDateTime';
import type { CivilDate } from '../model/boundary.ts';

/** The night in which nothing goes out: from 22:00 to 07:00, local time. */
export const nightBegins = 22;
export const morning = 7;

export const minuteMs: number = 60_000;
export const hourMs: number = 60 * minuteMs;
export const dayMs: number = 24 * hourMs;

type Local = ReturnType<typeof toZonedDateTimeISO>;
type Day = ReturnType<typeof create>;

const dateShape = /^(\d{4})-(\d{2})-(\d{2})$/u;
/** Far enough for any life, near enough that adding days never leaves the calendar. */
const furthestMs = 8e15;

/** The last moment that was read: one question to the gate reads the same moment many times. */
let lastRead: { readonly at: number; readonly zone: string; readonly local: Local } | undefined;

function localOf(at: number, zone: string): Local {
  if (lastRead?.at === at && lastRead.zone === zone) return lastRead.local;
  const local = readLocal(at, zone);
  lastRead = { at, zone, local };
  return local;
}

/** A record may carry a zone or a time this build cannot read; it is then read in UTC rather than lost. */
function readLocal(at: number, zone: string): Local {
  const safe = Number.isFinite(at) ? Math.min(Math.max(Math.trunc(at), -furthestMs), furthestMs) : 0;
  const instant = fromEpochMilliseconds(safe);
  try {
    return toZonedDateTimeISO(instant, zone);
  } catch {
    return toZonedDateTimeISO(instant, 'UTC');
  }
}

function parseDate(date: CivilDate): Day | undefined {
  const match = dateShape.exec(date);
  if (!match) return undefined;
  try {
    return create(Number(match[1]), Number(match[2]), Number(match[3]));
  } catch {
    return undefined;
  }
}

function dayOf(date: CivilDate): Day {
  const day = parseDate(date);
  if (!day) throw new RangeError(`not a civil date: ${date}`);
  return day;
}

/** True for a day that exists, written `YYYY-MM-DD`. */
export function isCivilDate(date: CivilDate): boolean {
  return parseDate(date) !== undefined;
}

/** The civil date a person at that moment would write. */
export function dateOf(moment: Moment): CivilDate {
  return dateToString(toPlainDate(localOf(moment.at, moment.zone)));
}

/** The hour (0–23) on the wall. */
export function hourOf(moment: Moment): number {
  return localOf(moment.at, moment.zone).hour;
}

/** True from 22:00 to 07:00. */
export function isNight(moment: Moment): boolean {
  const hour = hourOf(moment);
  return hour >= nightBegins || hour < morning;
}

/** `date` and `days` days on (negative: back). Throws on a date that does not exist. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return dateToString(addPlainDays(dayOf(date), days));
}

/** Days from `from` to `to`: positive when `to` is later. Throws on a date that does not exist. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return diffDays(dayOf(from), dayOf(to));
}

/** The Monday of the week `date` lies in (ISO 8601). */
export function weekStart(date: CivilDate): CivilDate {
  const day = dayOf(date);
  return dateToString(addPlainDays(day, 1 - dayOfWeek(day)));
}

/** The moment (ms) at which the clock of `zone` shows `hour`:00 on `date`; in a gap, the first moment after it. */
export function atHour(date: CivilDate, hour: number, zone: string): number {
  const { year, month, day } = dayOf(date);
  const fields = { year, month, day, hour };
  try {
    return fromFields({ ...fields, timeZone: zone }).epochMilliseconds;
  } catch {
    return fromFields({ ...fields, timeZone: 'UTC' }).epochMilliseconds;
  }
}

/** The next 07:00 after the moment: today's when it is still before seven. */
export function nextMorning(moment: Moment): number {
  const { hour, minute, second, millisecond } = localOf(moment.at, moment.zone);
  const hours = (morning - hour + 24) % 24 || 24;
  const guess = Math.trunc(moment.at) + hours * hourMs - minute * minuteMs - second * 1000 - millisecond;
  // True on every day without a clock change; the calendar is asked only on the others.
  const shown = readLocal(guess, moment.zone);
  if (shown.hour === morning && shown.minute === 0 && guess > moment.at) return guess;
  return atHour(hour < morning ? dateOf(moment) : addDays(dateOf(moment), 1), morning, moment.zone);
}

/** `at` itself by day; when it falls in the night, the 07:00 that ends it. */
export function outOfNight(at: number, zone: string): number {
  const moment = { at, zone };
  return isNight(moment) ? nextMorning(moment) : at;
}

/** The time on the wall, `HH:MM`. */
export function timeOf(moment: Moment): string {
  const { hour, minute } = localOf(moment.at, moment.zone);
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

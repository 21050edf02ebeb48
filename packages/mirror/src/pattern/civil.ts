import type { DateOrder } from '../types.ts';

/**
 * Days since 1970-01-01 of a civil date, or undefined when there is no such date.
 * Algorithm: Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil.
 */
export function civilToDays(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

/** The civil date of a day number; inverse of {@link civilToDays}. */
export function daysToCivil(days: number): string {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const doe = z - era * 146_097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  const year = yoe + era * 400 + (month <= 2 ? 1 : 0);
  return [String(year).padStart(4, '0'), two(month), two(doy - Math.floor((153 * mp + 2) / 5) + 1)].join('-');
}

/** Minutes since 1970-01-01T00:00 on the phone's wall clock as `YYYY-MM-DDTHH:MM`. */
export function minutesToCivilTime(minutes: number): string {
  const inDay = minutes - Math.floor(minutes / 1440) * 1440;
  return `${daysToCivil(Math.floor(minutes / 1440))}T${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`;
}

/** The Monday of the week that holds `day` (1970-01-01 was a Thursday). */
export function mondayOf(day: number): number {
  return day - ((((day + 3) % 7) + 7) % 7);
}

/** Puts three date fields in order; two-digit years are 2000 to 2099; a year past 2400 is Buddhist. */
export function fieldsToDays(fields: readonly [number, number, number], order: DateOrder): number | undefined {
  const [a, b, c] = fields;
  const [year, month, day] = order === 'ymd' ? [a, b, c] : order === 'dmy' ? [c, b, a] : [c, a, b];
  const full = year < 100 ? 2000 + year : year > 2400 ? year - 543 : year;
  return full < 2000 || full > 2100 ? undefined : civilToDays(full, month, day);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

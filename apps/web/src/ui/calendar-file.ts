import { saveFile } from './save-file.ts';

/** Something on a day, for a calendar outside: neutral words only, it may be seen by others. */
export interface DatedThing {
  /** Stays the same when the file is made again, so that a calendar replaces instead of doubling. */
  readonly id: string;
  /** Civil date. */
  readonly on: string;
  readonly title: string;
  readonly every?: 'day' | 'week';
  /** Time on the wall, `HH:MM`, for a quarter of an hour; all day without. */
  readonly at?: string;
}

/** Entries in iCalendar form (RFC 5545). Fetched when first asked for. */
export async function datesToCalendar(things: readonly DatedThing[]): Promise<string> {
  const { default: createCalendar, ICalEventRepeatingFreq } = await import('ical-generator');
  const calendar = createCalendar({ prodId: { company: 'Planner', product: 'Planner' } });
  for (const { id, on, title, every, at } of things) {
    const freq = every === 'day' ? ICalEventRepeatingFreq.DAILY : ICalEventRepeatingFreq.WEEKLY;
    calendar.createEvent({
      id,
      ...timeToSpan(on, at),
      summary: title,
      ...(every === undefined ? {} : { repeating: { freq } }),
    });
  }
  return calendar.toString();
}

const quarterHour = 15 * 60_000;

/** Floating times: the same hour wherever the phone is. */
function timeToSpan(
  on: string,
  at: string | undefined,
): { readonly start: Date; readonly end?: Date; readonly allDay?: true; readonly floating?: true } {
  const start = new Date(`${on}T${at ?? '00:00'}:00`);
  if (at === undefined) return { start, allDay: true };
  return { start, end: new Date(start.getTime() + quarterHour), floating: true };
}

/** Hands the entries to the browser as a file. */
export async function saveCalendar(name: string, things: readonly DatedThing[]): Promise<void> {
  saveFile(name, 'text/calendar', await datesToCalendar(things));
}

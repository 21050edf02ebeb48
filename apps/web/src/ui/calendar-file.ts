import { saveFile } from './save-file.ts';

/** Something on a day, for a calendar outside: neutral words only, it may be seen by others. */
export interface DatedThing {
  /** Stays the same when the file is made again, so that a calendar replaces instead of doubling. */
  readonly id: string;
  /** Civil date. */
  readonly on: string;
  readonly title: string;
  readonly every?: 'day' | 'week';
}

/** All-day entries in iCalendar form (RFC 5545). Fetched when first asked for. */
export async function datesToCalendar(things: readonly DatedThing[]): Promise<string> {
  const { default: createCalendar, ICalEventRepeatingFreq } = await import('ical-generator');
  const calendar = createCalendar({ prodId: { company: 'Groundwork', product: 'Planner' } });
  for (const { id, on, title, every } of things) {
    const freq = every === 'day' ? ICalEventRepeatingFreq.DAILY : ICalEventRepeatingFreq.WEEKLY;
    calendar.createEvent({
      id,
      start: new Date(`${on}T00:00:00`),
      allDay: true,
      summary: title,
      ...(every === undefined ? {} : { repeating: { freq } }),
    });
  }
  return calendar.toString();
}

/** Hands the entries to the browser as a file. */
export async function saveCalendar(name: string, things: readonly DatedThing[]): Promise<void> {
  saveFile(name, 'text/calendar', await datesToCalendar(things));
}

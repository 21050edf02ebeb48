import type { Session } from '@groundwork/session';

/** A record of a kind or version this build does not know: kept and shown, never changed. */
export interface UnknownRecord {
  readonly id: string;
  readonly at: number;
  readonly kind: string;
  /** What is readable in it: its texts, as they stand. */
  readonly texts: readonly string[];
}

interface Written {
  readonly id: string;
  readonly kind: string;
  readonly when: { readonly at: number };
  readonly body: Readonly<Record<string, unknown>>;
}

/** The records of the log that `session.records()` leaves out. Nothing when storage does not answer. */
export async function readUnknown(session: Session): Promise<readonly UnknownRecord[]> {
  const { unknownEvents } = await session.report();
  if (unknownEvents === 0) return [];
  const exported = await session.exportJson();
  if (!exported.ok) return [];
  const known = new Set(session.records().map(({ id }) => id));
  const { events } = JSON.parse(exported.value) as { readonly events: readonly Written[] };
  return events
    .filter(({ id }) => !known.has(id))
    .map(({ id, kind, when, body }) => ({
      id,
      kind,
      at: when.at,
      texts: Object.values(body).filter((value) => typeof value === 'string'),
    }))
    .toReversed();
}

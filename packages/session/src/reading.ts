import type { ProgramEvent, Recorded } from '@groundwork/program';
import type { Body, LogEvent } from '@groundwork/vault';
import { upcastBody } from './versions.ts';

/** The log's events as the program reads them; undefined for a kind or version this build does not know. */
export function eventToRecord(event: LogEvent): Recorded | undefined {
  const body = upcastBody(event.kind, event.v, event.body);
  if (body === undefined) return undefined;
  const { id, n, device, when, kind, replaces } = event;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the bytes were authentic and the version known, so the body has the shape its kind promises
  const record = { id, n, device, when, event: { ...body, kind } as unknown as ProgramEvent };
  return replaces === undefined ? record : { ...record, replaces };
}

/** An event's body: everything but its kind. */
export function eventToBody({ kind: _kind, ...body }: ProgramEvent): Body {
  return body;
}

/** Records of known events in log order, and how many were not known. */
export interface Reading {
  readonly events: readonly LogEvent[];
  readonly records: readonly Recorded[];
  readonly unknown: number;
}

export const emptyReading: Reading = { events: [], records: [], unknown: 0 };

/** Reads the log's events; what was read before is taken over as long as it is the same. */
export function readEvents(events: readonly LogEvent[], before: Reading): Reading & { readonly isLonger: boolean } {
  const isLonger = before.events.every((event, at) => events[at] === event);
  const fresh = isLonger ? events.slice(before.events.length) : events;
  const records = fresh.map(eventToRecord).filter((record) => record !== undefined);
  const unknown = fresh.length - records.length;
  return isLonger
    ? { events, records: [...before.records, ...records], unknown: before.unknown + unknown, isLonger }
    : { events, records, unknown, isLonger };
}

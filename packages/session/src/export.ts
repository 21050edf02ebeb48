import type { Moment } from '@groundwork/base';
import { compareEvents, type Body, type LogEvent } from '@groundwork/vault';
import { upcastBody } from './versions.ts';
import type { Reading } from './reading.ts';

/**
 * The JSON export. Every event of the log is in it, those this build does not know included:
 *
 *     { "format": "groundwork-export", "version": 1, "vault", "exportedAt": ISO 8601 in UTC,
 *       "events": [{ "id", "n", "device", "when": { "at": ms since 1970, "zone": IANA }, "kind", "v", "body", "replaces"? }] }
 *
 * What each `kind` means is the union in `packages/program/src/model/event.ts`; `v` counts its shapes from 1.
 */
export function exportJson(vault: string, { events }: Reading, now: Moment): string {
  const exportedAt = `${formatMoment(now.at, 'UTC').replace(' ', 'T')}Z`;
  return `${JSON.stringify({ format: FORMAT, version: 1, vault, exportedAt, events }, undefined, 1)}\n`;
}

/** The events of an export; undefined when the text is not one. */
export function parseExport(text: string): readonly LogEvent[] | undefined {
  try {
    const wire: unknown = JSON.parse(text);
    if (!isObject(wire) || wire['format'] !== FORMAT || wire['version'] !== 1) return undefined;
    const { events } = wire;
    return Array.isArray(events) && events.every(isLogEvent) ? events.toSorted(compareEvents) : undefined;
  } catch {
    return undefined;
  }
}

/** Everything as readable text: one heading a day, one entry an event, oldest first, in the zone of the writing. */
export function exportMarkdown({ events }: Reading, now: Moment): string {
  const lines = ['# Groundwork', '', `Written out on ${formatMoment(now.at, now.zone)} (${now.zone}).`, ''];
  let day = '';
  for (const event of events) {
    const { kind, v, body, when } = event;
    const [date = '', time = ''] = formatMoment(when.at, when.zone).split(' ');
    if (date !== day) lines.push(`## ${date}`, '');
    day = date;
    const known = upcastBody(kind, v, body);
    lines.push(`### ${time.slice(0, 5)} ${kindToTitle(kind)}`, '');
    if (known === undefined) lines.push('*Written by a newer version; shown as it is.*', '');
    lines.push(...bodyToLines(known ?? body), '');
  }
  return lines.join('\n');
}

const FORMAT = 'groundwork-export';

/** `2026-11-22 02:10:00` in the given zone. */
function formatMoment(at: number, zone: string): string {
  const style = { dateStyle: 'short', timeStyle: 'medium' } as const;
  // Swedish writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { ...style, timeZone: zone }).format(at);
}

/** `journal.written` as `Journal: written`. */
function kindToTitle(kind: string): string {
  const [thing = '', done = ''] = kind.split('.');
  const title = thing.charAt(0).toUpperCase() + thing.slice(1);
  return done === '' ? title : `${title}: ${done}`;
}

/** Words are quoted as they stand; the rest is listed. Ids that only link events are left to the JSON. */
function bodyToLines(body: Body): readonly string[] {
  return Object.entries(body).flatMap(([field, value]) => fieldToLines(field, value));
}

function fieldToLines(field: string, value: unknown): readonly string[] {
  if (typeof value === 'string') {
    if (value === '' || ID.test(value)) return [];
    if (field === 'text' || value.includes('\n'))
      return [...(field === 'text' ? [] : [`- ${field}:`, '']), ...quote(value)];
    return [`- ${field}: ${value}`];
  }
  if (typeof value === 'number' || typeof value === 'boolean') return [`- ${field}: ${String(value)}`];
  if (Array.isArray(value)) return value.length === 0 ? [] : [`- ${field}: ${value.map(itemToText).join(', ')}`];
  return isObject(value) ? bodyToLines(value).map((line) => line) : [];
}

function itemToText(item: unknown): string {
  return typeof item === 'string' ? item : JSON.stringify(item);
}

function quote(text: string): readonly string[] {
  return [...text.split('\n').map((line) => `> ${line}`), ''];
}

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u;

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isLogEvent(value: unknown): value is LogEvent {
  if (!isObject(value)) return false;
  const { id, n, device, when, kind, v, body, replaces } = value;
  const texts = typeof id === 'string' && typeof device === 'string' && typeof kind === 'string';
  const numbers = Number.isSafeInteger(n) && Number.isSafeInteger(v);
  const list =
    replaces === undefined || (Array.isArray(replaces) && replaces.every((item) => typeof item === 'string'));
  return texts && numbers && list && isObject(body) && isMoment(when);
}

function isMoment(value: unknown): boolean {
  return isObject(value) && Number.isFinite(value['at']) && typeof value['zone'] === 'string';
}

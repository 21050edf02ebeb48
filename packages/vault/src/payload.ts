/**
 * What a segment says once it is open, as JSON:
 *
 *     { "events": [{ "id", "n", "device"?, "when": { "at", "zone" }, "kind", "v", "body", "replaces"? }],
 *       "retired"?: { "<device>": [[from, to], …] } }
 *
 * `device` is left out when it is the one in the header. `retired` names segments whose events were sealed again in
 * this segment or in those just before it, or were meant to be forgotten: a reader drops them, and never misses them.
 */
import { err, ok, type Result } from '@groundwork/base';
import { bytesToUtf8 } from '@noble/ciphers/utils.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { LogEvent } from './event.ts';
import type { Range, Retired } from './ranges.ts';

export interface Payload {
  readonly events: readonly LogEvent[];
  readonly retired: Retired;
}

/** A payload as bytes; `device` is the writer of the segment. */
export function payloadToBytes(payload: Payload, device: string): Uint8Array {
  const events = payload.events.map((event) => eventToWire(event, device));
  const retired = Object.keys(payload.retired).length === 0 ? {} : { retired: payload.retired };
  return utf8ToBytes(JSON.stringify({ events, ...retired }));
}

/** Reads a payload; fails when it is not one (a bug of another build, since its bytes were authentic). */
export function bytesToPayload(bytes: Uint8Array, device: string): Result<Payload, 'unreadable'> {
  try {
    const wire: unknown = JSON.parse(bytesToUtf8(bytes));
    if (!isObject(wire) || !Array.isArray(wire['events'])) return err('unreadable');
    const events: LogEvent[] = [];
    for (const item of wire['events']) {
      if (!isWireEvent(item)) return err('unreadable');
      events.push(wireToEvent(item, device));
    }
    const retired = wire['retired'] ?? {};
    return isRetiredSet(retired) ? ok({ events, retired }) : err('unreadable');
  } catch {
    return err('unreadable');
  }
}

type WireEvent = Omit<LogEvent, 'device'> & { device?: string };

function eventToWire(event: LogEvent, device: string): WireEvent {
  const { device: writer, ...rest } = event;
  return writer === device ? rest : event;
}

/** Fills in the writer on the parsed object itself: it is nobody else's, and there are many. */
function wireToEvent(wire: WireEvent, device: string): LogEvent {
  wire.device ??= device;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one field that may be absent was just filled in
  return wire as LogEvent;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isWireEvent(value: unknown): value is WireEvent {
  if (!isObject(value)) return false;
  const { id, n, device, when, kind, v, body, replaces } = value;
  const isNamed =
    typeof id === 'string' && typeof kind === 'string' && Number.isSafeInteger(n) && Number.isSafeInteger(v);
  return isNamed && isMoment(when) && isObject(body) && isOptionalText(device) && isOptionalTexts(replaces);
}

function isMoment(value: unknown): boolean {
  return isObject(value) && Number.isFinite(value['at']) && typeof value['zone'] === 'string';
}

function isOptionalText(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}

function isOptionalTexts(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.every((item) => typeof item === 'string'));
}

function isRetiredSet(value: unknown): value is Retired {
  return isObject(value) && Object.values(value).every((ranges) => Array.isArray(ranges) && ranges.every(isRange));
}

function isRange(value: unknown): value is Range {
  return Array.isArray(value) && value.length === 2 && value.every((item) => Number.isSafeInteger(item));
}

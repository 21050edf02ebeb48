import type { Moment } from '@groundwork/base';

/** A JSON object; what it means is for the reader of its `kind`. */
export type Body = Readonly<Record<string, unknown>>;

/** One thing that happened, as the log carries it. The vault reads nothing of `body`. */
export interface LogEvent {
  /** UUIDv7; unique in the vault. */
  readonly id: string;
  /** Lamport counter: greater than that of every event its writer had seen. */
  readonly n: number;
  /** The device that first wrote it: 32 hex digits. */
  readonly device: string;
  /** Wall clock of the writing device; it decides no order. */
  readonly when: Moment;
  readonly kind: string;
  /** Shape of `body`, counted from 1 for each kind. */
  readonly v: number;
  readonly body: Body;
  /** Ids of the events this one replaces. */
  readonly replaces?: readonly string[];
}

/** An event before the log has given it its place in the order. */
export type NewEvent = Omit<LogEvent, 'n' | 'device'>;

/** The order of the log: by Lamport counter, then device, then id. It respects cause and is the same on every device. */
export function compareEvents(a: LogEvent, b: LogEvent): number {
  return a.n - b.n || compareText(a.device, b.device) || compareText(a.id, b.id);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

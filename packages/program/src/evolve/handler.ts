import type { EventKind, ProgramEvent } from '../model/event.ts';
import type { Recorded } from '../model/recorded.ts';
import type { Stamp } from '../model/state.ts';
import type { Builder } from './builder.ts';

export type EventOf<K extends EventKind> = Extract<ProgramEvent, { readonly kind: K }>;

/** Writes what an event of one kind means into the state under construction. */
export type Handler<K extends EventKind> = (to: Builder, event: EventOf<K>, record: Recorded) => void;

/** The handlers of a family of kinds. */
export type Handlers<K extends EventKind> = { readonly [Kind in K]: Handler<Kind> };

export function stampOf(record: Recorded): Stamp {
  return { at: record.when.at, zone: record.when.zone };
}

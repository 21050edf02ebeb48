import type { EventKind } from '../model/event.ts';
import type { Recorded } from '../model/recorded.ts';
import type { State } from '../model/state.ts';
import { boundaryHandlers } from './boundary.ts';
import { Builder } from './builder.ts';
import { contactHandlers } from './contacts.ts';
import { draftHandlers } from './drafts.ts';
import { emptyState } from './empty.ts';
import { growthHandlers } from './growth.ts';
import type { Handler, Handlers } from './handler.ts';
import { stampOf } from './handler.ts';
import { profileHandlers } from './profile.ts';
import { refreshModes, safetyHandlers } from './safety.ts';
import { wordHandlers } from './words.ts';
import { workHandlers } from './work.ts';

const handlers: Handlers<EventKind> = {
  ...profileHandlers,
  ...boundaryHandlers,
  ...safetyHandlers,
  ...contactHandlers,
  ...draftHandlers,
  ...growthHandlers,
  ...workHandlers,
  ...wordHandlers,
};

/** Kinds after which the list of modes may differ. */
const movesModes: ReadonlySet<EventKind> = new Set<EventKind>([
  'boundary.recorded',
  'boundary.withdrawn',
  'safety.answered',
  'safety.reported',
  'safety.dismissed',
  'scale.taken',
]);

function apply(to: Builder, record: Recorded): void {
  const { kind } = record.event;
  if (!Object.hasOwn(handlers, kind)) return;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a lookup loses that the table pairs kind and handler
  const handle = handlers[kind] as Handler<EventKind>;
  handle(to, record.event, record);
  if (!to.state.since) to.set('since', stampOf(record));
  if (movesModes.has(kind)) refreshModes(to, record);
}

/** The state after one more record. Kinds this build does not know change nothing. */
export function evolve(state: State, record: Recorded): State {
  const builder = new Builder(state);
  apply(builder, record);
  return builder.state;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Log order: by counter, then device, then id; the wall clock has no say. */
export function compareRecords(a: Recorded, b: Recorded): number {
  return a.n - b.n || compare(a.device, b.device) || compare(a.id, b.id);
}

/** The state of a set of records: the same set in any order gives the same state; the same record twice counts once. */
export function fold(records: readonly Recorded[]): State {
  const builder = new Builder(emptyState);
  let last: string | undefined;
  for (const record of records.toSorted(compareRecords)) {
    if (record.id === last) continue;
    last = record.id;
    apply(builder, record);
  }
  return builder.state;
}

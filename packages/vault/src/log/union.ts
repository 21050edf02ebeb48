import { compareEvents, type LogEvent } from '../event.ts';
import type { Held } from './held.ts';

/** The events of all held segments, each id once, in log order. The order in which segments arrive does not matter. */
export interface Union {
  /** Same reference until something changes. */
  events(): readonly LogEvent[];
  has(id: string): boolean;
  /** The greatest Lamport counter among them; 0 when there are none. */
  highest(): number;
  add(held: Held): void;
  /** Begins again from these segments alone. */
  reset(all: Iterable<Held>): void;
}

export function createUnion(): Union {
  const byId = new Map<string, { readonly event: LogEvent; readonly from: Held }>();
  let sorted: readonly LogEvent[] | undefined = [];
  let highest = 0;
  const add = (held: Held): void => {
    for (const event of held.events) {
      const known = byId.get(event.id);
      // Two live copies differ only while a rewrite is cut short; the later seal wins on every device.
      if (known !== undefined && !isLater(held, known.from)) continue;
      byId.set(event.id, { event, from: held });
      highest = Math.max(highest, event.n);
      sorted = undefined;
    }
  };
  return {
    events: () => (sorted ??= sortEvents(Array.from(byId.values(), ({ event }) => event))),
    has: (id) => byId.has(id),
    highest: () => highest,
    add,
    reset: (all) => {
      byId.clear();
      sorted = [];
      for (const held of all) add(held);
    },
  };
}

function isLater(a: Held, b: Held): boolean {
  return a.seq > b.seq || (a.seq === b.seq && a.device > b.device);
}

function sortEvents(events: LogEvent[]): readonly LogEvent[] {
  const inOrder = events.every((event, at) => {
    const before = events[at - 1];
    return before === undefined || compareEvents(before, event) <= 0;
  });
  return inOrder ? events : events.toSorted(compareEvents);
}

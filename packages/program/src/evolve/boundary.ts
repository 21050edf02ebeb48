import { standingOf } from '../boundary/effective.ts';
import { loosens } from '../boundary/strictness.ts';
import { waitOver } from '../boundary/waiting.ts';
import type { BoundaryRecord } from '../model/boundary.ts';
import type { Recorded } from '../model/recorded.ts';
import type { BoundaryState } from '../model/state.ts';
import type { EventOf, Handlers } from './handler.ts';

function recordOf(event: EventOf<'boundary.recorded'>, { id, when, replaces = [] }: Recorded): BoundaryRecord {
  return {
    ...event.boundary,
    id,
    at: when.at,
    zone: when.zone,
    replaces: [...new Set([...(event.replaces ?? []), ...replaces])],
    ...(event.reason !== undefined && { reason: event.reason }),
    ...(event.holdsFrom !== undefined && { holdsFrom: event.holdsFrom }),
  };
}

/** A loosening that came in from outside without its waiting time waits all the same. */
function waiting(record: BoundaryRecord, { history }: BoundaryState): BoundaryRecord {
  const opened = standingOf(record.replaces, history, record.at).filter((from) => loosens(from, record));
  if (opened.length === 0) return record;
  const { at, zone } = record;
  return { ...record, holdsFrom: Math.max(record.holdsFrom ?? 0, waitOver(opened, { at, zone })) };
}

function withRecord({ heads, history }: BoundaryState, record: BoundaryRecord): BoundaryState {
  const standing = heads.filter((id) => !record.replaces.includes(id));
  return { heads: [...standing, record.id], history: [...history, record] };
}

export const boundaryHandlers: Handlers<
  'boundary.recorded' | 'boundary.withdrawn' | 'openness.shown' | 'decision.recorded' | 'ending.marked'
> = {
  'boundary.recorded': (to, event, record) =>
    to.set('boundary', withRecord(to.state.boundary, waiting(recordOf(event, record), to.state.boundary))),
  'boundary.withdrawn': (to, { boundary }, { when }) => {
    const { heads, history } = to.state.boundary;
    const taken = history.map((each) =>
      each.id === boundary && when.at < (each.holdsFrom ?? 0) ? { ...each, withdrawn: true } : each,
    );
    to.set('boundary', { heads, history: taken });
  },
  'openness.shown': (to, { words, on }, { when }) => to.add('openness', { words, on, at: when.at }),
  'decision.recorded': (to, { words, saidOn, decision }, { when }) =>
    to.set('decision', { words, saidOn, decision, at: when.at }),
  'ending.marked': (to, { ritual, keep }, { when }) => to.set('ending', { at: when.at, ritual, keep }),
};

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

function withRecord({ heads, history }: BoundaryState, record: BoundaryRecord): BoundaryState {
  const standing = heads.filter((id) => !record.replaces.includes(id));
  return { heads: [...standing, record.id], history: [...history, record] };
}

export const boundaryHandlers: Handlers<
  'boundary.recorded' | 'boundary.withdrawn' | 'openness.shown' | 'decision.recorded' | 'ending.marked'
> = {
  'boundary.recorded': (to, event, record) =>
    to.set('boundary', withRecord(to.state.boundary, recordOf(event, record))),
  'boundary.withdrawn': (to, { boundary }) => {
    const { heads, history } = to.state.boundary;
    const taken = history.map((each) => (each.id === boundary ? { ...each, withdrawn: true } : each));
    to.set('boundary', { heads, history: taken });
  },
  'openness.shown': (to, { words, on }, { when }) => to.add('openness', { words, on, at: when.at }),
  'decision.recorded': (to, { words, saidOn, decision }, { when }) =>
    to.set('decision', { words, saidOn, decision, at: when.at }),
  'ending.marked': (to, { ritual, keep }, { when }) => to.set('ending', { at: when.at, ritual, keep }),
};

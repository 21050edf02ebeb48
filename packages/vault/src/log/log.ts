import { ok, type Result } from '@groundwork/base';
import type { LogEvent, NewEvent } from '../event.ts';
import type { Collection } from '../segment.ts';
import type { StoreFailure } from '../store.ts';
import { readAfter, receiveSegments, stateVersion, type VersionVector } from './exchange.ts';
import type { Fault } from './faults.ts';
import { readState, refreshState, stateFaults, type LogContext, type LogFailure, type LogState } from './state.ts';
import { appendEvents, compactSegments, rewriteSegments, setDamageAside } from './write.ts';

/** The sealed log in memory. Calls that write must not overlap, in this tab or any other: `Platform.exclusively`. */
export interface Log {
  /** All events in log order; same reference until something changes. */
  events(): readonly LogEvent[];
  faults(): readonly Fault[];
  /** Bytes of all sealed segments held. */
  sealedBytes(): number;
  /** Gives new events their place after everything known and after `unwritten`; writes nothing. */
  stamp(events: readonly NewEvent[], unwritten?: readonly LogEvent[]): readonly LogEvent[];
  /** Seals and keeps stamped events; ok means durable. After a failure none of them is shown. */
  append(events: readonly LogEvent[], collection?: Collection): Promise<Result<void, LogFailure>>;
  /** Reads what other tabs or processes wrote since; true when there was something. */
  refresh(): Promise<Result<boolean, LogFailure>>;
  /**
   * Rewrites every segment that holds an event which `change` changes, so that its old form is in no segment.
   * `change` answers the event itself to leave it, or undefined to drop it. Answers how many segments there were.
   */
  rewrite(change: (event: LogEvent) => LogEvent | undefined): Promise<Result<number, LogFailure>>;
  /** Seals the small segments of this device again as few large ones, when there are more than `MOST_SMALL`. */
  compact(): Promise<Result<boolean, LogFailure>>;
  /** Takes damaged segments out of the chains, keeping their bytes under `aside/`; afterwards the log is whole. */
  setAside(): Promise<Result<void, LogFailure>>;
  version(): VersionVector;
  /** Sealed segments another store with this version lacks. */
  segmentsAfter(version: VersionVector): Promise<Result<readonly Uint8Array[], LogFailure>>;
  /** Takes in sealed segments from elsewhere, in any order, as often as one likes. Answers with those refused. */
  receive(segments: readonly Uint8Array[]): Promise<Result<readonly Fault[], LogFailure>>;
}

/** Opens the log. Damage is not a failure: see {@link Log.faults}. */
export async function openLog(context: LogContext): Promise<Result<Log, StoreFailure>> {
  const state = await readState(context);
  return state.ok ? ok(createLog(context, state.value)) : state;
}

function createLog(context: LogContext, state: LogState): Log {
  return {
    events: () => state.union.events(),
    faults: () => stateFaults(state),
    sealedBytes: () => [...state.held.values()].reduce((sum, { size }) => sum + size, 0),
    stamp: (events, unwritten = []) => stampEvents(state, events, unwritten),
    append: (events, collection = 0) => appendEvents(context, state, events, collection),
    refresh: () => refreshState(context, state),
    rewrite: (change) => rewriteSegments(context, state, change),
    compact: () => compactSegments(context, state),
    setAside: () => setDamageAside(context, state),
    version: () => stateVersion(state),
    segmentsAfter: (version) => readAfter(context, state, version),
    receive: (segments) => receiveSegments(context, state, segments),
  };
}

function stampEvents(
  state: LogState,
  events: readonly NewEvent[],
  unwritten: readonly LogEvent[],
): readonly LogEvent[] {
  const highest = unwritten.reduce((most, { n }) => Math.max(most, n), state.union.highest());
  return events.map((event, at) => ({ ...event, n: highest + 1 + at, device: state.heads.own }));
}

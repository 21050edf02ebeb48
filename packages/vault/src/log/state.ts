import { err, ok, type Random, type Result } from '@groundwork/base';
import { createDeviceId } from '../identity.ts';
import { isRetired, mergeRetired, type Retired } from '../ranges.ts';
import { pureNatives, type Natives } from '../natives.ts';
import type { Entry, Store, StoreFailure } from '../store.ts';
import { inspectChain, raiseHeads, type Fault } from './faults.ts';
import { HEADS_KEY, bytesToHeads, headsToBytes, type Heads } from './heads.ts';
import { holdSegment, keyToPlace, segmentKey, segmentPrefix, type Held, type SegmentKey } from './held.ts';
import { createUnion, type Union } from './union.ts';

/** What the log needs to be opened. */
export interface LogContext {
  readonly store: Store;
  readonly random: Random;
  readonly vault: string;
  /** The epoch new segments are sealed with. */
  readonly epoch: number;
  readonly segmentKey: SegmentKey;
  readonly headsKey: Uint8Array;
  readonly natives?: Natives;
  /** What {@link readAhead} found or is finding; read afresh when absent. */
  readonly ahead?: Promise<Ahead>;
}

/** The bytes of a log as they lie in the store: they can be read while the keys are still being opened. */
export type Ahead = Result<
  { readonly heads: Uint8Array | undefined; readonly segments: readonly Entry[] },
  StoreFailure
>;

/** Reads everything the log will need. */
export async function readAhead(store: Store): Promise<Ahead> {
  const [heads, segments] = await Promise.all([store.read(HEADS_KEY), store.readAll(segmentPrefix())]);
  if (!heads.ok) return heads;
  return segments.ok ? ok({ heads: heads.value, segments: segments.value }) : segments;
}

/** `gone`: the record of this log is no longer in the store, because it was erased or another vault took its place. */
export type LogFailure = StoreFailure | { readonly type: 'gone' };

/** The log in memory. */
export interface LogState {
  heads: Heads;
  /** As last read or written, to see quickly whether another tab wrote. */
  headsBytes: Uint8Array;
  readonly held: Map<string, Held>;
  readonly broken: Map<string, Fault>;
  /** The heads record was absent or altered when the log was opened. */
  headsLost: boolean;
  retired: Retired;
  readonly union: Union;
}

/** Reads every segment; makes the heads record when there is none, and a new device after damage to the own chain. */
export async function readState(context: LogContext): Promise<Result<LogState, StoreFailure>> {
  const { vault, headsKey, random } = context;
  const read = await (context.ahead ?? readAhead(context.store));
  if (!read.ok) return read;
  const { heads: record, segments } = read.value;
  const found = record === undefined ? undefined : bytesToHeads(record, headsKey, vault);
  const heads = found ?? { own: createDeviceId(random), last: {} };
  const isNew = record === undefined && segments.length === 0;
  const state: LogState = {
    heads,
    headsBytes: record ?? new Uint8Array(),
    held: new Map(),
    broken: new Map(),
    headsLost: found === undefined && !isNew,
    retired: {},
    union: createUnion(),
  };
  await admit(context, state, segments);
  const cleaned = await removeLeftovers(context, state, segments);
  if (!cleaned.ok) return cleaned;
  const ownIsWhole = !stateFaults(state).some((fault) => fault.device === heads.own);
  if (found !== undefined && ownIsWhole) return ok(state);
  const own = ownIsWhole ? heads.own : createDeviceId(random);
  const written = await writeHeads(context, state, { ...state.heads, own });
  return written.ok ? ok(state) : written;
}

/** Opens segments and takes them in; those that do not open are remembered as broken. */
export async function admit(context: LogContext, state: LogState, entries: readonly Entry[]): Promise<void> {
  const fresh: Held[] = [];
  const { vault, segmentKey: keyFor, natives = pureNatives } = context;
  const unknown = entries.filter(({ key }) => !state.held.has(key));
  const opened = await Promise.all(unknown.map((entry) => holdSegment(entry, vault, keyFor, natives)));
  for (const [at, held] of opened.entries()) {
    const { key } = unknown[at] ?? { key: '' };
    const place = keyToPlace(key);
    if (held.ok) fresh.push(held.value);
    else if (place !== undefined) {
      state.broken.set(key, { device: place.device, from: place.seq, to: place.seq, type: held.error });
    }
  }
  hold(state, fresh);
}

/** Takes in opened segments, then drops what they or others retired. */
export function hold(state: LogState, fresh: readonly Held[]): void {
  for (const held of fresh) {
    const key = segmentKey(held.device, held.seq);
    state.held.set(key, held);
    state.broken.delete(key);
    if (Object.keys(held.retired).length > 0) state.retired = mergeRetired(state.retired, held.retired);
  }
  state.heads = raiseHeads(state.heads, fresh);
  const dropped = dropRetired(state);
  if (dropped) state.union.reset(state.held.values());
  else for (const held of fresh) state.union.add(held);
}

/** Everything in the chains that is not as it was written. */
export function stateFaults(state: LogState): readonly Fault[] {
  const chains = new Map<string, Map<number, Held>>();
  const chain = (device: string): Map<number, Held> => {
    const known = chains.get(device) ?? new Map<number, Held>();
    chains.set(device, known);
    return known;
  };
  for (const device of Object.keys(state.heads.last)) chain(device);
  for (const held of state.held.values()) chain(held.device).set(held.seq, held);
  for (const { device } of state.broken.values()) chain(device);
  const faults = [...state.broken.values()];
  for (const [device, held] of chains) {
    const broken = new Set(
      [...state.broken.values()].filter((fault) => fault.device === device).map(({ from }) => from),
    );
    faults.push(...inspectChain(device, held, broken, state.heads.last[device], state.retired));
  }
  if (state.headsLost) faults.push({ device: state.heads.own, from: 0, to: 0, type: 'heads' });
  return faults;
}

/** Keeps a new heads record. */
export async function writeHeads(
  context: LogContext,
  state: LogState,
  heads: Heads,
): Promise<Result<void, StoreFailure>> {
  const bytes = headsToBytes(heads, context.headsKey, context.vault, context.random);
  const written = await context.store.write({ put: [{ key: HEADS_KEY, bytes }] });
  if (!written.ok) return written;
  state.heads = heads;
  state.headsBytes = bytes;
  return ok(undefined);
}

/** Reads what other tabs or processes wrote since; true when there was something. */
export async function refreshState(context: LogContext, state: LogState): Promise<Result<boolean, LogFailure>> {
  const record = await context.store.read(HEADS_KEY);
  if (!record.ok) return record;
  if (record.value === undefined) return err({ type: 'gone' });
  if (isSameBytes(record.value, state.headsBytes)) return ok(false);
  const heads = bytesToHeads(record.value, context.headsKey, context.vault);
  if (heads === undefined) return err({ type: 'gone' });
  for (const [device, head] of Object.entries(heads.last)) {
    const known = state.heads.last[device]?.seq ?? 0;
    if (known >= head.seq) continue;
    const entries = await context.store.readAll(segmentPrefix(device), segmentKey(device, known));
    if (!entries.ok) return entries;
    await admit(context, state, entries.value);
  }
  state.heads = raiseHeads(heads, []);
  state.headsBytes = record.value;
  return ok(true);
}

/** A rewrite that was cut short after its last segment left the old ones behind; nothing may stay of them. */
async function removeLeftovers(
  context: LogContext,
  state: LogState,
  entries: readonly Entry[],
): Promise<Result<void, StoreFailure>> {
  const remove = entries
    .map(({ key }) => key)
    .filter((key) => {
      const place = keyToPlace(key);
      return place !== undefined && isRetired(state.retired, place.device, place.seq);
    });
  return remove.length === 0 ? ok(undefined) : context.store.write({ remove });
}

function dropRetired(state: LogState): boolean {
  let dropped = false;
  for (const [key, { device, seq }] of state.held) {
    if (isRetired(state.retired, device, seq)) dropped = state.held.delete(key) || dropped;
  }
  for (const [key, { device, from }] of state.broken) {
    if (isRetired(state.retired, device, from)) state.broken.delete(key);
  }
  return dropped;
}

function isSameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

import { err, ok, type Result } from '@groundwork/base';
import type { LogEvent } from '../event.ts';
import { isRetired, mergeRanges, mergeRetired, type Range, type Retired } from '../ranges.ts';
import type { Collection } from '../segment.ts';
import type { Entry } from '../store.ts';
import { isDamage, raiseHeads } from './faults.ts';
import { HEADS_KEY, headsToBytes } from './heads.ts';
import { keyToPlace, segmentKey, segmentPrefix, type Held } from './held.ts';
import { sealBatches, type Batch, type SealContext } from './seal.ts';
import { hold, stateFaults, type LogContext, type LogFailure, type LogState } from './state.ts';

/** Small segments of one's own that are let be: each costs about as much to open as a hundred events of a large one. */
export const MOST_SMALL = 64;
/** Sealed bytes below which a segment counts as small. */
const SMALL_BYTES: number = 24 * 1024;

/** What one step of writing adds, says is retired, and moves out of the way. */
interface Step {
  readonly batches: readonly Batch[];
  readonly retired?: Retired;
  /** Entries kept besides the segments. */
  readonly aside?: readonly Entry[];
}

/** Seals and keeps events at the end of the own chain. */
export async function appendEvents(
  context: LogContext,
  state: LogState,
  events: readonly LogEvent[],
  collection: Collection,
): Promise<Result<void, LogFailure>> {
  return events.length === 0 ? ok(undefined) : writeStep(context, state, { batches: [{ collection, events }] });
}

/** Seals again every segment that holds an event which `change` changes; answers how many there were. */
export async function rewriteSegments(
  context: LogContext,
  state: LogState,
  change: (event: LogEvent) => LogEvent | undefined,
): Promise<Result<number, LogFailure>> {
  const touched = [...state.held.values()].filter(({ events }) => events.some((event) => change(event) !== event));
  const written = await resealSegments(context, state, touched, change);
  return written.ok ? ok(touched.length) : written;
}

/** Seals the small segments of the own chain again as few large ones, when there are many. */
export async function compactSegments(context: LogContext, state: LogState): Promise<Result<boolean, LogFailure>> {
  const small = [...state.held.values()].filter(({ device, size }) => device === state.heads.own && size < SMALL_BYTES);
  if (small.length <= MOST_SMALL) return ok(false);
  const written = await resealSegments(context, state, small, (event) => event);
  return written.ok ? ok(true) : written;
}

/** Moves what is damaged under `aside/` and says in the chain that it is no longer expected. */
export async function setDamageAside(context: LogContext, state: LogState): Promise<Result<void, LogFailure>> {
  const faults = stateFaults(state).filter((fault) => isDamage(fault) && fault.from > 0);
  state.headsLost = false;
  const lost = faults.filter(({ type }) => type !== 'fork');
  const forked = faults
    .filter(({ type }) => type === 'fork')
    .flatMap(({ device, from }) => heldAt(state, device, from));
  if (faults.length === 0) return ok(undefined);
  const retired = placesToRetired([
    ...lost.map(({ device, from, to }): [string, Range] => [device, [from, to]]),
    ...forked.map(({ device, seq }): [string, Range] => [device, [seq, seq]]),
  ]);
  const aside = await readAside(context, retired);
  if (!aside.ok) return aside;
  const batches = groupByCollection(forked, (event) => event);
  return writeStep(context, state, { batches, retired, aside: aside.value });
}

async function resealSegments(
  context: LogContext,
  state: LogState,
  segments: readonly Held[],
  change: (event: LogEvent) => LogEvent | undefined,
): Promise<Result<void, LogFailure>> {
  if (segments.length === 0) return ok(undefined);
  const said = segments.reduce<Retired>((all, { retired }) => mergeRetired(all, retired), {});
  const places = segments.map(({ device, seq }): [string, Range] => [device, [seq, seq]]);
  const retired = mergeRetired(said, placesToRetired(places));
  return writeStep(context, state, { batches: groupByCollection(segments, change), retired });
}

/** One write: first the segments, then the heads, then the removal of what they retired. */
async function writeStep(context: LogContext, state: LogState, step: Step): Promise<Result<void, LogFailure>> {
  const { retired = {}, aside = [] } = step;
  const batches = step.batches.length === 0 ? [{ collection: 0 as const, events: [] }] : step.batches;
  const sealed = sealBatches(sealContext(context, state), state.heads.last[state.heads.own], batches, retired);
  const heads = raiseHeads(
    state.heads,
    sealed.map(({ held }) => held),
  );
  const bytes = headsToBytes(heads, context.headsKey, context.vault, context.random);
  const put = [...aside, ...sealed.map(({ entry }) => entry), { key: HEADS_KEY, bytes }];
  const remove = [...state.held.keys(), ...state.broken.keys()].filter((key) => {
    const place = keyToPlace(key);
    return place !== undefined && isRetired(retired, place.device, place.seq);
  });
  const written = await context.store.write({ put, remove });
  if (!written.ok) return written;
  hold(
    state,
    sealed.map(({ held }) => held),
  );
  state.heads = heads;
  state.headsBytes = bytes;
  return ok(undefined);
}

function sealContext(context: LogContext, state: LogState): SealContext {
  const { vault, epoch, random } = context;
  const key = (collection: Collection): Uint8Array => {
    const found = context.segmentKey(epoch, collection);
    if (found === undefined) throw new RangeError(`no key for epoch ${epoch}`);
    return found;
  };
  return { vault, device: state.heads.own, epoch, key, random };
}

function groupByCollection(
  segments: readonly Held[],
  change: (event: LogEvent) => LogEvent | undefined,
): readonly Batch[] {
  const batches = new Map<Collection, LogEvent[]>();
  for (const { collection, events } of segments) {
    const kept = events.map(change).filter((event) => event !== undefined);
    batches.set(collection, [...(batches.get(collection) ?? []), ...kept]);
  }
  return Array.from(batches, ([collection, events]) => ({ collection, events }));
}

function placesToRetired(places: readonly (readonly [string, Range])[]): Retired {
  const byDevice: Record<string, Range[]> = {};
  for (const [device, range] of places) (byDevice[device] ??= []).push(range);
  return Object.fromEntries(Object.entries(byDevice).map(([device, ranges]) => [device, mergeRanges(ranges)]));
}

function heldAt(state: LogState, device: string, seq: number): readonly Held[] {
  const held = state.held.get(segmentKey(device, seq));
  return held === undefined ? [] : [held];
}

/** The bytes of segments that are about to be retired, under a key where nothing looks for them. */
async function readAside(context: LogContext, retired: Retired): Promise<Result<readonly Entry[], LogFailure>> {
  const entries = await context.store.readAll(segmentPrefix());
  if (!entries.ok) return err(entries.error);
  const aside = entries.value.filter(({ key }) => {
    const place = keyToPlace(key);
    return place !== undefined && isRetired(retired, place.device, place.seq);
  });
  return ok(aside.map(({ key, bytes }) => ({ key: key.replace('segments/', 'aside/'), bytes })));
}

import { ok, type Result } from '@groundwork/base';
import { pureNatives } from '../natives.ts';
import { missingRanges } from '../ranges.ts';
import { hashSegment, readHeader } from '../segment.ts';
import type { Entry } from '../store.ts';
import { raiseHeads, type Fault } from './faults.ts';
import { HEADS_KEY, headsToBytes } from './heads.ts';
import { holdSegment, segmentKey, segmentPrefix, type Held } from './held.ts';
import { hold, type LogContext, type LogFailure, type LogState } from './state.ts';

/** The last segment held of each device without a hole before it. */
export type VersionVector = Readonly<Record<string, number>>;

/** What this log holds; retired segments count as held. */
export function stateVersion(state: LogState): VersionVector {
  const version: Record<string, number> = {};
  for (const [device, { seq }] of Object.entries(state.heads.last)) {
    const known = (at: number): boolean => state.held.has(segmentKey(device, at));
    const [hole] = missingRanges(1, seq, known, state.retired[device] ?? []);
    version[device] = hole === undefined ? seq : hole[0] - 1;
  }
  return version;
}

/** Sealed segments another store with this version lacks. */
export async function readAfter(
  context: LogContext,
  state: LogState,
  version: VersionVector,
): Promise<Result<readonly Uint8Array[], LogFailure>> {
  const segments: Uint8Array[] = [];
  for (const device of Object.keys(state.heads.last)) {
    const entries = await context.store.readAll(segmentPrefix(device), segmentKey(device, version[device] ?? 0));
    if (!entries.ok) return entries;
    segments.push(...entries.value.filter(({ key }) => state.held.has(key)).map(({ bytes }) => bytes));
  }
  return ok(segments);
}

/** Takes in sealed segments from elsewhere; answers with those refused, and why. */
export async function receiveSegments(
  context: LogContext,
  state: LogState,
  segments: readonly Uint8Array[],
): Promise<Result<readonly Fault[], LogFailure>> {
  const refused: Fault[] = [];
  const fresh = new Map<string, { readonly entry: Entry; readonly held: Held }>();
  for (const bytes of segments) {
    const header = readHeader(bytes);
    if (!header.ok) {
      refused.push({ device: '', from: 0, to: 0, type: header.error });
      continue;
    }
    const { device, seq } = header.value;
    const key = segmentKey(device, seq);
    const refuse = (type: Fault['type']): number => refused.push({ device, from: seq, to: seq, type });
    const known = state.held.get(key) ?? fresh.get(key)?.held;
    if (known !== undefined) {
      if (known.hash !== hashSegment(bytes)) refuse('fork');
      continue;
    }
    const { vault, segmentKey: keyFor, natives = pureNatives } = context;
    const held = await holdSegment({ key, bytes }, vault, keyFor, natives);
    if (!held.ok) refuse(held.error);
    else fresh.set(key, { entry: { key, bytes }, held: held.value });
  }
  const written = await keepReceived(context, state, [...fresh.values()]);
  return written.ok ? ok(refused) : written;
}

async function keepReceived(
  context: LogContext,
  state: LogState,
  fresh: readonly { readonly entry: Entry; readonly held: Held }[],
): Promise<Result<void, LogFailure>> {
  if (fresh.length === 0) return ok(undefined);
  const held = fresh.map((item) => item.held);
  const heads = raiseHeads(state.heads, held);
  const bytes = headsToBytes(heads, context.headsKey, context.vault, context.random);
  const put = [...fresh.map(({ entry }) => entry), { key: HEADS_KEY, bytes }];
  const before = new Set([...state.held.keys(), ...state.broken.keys()]);
  const written = await context.store.write({ put });
  if (!written.ok) return written;
  hold(state, held);
  state.heads = heads;
  state.headsBytes = bytes;
  const all = [...before, ...fresh.map(({ entry }) => entry.key)];
  const remove = all.filter((key) => !state.held.has(key) && !state.broken.has(key));
  return remove.length === 0 ? ok(undefined) : context.store.write({ remove });
}

import { err, ok, type Result } from '@groundwork/base';
import type { LogEvent } from '../event.ts';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Natives } from '../natives.ts';
import { bytesToPayload } from '../payload.ts';
import type { Retired } from '../ranges.ts';
import { openSegment, readHeader, type Collection, type SegmentFault } from '../segment.ts';
import type { Entry } from '../store.ts';

/** A segment that was opened and is held in memory. */
export interface Held {
  readonly device: string;
  readonly seq: number;
  readonly collection: Collection;
  readonly hash: string;
  readonly previous: string;
  /** Bytes as sealed. */
  readonly size: number;
  readonly events: readonly LogEvent[];
  readonly retired: Retired;
}

/** Why one stored segment gave no events. Its bytes stay where they are. */
export type HeldFault =
  | SegmentFault
  /** It is whole, but belongs to another place, device or vault. */
  | 'misplaced'
  /** It was sealed with an epoch whose key this device does not have. */
  | 'unknown-epoch'
  /** It opened, but what it says has a shape this build cannot read. */
  | 'unreadable';

/** The key of the segments of one epoch and collection; undefined for an epoch that is not known. */
export type SegmentKey = (epoch: number, collection: Collection) => Uint8Array | undefined;

const PREFIX = 'segments/';
const SEQ_DIGITS = 10;

/** Where all segments lie, or those of one device. */
export function segmentPrefix(device?: string): string {
  return device === undefined ? PREFIX : `${PREFIX}${device}/`;
}

/** Where segment `seq` of `device` lies. */
export function segmentKey(device: string, seq: number): string {
  return `${PREFIX}${device}/${String(seq).padStart(SEQ_DIGITS, '0')}`;
}

/** Device and sequence that a store key names; undefined when it names no segment. */
export function keyToPlace(key: string): { readonly device: string; readonly seq: number } | undefined {
  const match = /^segments\/([0-9a-f]{32})\/(\d{10})$/u.exec(key);
  const [, device, seq] = match ?? [];
  return device === undefined ? undefined : { device, seq: Number(seq) };
}

/** Opens the segment found under a store key. */
export async function holdSegment(
  entry: Entry,
  vault: string,
  keyFor: SegmentKey,
  natives: Natives,
): Promise<Result<Held, HeldFault>> {
  const header = readHeader(entry.bytes);
  if (!header.ok) return header;
  const { device, seq, epoch, collection, previous } = header.value;
  if (header.value.vault !== vault || segmentKey(device, seq) !== entry.key) return err('misplaced');
  const key = keyFor(epoch, collection);
  if (key === undefined) return err('unknown-epoch');
  const [plain, digest] = await Promise.all([openSegment(key, entry.bytes, natives), natives.sha256(entry.bytes)]);
  if (!plain.ok) return plain;
  const payload = bytesToPayload(plain.value, device);
  plain.value.fill(0);
  if (!payload.ok) return payload;
  const { events, retired } = payload.value;
  const hash = bytesToHex(digest);
  return ok({ device, seq, collection, hash, previous, size: entry.bytes.length, events, retired });
}

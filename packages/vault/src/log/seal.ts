import type { Random } from '@groundwork/base';
import type { LogEvent } from '../event.ts';
import { payloadToBytes, type Payload } from '../payload.ts';
import type { Retired } from '../ranges.ts';
import { NO_PREVIOUS, hashSegment, sealSegment, type Collection } from '../segment.ts';
import type { Entry } from '../store.ts';
import type { Head } from './heads.ts';
import { segmentKey, type Held } from './held.ts';

/**
 * JSON characters after which a new segment is begun; larger events stand alone. Sealed they stay below 64 KiB, from
 * where on Chromium keeps each value in a file of its own and reads the files one after the other.
 */
export const SEGMENT_CHARACTERS: number = 128 * 1024;

/** What goes into segments: batches in order; `retired` is said by the last segment, once all are there. */
export interface Batch {
  readonly collection: Collection;
  readonly events: readonly LogEvent[];
}

export interface SealContext {
  readonly vault: string;
  readonly device: string;
  readonly epoch: number;
  readonly key: (collection: Collection) => Uint8Array;
  readonly random: Random;
}

/** A sealed segment, as bytes for the store and as held in memory. */
export interface Sealed {
  readonly entry: Entry;
  readonly held: Held;
}

/** Seals batches as the segments that follow `head` in the chain of `device`. */
export function sealBatches(
  context: SealContext,
  head: Head | undefined,
  batches: readonly Batch[],
  retired: Retired,
): readonly Sealed[] {
  const parts = batches.flatMap(({ collection, events }) => splitEvents(events).map((part) => ({ collection, part })));
  const sealed: Sealed[] = [];
  let last = head;
  for (const [at, { collection, part }] of parts.entries()) {
    const payload = { events: part, retired: at === parts.length - 1 ? retired : {} };
    const next = sealOne(context, last, collection, payload);
    sealed.push(next);
    last = next.held;
  }
  return sealed;
}

function sealOne(context: SealContext, last: Head | undefined, collection: Collection, payload: Payload): Sealed {
  const { vault, device, epoch, key, random } = context;
  const seq = (last?.seq ?? 0) + 1;
  const previous = last?.hash ?? NO_PREVIOUS;
  const header = { vault, device, epoch, collection, seq, previous };
  const bytes = sealSegment(key(collection), header, payloadToBytes(payload, device), random);
  const held = { device, seq, collection, hash: hashSegment(bytes), previous, size: bytes.length, ...payload };
  return { entry: { key: segmentKey(device, seq), bytes }, held };
}

/** At least one part, so that a batch without events can still say what is retired. */
function splitEvents(events: readonly LogEvent[]): readonly (readonly LogEvent[])[] {
  if (events.length < 2) return [events];
  const parts: LogEvent[][] = [];
  let room = 0;
  for (const event of events) {
    const size = JSON.stringify(event.body).length + 160;
    if (parts.length === 0 || size > room) {
      parts.push([]);
      room = SEGMENT_CHARACTERS;
    }
    parts.at(-1)?.push(event);
    room -= size;
  }
  return parts;
}

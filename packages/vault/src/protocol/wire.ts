/**
 * # The wire between a device and a relay, version 1
 *
 * A relay keeps sealed segments and can read none of them. This comment is the specification; the code below and beside
 * it is its only implementation.
 *
 * ## Who may speak
 * A vault is an Ed25519 key pair derived from the vault key. Its name is
 * `vault = SHA-256(public key)` in 64 hex digits: whoever can sign owns the name, so there is nothing to register and
 * nothing to claim first. Every request carries an HTTP message
 * signature (RFC 9421) labelled `groundwork`, algorithm `ed25519`, over
 * `("@method" "@authority" "@path" "@query" "content-digest")` with the parameters
 * - `created`: Unix seconds, within 300 s of the relay's clock (a device whose clock is off learns the relay's time from
 *   the problem `clock-differs` and signs again with it),
 * - `nonce`: 16 random bytes, base64url; a nonce is accepted once,
 * - `keyid`: the public key, base64url; it must hash to the vault in the path,
 * - `alg`: `ed25519`.
 *
 * `content-digest` is `sha-256=:…:` (RFC 9530) over the body, and over nothing when there is no body. A proxy in front of
 * a relay must hand on `Host`, path and query as they came.
 *
 * ## What may be said
 * | request | answer |
 * |---|---|
 * | `POST /v1/vaults/{vault}/segments?retired={retired}`, body: segments | 200 `{ "stored": n, "known": n, "heads": { device: seq } }` after one durable commit of the whole batch |
 * | `GET /v1/vaults/{vault}/segments?have={version}` | 200, a stream of the segments the version has not, by device, then seq |
 * | `GET /v1/vaults/{vault}/live` | 200 `text/event-stream`: event `more`, data `{ device: seq }` of what has grown; a hint, never the truth |
 * | `DELETE /v1/vaults/{vault}` | 204: every segment of the vault is gone |
 *
 * `{version}` is `device:seq` pairs joined by commas, sorted by device; left out or empty means "I have nothing".
 * `{retired}` is `device:from-to` parts joined by commas: segments whose words were sealed again later or are to be
 * forgotten. The relay drops them in the commit of the batch, never misses them, and takes them as known if they come
 * again; what they were is said, sealed, by the segments that replace them.
 * An unknown vault reads as an empty one, so that a stranger learns nothing from asking.
 *
 * ## Bodies (`application/vnd.groundwork.segments`)
 * A body is sealed segments one after the other, byte for byte as they lie on the device (`../segment.ts`). A relay reads
 * what stands in the clear at the head of each: vault, device, sequence, hash of the segment before, length. It checks
 * that each chain goes on 1, 2, 3 … without a gap and that `previous` is SHA-256 of the segment before. The same segment
 * sent twice is known, not an error; another segment under a known `(vault, device, seq)` is a `fork`. A batch is stored
 * whole or not at all.
 *
 * ## When it fails
 * `application/problem+json` (RFC 9457), see {@link RelayProblem}.
 */
import { err, ok } from '@groundwork/base';
import type { Result } from '@groundwork/base';
import { concatBytes } from '@noble/hashes/utils.js';
import { HEADER_BYTES, readHeader } from '../segment.ts';

/** Media type of a body of segments. */
export const SEGMENTS_TYPE = 'application/vnd.groundwork.segments';
const LENGTH_AT = 12;

/** One sealed segment as it travels, with what stands in the clear at its head. */
export interface WireSegment {
  /** 64 hex digits. */
  readonly vault: string;
  /** 32 hex digits. */
  readonly device: string;
  /** 1 for the first segment of a device, then one more each time. */
  readonly seq: number;
  /** SHA-256 of the segment before, 64 hex digits; zeros for the first. */
  readonly previous: string;
  /** The whole segment, head included. */
  readonly bytes: Uint8Array;
}

/** Why bytes are not segments. `at` is the offset of the segment that could not be read. */
export interface WireFault {
  readonly type: 'truncated' | 'malformed' | 'oversized';
  readonly at: number;
}

/** Whether `device` can name a device on the wire. */
export function isDeviceName(device: string): boolean {
  return /^[0-9a-f]{32}$/.test(device);
}

/** Whether `vault` can name a vault on the wire. */
export function isVaultName(vault: string): boolean {
  return /^[0-9a-f]{64}$/.test(vault);
}

/** A batch of segments as one body. */
export function segmentsToBody(segments: readonly Uint8Array[]): Uint8Array {
  return concatBytes(...segments);
}

/** Every segment of a whole body, or the first fault. `limit` bounds the bytes of one segment. */
export function bodyToSegments(body: Uint8Array, limit: number): Result<readonly WireSegment[], WireFault> {
  const reader = createSegmentReader(limit);
  const segments = reader.push(body);
  if (!segments.ok || reader.pending() === 0) return segments;
  return err({ type: 'truncated', at: body.length - reader.pending() });
}

/** Reads segments out of a stream that arrives in pieces. */
export interface SegmentReader {
  /** The segments that `piece` completed. After a fault, nothing more can be read. */
  push(piece: Uint8Array): Result<readonly WireSegment[], WireFault>;
  /** Bytes that still wait for the rest of their segment; anything but 0 at the end of a stream means it was cut. */
  pending(): number;
}

/** A reader for a streamed answer, see {@link SegmentReader}. */
export function createSegmentReader(limit: number): SegmentReader {
  let waiting: Uint8Array = new Uint8Array();
  let passed = 0;
  return {
    pending: () => waiting.length,
    push(piece) {
      waiting = waiting.length === 0 ? piece : concatBytes(waiting, piece);
      const segments: WireSegment[] = [];
      let at = 0;
      for (;;) {
        const segment = readSegment(waiting.subarray(at), limit);
        if (!segment.ok && segment.error !== 'truncated') return err({ type: segment.error, at: passed + at });
        if (!segment.ok) break;
        segments.push(segment.value);
        at += segment.value.bytes.length;
      }
      waiting = waiting.slice(at);
      passed += at;
      return ok(segments);
    },
  };
}

/** The segment at the start of `bytes`; `truncated` when more bytes are needed to say. */
function readSegment(bytes: Uint8Array, limit: number): Result<WireSegment, WireFault['type']> {
  if (bytes.length < HEADER_BYTES) return err('truncated');
  const length = HEADER_BYTES + new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getUint32(LENGTH_AT);
  if (length > limit) return err('oversized');
  if (bytes.length < length) return err('truncated');
  const whole = bytes.slice(0, length);
  const header = readHeader(whole);
  if (!header.ok || !Number.isSafeInteger(header.value.seq) || header.value.seq < 1) return err('malformed');
  const { vault, device, seq, previous } = header.value;
  return ok({ vault, device, seq, previous, bytes: whole });
}

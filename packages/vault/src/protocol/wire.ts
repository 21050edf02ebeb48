/**
 * # The wire between a device and a relay, version 1
 *
 * A relay keeps sealed segments and can read none of them. This comment is the specification; the code below and beside
 * it is its only implementation.
 *
 * ## Who may speak
 * A vault is an Ed25519 key pair derived from the vault key. Its name is
 * `vault = base64url(SHA-256("groundwork/vault/1" | 0x00 | public key))`, 43 characters, no padding: whoever can sign
 * owns the name, so there is nothing to register and nothing to claim first. Every request carries an HTTP message
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
 * | `POST /v1/vaults/{vault}/segments`, body: frames | 200 `{ "stored": n, "known": n, "heads": { device: seq } }` after one durable commit of the whole batch |
 * | `GET /v1/vaults/{vault}/segments?have={version}` | 200, a stream of the frames the version has not, by device, then seq |
 * | `GET /v1/vaults/{vault}/live` | 200 `text/event-stream`: event `more`, data `{ device: seq }` of what has grown; a hint, never the truth |
 * | `DELETE /v1/vaults/{vault}` | 204: every segment of the vault is gone |
 *
 * `{version}` is `device:seq` pairs joined by commas, sorted by device; left out or empty means "I have nothing".
 * An unknown vault reads as an empty one, so that a stranger learns nothing from asking.
 *
 * ## Frames (`application/vnd.groundwork.segments`)
 * ```
 * body   = frame*
 * frame  = u8 length of device | device | u32 seq | prev[32] | u32 length of sealed | sealed
 * device = 1 to 64 of A-Z a-z 0-9 _ -
 * ```
 * Integers are big-endian. `seq` counts 1, 2, 3 … for each device. `prev` is SHA-256 of the sealed bytes of the segment
 * before it and 32 zero bytes for the first. A relay checks that each chain continues without a gap and without a fork.
 * The same segment sent twice is known, not an error; another segment under a known `(vault, device, seq)` is a `fork`.
 * A batch is stored whole or not at all.
 *
 * ## When it fails
 * `application/problem+json` (RFC 9457), see {@link RelayProblem}.
 */
import { err, ok } from '@groundwork/base';
import type { Result } from '@groundwork/base';
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** Media type of a body of frames. */
export const SEGMENTS_TYPE = 'application/vnd.groundwork.segments';
/** Length of `prev` in bytes. */
export const HASH_LENGTH = 32;
const DEVICE = /^[A-Za-z0-9_-]{1,64}$/;
const MAX_SEQ = 0xff_ff_ff_ff;

/** One sealed segment as it travels; only what a relay needs to keep a chain in order is readable. */
export interface WireSegment {
  readonly device: string;
  /** 1 for the first segment of a device, then one more each time. */
  readonly seq: number;
  /** SHA-256 of the sealed bytes before this one; zeros for the first. */
  readonly prev: Uint8Array;
  readonly sealed: Uint8Array;
}

/** Why bytes are not frames. `at` is the offset of the frame that could not be read. */
export interface WireFault {
  readonly type: 'truncated' | 'malformed' | 'oversized';
  readonly at: number;
}

/** Whether `device` can name a device on the wire. */
export function isDeviceName(device: string): boolean {
  return DEVICE.test(device);
}

/** What the next segment of the same device names as `prev`. */
export function sealedToHash(sealed: Uint8Array): Uint8Array {
  return sha256(sealed);
}

/** One segment as a frame. Throws on a segment that no device can have made: that is a bug of the caller. */
export function segmentToFrame(segment: WireSegment): Uint8Array {
  if (!isDeviceName(segment.device)) throw new RangeError('device name does not fit the wire');
  if (!isSeq(segment.seq)) throw new RangeError('seq does not fit the wire');
  if (segment.prev.length !== HASH_LENGTH) throw new RangeError('prev must be 32 bytes');
  const device = utf8ToBytes(segment.device);
  return concatBytes(
    Uint8Array.of(device.length),
    device,
    u32(segment.seq),
    segment.prev,
    u32(segment.sealed.length),
    segment.sealed,
  );
}

/** A batch of segments as one body. */
export function segmentsToBody(segments: readonly WireSegment[]): Uint8Array {
  return concatBytes(...segments.map(segmentToFrame));
}

/** Every frame of a whole body, or the first fault. `maxSealed` bounds the sealed bytes of one segment. */
export function bodyToSegments(body: Uint8Array, maxSealed: number): Result<readonly WireSegment[], WireFault> {
  const segments: WireSegment[] = [];
  let at = 0;
  while (at < body.length) {
    const frame = readFrame(body, at, maxSealed);
    if (!frame.ok) return frame;
    segments.push(frame.value.segment);
    at = frame.value.end;
  }
  return ok(segments);
}

/** Reads frames out of a stream that arrives in pieces. */
export interface FrameReader {
  /** The frames that `piece` completed. After a fault, nothing more is read. */
  push(piece: Uint8Array): Result<readonly WireSegment[], WireFault>;
  /** Bytes that still wait for the rest of their frame; anything but 0 at the end of a stream means it was cut. */
  pending(): number;
}

/** A reader for a streamed answer, see {@link FrameReader}. */
export function createFrameReader(maxSealed: number): FrameReader {
  let waiting: Uint8Array = new Uint8Array();
  let passed = 0;
  return {
    pending: () => waiting.length,
    push(piece) {
      waiting = waiting.length === 0 ? piece : concatBytes(waiting, piece);
      const segments: WireSegment[] = [];
      let at = 0;
      for (;;) {
        const frame = readFrame(waiting, at, maxSealed);
        if (!frame.ok && frame.error.type !== 'truncated') return err({ type: frame.error.type, at: passed + at });
        if (!frame.ok) break;
        segments.push(frame.value.segment);
        at = frame.value.end;
      }
      waiting = waiting.slice(at);
      passed += at;
      return ok(segments);
    },
  };
}

interface Frame {
  readonly segment: WireSegment;
  readonly end: number;
}

function readFrame(bytes: Uint8Array, at: number, maxSealed: number): Result<Frame, WireFault> {
  const nameLength = bytes[at];
  if (nameLength === undefined) return err({ type: 'truncated', at });
  const name = at + 1;
  const prev = name + nameLength + 4;
  const sealed = prev + HASH_LENGTH + 4;
  if (bytes.length < sealed) return err({ type: 'truncated', at });
  const device = String.fromCharCode(...bytes.subarray(name, name + nameLength));
  const seq = readU32(bytes, prev - 4);
  if (!isDeviceName(device) || !isSeq(seq)) return err({ type: 'malformed', at });
  const length = readU32(bytes, sealed - 4);
  if (length === 0) return err({ type: 'malformed', at });
  if (length > maxSealed) return err({ type: 'oversized', at });
  const end = sealed + length;
  if (bytes.length < end) return err({ type: 'truncated', at });
  const segment = { device, seq, prev: bytes.slice(prev, prev + HASH_LENGTH), sealed: bytes.slice(sealed, end) };
  return ok({ segment, end });
}

function isSeq(seq: number): boolean {
  return Number.isInteger(seq) && seq >= 1 && seq <= MAX_SEQ;
}

function u32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

function readU32(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at);
}

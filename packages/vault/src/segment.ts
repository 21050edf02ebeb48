/**
 * The segment: one sealed batch of events, and the only form in which words leave memory. The same bytes lie on disk,
 * go over the wire, rest on a relay and in a copy of the folder. Numbers are big-endian.
 *
 *     offset  bytes  field
 *          0      4  "GWSG"
 *          4      1  format version, 1
 *          5      1  collection: 0 journal and program, 1 text from outside; others are reserved
 *          6      2  zero
 *          8      4  epoch of the vault key
 *         12      4  length of everything from offset 104 on
 *         16      8  sequence, 1 for the first segment of a device
 *         24     16  device
 *         40     32  vault (SHA-256 of its Ed25519 public key)
 *         72     32  SHA-256 of all bytes of the segment before; zeros for the first
 *        104     24  nonce, random
 *        128      n  XChaCha20-Poly1305 ciphertext and its 16-byte tag
 *
 * Bytes 0 to 103 are the authenticated data. The key is HKDF-SHA-256 of the epoch's key with the vault as salt and the
 * label `groundwork/v1/log/<collection>`. The plaintext is
 *
 *          0      4  length d of the deflated payload
 *          4      4  length of the payload
 *          8      d  payload, deflated (RFC 1951)
 *        8+d      …  zeros up to the Padmé length
 *
 * and the payload is the JSON of `payload.ts`. Text from outside is in a collection of its own, so it is never
 * compressed together with the user's words. A reader that meets a newer format version keeps the bytes untouched.
 */
import { err, ok, type Random, type Result } from '@groundwork/base';
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { deflateSync } from 'fflate';
import { pureNatives, type Natives } from './natives.ts';
import { paddedLength } from './padme.ts';

export const HEADER_BYTES = 104;
const NONCE_BYTES = 24;
const TAG_BYTES = 16;
const LEAST_BYTES: number = HEADER_BYTES + NONCE_BYTES + TAG_BYTES;
const FORMAT = 1;
const MAGIC: Uint8Array = utf8ToBytes('GWSG');
/** A payload may not claim to be longer than this: 64 MiB. */
const MOST_PAYLOAD: number = 64 * 1024 * 1024;

/** Which words a segment holds: the user's own, or text that came from outside. */
export type Collection = 0 | 1;

/** What stands in the clear at the head of a segment. */
export interface SegmentHeader {
  readonly vault: string;
  readonly device: string;
  readonly epoch: number;
  readonly collection: Collection;
  readonly seq: number;
  /** Hash of the segment before, 64 hex digits; all zero for the first. */
  readonly previous: string;
}

/** Why bytes are not a segment that can be opened. */
export type SegmentFault = 'truncated' | 'altered' | 'unknown-format';

export const NO_PREVIOUS: string = '0'.repeat(64);

/** The hash by which the next segment names this one. */
export function hashSegment(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** Seals `payload` with the key of its epoch and collection. */
export function sealSegment(key: Uint8Array, header: SegmentHeader, payload: Uint8Array, random: Random): Uint8Array {
  const plain = packPayload(payload);
  const out = new Uint8Array(LEAST_BYTES + plain.length);
  writeHeader(out, header, out.length - HEADER_BYTES);
  const nonce = random.bytes(NONCE_BYTES);
  out.set(nonce, HEADER_BYTES);
  const sealed = xchacha20poly1305(key, nonce, out.subarray(0, HEADER_BYTES)).encrypt(plain);
  out.set(sealed, HEADER_BYTES + NONCE_BYTES);
  plain.fill(0);
  return out;
}

/** Reads what stands in the clear. It proves nothing until {@link openSegment} answers ok. */
export function readHeader(bytes: Uint8Array): Result<SegmentHeader, SegmentFault> {
  if (MAGIC.some((byte, at) => at < bytes.length && bytes[at] !== byte)) return err('altered');
  if (bytes.length < LEAST_BYTES) return err('truncated');
  if (bytes[4] !== FORMAT) return err('unknown-format');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const length = view.getUint32(12) + HEADER_BYTES;
  if (bytes.length !== length) return err(bytes.length < length ? 'truncated' : 'altered');
  const collection = view.getUint8(5);
  if (collection > 1 || view.getUint16(6) !== 0) return err('altered');
  return ok({
    vault: bytesToHex(bytes.subarray(40, 72)),
    device: bytesToHex(bytes.subarray(24, 40)),
    epoch: view.getUint32(8),
    collection: collection === 0 ? 0 : 1,
    seq: Number(view.getBigUint64(16)),
    previous: bytesToHex(bytes.subarray(72, 104)),
  });
}

/** Opens a segment whose header was read. `altered` means that some bit of it, or the key, is not what it was. */
export async function openSegment(
  key: Uint8Array,
  bytes: Uint8Array,
  natives: Natives = pureNatives,
): Promise<Result<Uint8Array, SegmentFault>> {
  const nonce = bytes.subarray(HEADER_BYTES, HEADER_BYTES + NONCE_BYTES);
  try {
    const cipher = xchacha20poly1305(key, nonce, bytes.subarray(0, HEADER_BYTES));
    return await unpackPayload(cipher.decrypt(bytes.subarray(HEADER_BYTES + NONCE_BYTES)), natives);
  } catch {
    return err('altered');
  }
}

function writeHeader(out: Uint8Array, header: SegmentHeader, length: number): void {
  const view = new DataView(out.buffer);
  out.set(MAGIC);
  view.setUint8(4, FORMAT);
  view.setUint8(5, header.collection);
  view.setUint32(8, header.epoch);
  view.setUint32(12, length);
  view.setBigUint64(16, BigInt(header.seq));
  out.set(hexToBytes(header.device), 24);
  out.set(hexToBytes(header.vault), 40);
  out.set(hexToBytes(header.previous), 72);
}

function packPayload(payload: Uint8Array): Uint8Array {
  const deflated = deflateSync(payload);
  const plain = new Uint8Array(paddedLength(8 + deflated.length));
  const view = new DataView(plain.buffer);
  view.setUint32(0, deflated.length);
  view.setUint32(4, payload.length);
  plain.set(deflated, 8);
  return plain;
}

async function unpackPayload(plain: Uint8Array, natives: Natives): Promise<Result<Uint8Array, SegmentFault>> {
  const view = new DataView(plain.buffer, plain.byteOffset, plain.length);
  const deflated = view.getUint32(0);
  const length = view.getUint32(4);
  if (8 + deflated > plain.length || length > MOST_PAYLOAD) return err('altered');
  const payload = await natives.inflate(plain.subarray(8, 8 + deflated), length);
  return payload.length === length ? ok(payload) : err('altered');
}

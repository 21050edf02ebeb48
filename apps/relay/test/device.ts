import { createHash } from 'node:crypto';
import { ed25519 } from '@noble/curves/ed25519.js';
import {
  hashSegment,
  hashToVault,
  HEADER_BYTES,
  NO_PREVIOUS,
  SEGMENTS_TYPE,
  signRequest,
} from '@groundwork/vault/protocol';
import type { WireSegment } from '@groundwork/vault/protocol';

/** A vault's key as tests make it: the same name gives the same vault. */
export interface TestVault {
  readonly secretKey: Uint8Array;
  readonly vault: string;
}

export function createTestVault(name: string): TestVault {
  const secretKey = new Uint8Array(createHash('sha256').update(name).digest());
  return { secretKey, vault: hashToVault(ed25519.getPublicKey(secretKey)) };
}

export function nameToDevice(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 32);
}

/** Segments `1 … count` of one device; `filler` makes their content, `size` is that of the sealed part. */
export function createChain(vault: string, deviceName: string, count: number, filler = 'x', size = 80): WireSegment[] {
  const chain: WireSegment[] = [];
  for (let seq = 1; seq <= count; seq += 1) {
    const before = chain.at(-1);
    const previous = before === undefined ? NO_PREVIOUS : hashSegment(before.bytes);
    chain.push(createSegment(vault, nameToDevice(deviceName), seq, previous, `${filler}${seq}`, size));
  }
  return chain;
}

/** A segment with a true head (see `packages/vault/src/segment.ts`) and content that only looks sealed. */
export function createSegment(
  vault: string,
  device: string,
  seq: number,
  previous: string,
  content: string,
  size = 80,
): WireSegment {
  const bytes = Buffer.alloc(HEADER_BYTES + Math.max(size, 48));
  bytes.write('GWSG');
  bytes.writeUInt8(1, 4);
  bytes.writeUInt32BE(bytes.length - HEADER_BYTES, 12);
  bytes.writeBigUInt64BE(BigInt(seq), 16);
  bytes.write(device, 24, 'hex');
  bytes.write(vault, 40, 'hex');
  bytes.write(previous, 72, 'hex');
  const noise = createHash('sha512').update(`${device}/${seq}/${content}`).digest();
  for (let at = HEADER_BYTES; at < bytes.length; at += 1) bytes.writeUInt8(noise[(at - HEADER_BYTES) % 64] ?? 0, at);
  return { vault, device, seq, previous, bytes: new Uint8Array(bytes) };
}

let counter = 0;
/** A nonce that no other test used. */
export function createNonce(): Uint8Array {
  counter += 1;
  return new Uint8Array(createHash('sha256').update(`${process.pid}/${counter}`).digest()).slice(0, 16);
}

export interface Ask {
  readonly method?: string;
  readonly path: string;
  readonly body?: Uint8Array;
  readonly created?: number;
  readonly nonce?: Uint8Array;
  readonly origin?: string;
}

/** A request signed for its vault. */
export function createRequest({ secretKey }: TestVault, ask: Ask): Request {
  const { method = 'GET', path, body, origin = 'http://relay.example' } = ask;
  const url = `${origin}${path}`;
  const created = ask.created ?? Math.floor(Date.now() / 1000);
  const signed = signRequest(
    { method, url, body: body ?? new Uint8Array() },
    secretKey,
    created,
    ask.nonce ?? createNonce(),
  );
  const headers = new Headers({ ...signed, 'content-type': SEGMENTS_TYPE });
  return new Request(url, body === undefined ? { method, headers } : { method, headers, body: Buffer.from(body) });
}

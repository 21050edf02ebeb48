/**
 * The heads record (`heads` in the store): which device this is, and the last segment it knows of every device. Sealed
 * JSON, rewritten with every append after the segments, so that a chain that is shorter than its head was cut.
 */
import type { Random } from '@groundwork/base';
import { bytesToUtf8 } from '@noble/ciphers/utils.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { openBox, sealBox } from '../keys/box.ts';

export interface Head {
  readonly seq: number;
  readonly hash: string;
}

export interface Heads {
  /** The device whose chain this store writes. */
  readonly own: string;
  readonly last: Readonly<Record<string, Head>>;
}

export const HEADS_KEY = 'heads';

export function headsToBytes(heads: Heads, key: Uint8Array, vault: string, random: Random): Uint8Array {
  return sealBox(key, `groundwork/v1/heads/${vault}`, utf8ToBytes(JSON.stringify(heads)), random);
}

/** Undefined when the record is not what was written, or is another vault's. */
export function bytesToHeads(bytes: Uint8Array, key: Uint8Array, vault: string): Heads | undefined {
  const plain = openBox(key, `groundwork/v1/heads/${vault}`, bytes);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the bytes are authentic
  return plain === undefined ? undefined : (JSON.parse(bytesToUtf8(plain)) as Heads);
}

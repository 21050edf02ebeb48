/**
 * The keyring: how the vault's keys rest on this device. One line of JSON, a line feed, and the SHA-256 of that line in
 * hex, so that damage is told apart from a wrong passphrase. It is kept twice (`keyring/a`, `keyring/b`); the higher
 * `revision` holds.
 *
 *     { "format": 1, "vault", "revision", "wraps": [wrap, …], "bundle": base64 }
 *
 * A random master key seals the bundle; each wrap seals the master key by one way in. So a new passphrase re-wraps one
 * key, and a new epoch rewrites one bundle. More ways in (a passkey, another person's key) are more wraps. Boxes are
 * those of `box.ts`, labelled `groundwork/v1/keyring/<vault>/<way in>`; the box of `device-key` is the platform's.
 */
import { err, ok, type Result } from '@groundwork/base';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { bytesToUtf8 } from '@noble/ciphers/utils.js';
import { base64 } from '@scure/base';
import type { KdfCost } from './passphrase.ts';

/** One way to the master key. */
export type Wrap =
  | { readonly by: 'device-key'; readonly box: Uint8Array }
  | { readonly by: 'passphrase'; readonly cost: KdfCost; readonly salt: Uint8Array; readonly box: Uint8Array }
  | { readonly by: 'recovery-words'; readonly box: Uint8Array };

export interface Keyring {
  readonly vault: string;
  readonly revision: number;
  readonly wraps: readonly Wrap[];
  readonly bundle: Uint8Array;
}

/** The label that is authenticated with the box of one way in, or of the bundle. */
export function boxLabel(vault: string, name: Wrap['by'] | 'bundle'): string {
  return `groundwork/v1/keyring/${vault}/${name}`;
}

/** The wrap of this way in, when there is one. */
export function findWrap<By extends Wrap['by']>(keyring: Keyring, by: By): Extract<Wrap, { by: By }> | undefined {
  return keyring.wraps.find((wrap): wrap is Extract<Wrap, { by: By }> => wrap.by === by);
}

export function keyringToBytes(keyring: Keyring): Uint8Array {
  const { vault, revision, wraps, bundle } = keyring;
  const json = JSON.stringify({
    format: 1,
    vault,
    revision,
    wraps: wraps.map(wrapToWire),
    bundle: base64.encode(bundle),
  });
  return utf8ToBytes(`${json}\n${bytesToHex(sha256(utf8ToBytes(json)))}`);
}

/** Reads a keyring. `damaged`: its checksum or shape is wrong. `newer-version`: another build wrote it. */
export function bytesToKeyring(bytes: Uint8Array): Result<Keyring, 'damaged' | 'newer-version'> {
  try {
    const [json = '', sum] = bytesToUtf8(bytes).split('\n');
    if (sum !== bytesToHex(sha256(utf8ToBytes(json)))) return err('damaged');
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the checksum held; a wrong shape throws below and is damage
    const wire = JSON.parse(json) as WireKeyring;
    if (wire.format !== 1 || !wire.wraps.every((wrap) => WAYS_IN.includes(wrap.by))) return err('newer-version');
    const { vault, revision } = wire;
    return ok({ vault, revision, wraps: wire.wraps.map(wireToWrap), bundle: base64.decode(wire.bundle) });
  } catch {
    return err('damaged');
  }
}

const WAYS_IN: readonly string[] = ['device-key', 'passphrase', 'recovery-words'] satisfies Wrap['by'][];

interface WireWrap {
  readonly by: string;
  readonly cost?: KdfCost;
  readonly salt?: string;
  readonly box: string;
}

interface WireKeyring {
  readonly format: number;
  readonly vault: string;
  readonly revision: number;
  readonly wraps: readonly WireWrap[];
  readonly bundle: string;
}

function wrapToWire(wrap: Wrap): WireWrap {
  const box = base64.encode(wrap.box);
  if (wrap.by !== 'passphrase') return { by: wrap.by, box };
  return { by: wrap.by, cost: wrap.cost, salt: base64.encode(wrap.salt), box };
}

function wireToWrap(wire: WireWrap): Wrap {
  const box = base64.decode(wire.box);
  if (wire.by === 'device-key' || wire.by === 'recovery-words') return { by: wire.by, box };
  if (wire.by !== 'passphrase' || wire.cost === undefined || wire.salt === undefined) throw new TypeError(wire.by);
  return { by: wire.by, cost: wire.cost, salt: base64.decode(wire.salt), box };
}

import { KEY_BYTES } from './derive.ts';

/** The keys of a vault. Bytes only, never text, so that they can be overwritten. */
export interface Bundle {
  /** Keys by epoch; the last is the one new segments are sealed with. */
  readonly epochs: readonly { readonly epoch: number; readonly key: Uint8Array }[];
  /** What the recovery words spell, once they were made. */
  readonly recovery?: Uint8Array;
  /** Whether the user has shown that they wrote the words down. */
  readonly confirmed: boolean;
}

/** One byte of flags (1 words made, 2 confirmed), the words' 32 bytes or zeros, then 4 bytes of epoch and a key each. */
export function bundleToBytes(bundle: Bundle): Uint8Array {
  const out = new Uint8Array(1 + KEY_BYTES + bundle.epochs.length * (4 + KEY_BYTES));
  const view = new DataView(out.buffer);
  out[0] = (bundle.recovery === undefined ? 0 : 1) + (bundle.confirmed ? 2 : 0);
  if (bundle.recovery !== undefined) out.set(bundle.recovery, 1);
  let at = 1 + KEY_BYTES;
  for (const { epoch, key } of bundle.epochs) {
    view.setUint32(at, epoch);
    out.set(key, at + 4);
    at += 4 + KEY_BYTES;
  }
  return out;
}

/** Reads a bundle; undefined when it holds no whole epoch. */
export function bytesToBundle(bytes: Uint8Array): Bundle | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const epochs: { epoch: number; key: Uint8Array }[] = [];
  for (let at = 1 + KEY_BYTES; at + 4 + KEY_BYTES <= bytes.length; at += 4 + KEY_BYTES) {
    epochs.push({ epoch: view.getUint32(at), key: bytes.slice(at + 4, at + 4 + KEY_BYTES) });
  }
  const flags = bytes[0] ?? 0;
  if (epochs.length === 0) return undefined;
  const recovery = (flags & 1) === 0 ? {} : { recovery: bytes.slice(1, 1 + KEY_BYTES) };
  return { epochs, ...recovery, confirmed: (flags & 2) !== 0 };
}

/** Overwrites every key; the bundle is useless afterwards. */
export function wipeBundle(bundle: Bundle): void {
  for (const { key } of bundle.epochs) key.fill(0);
  bundle.recovery?.fill(0);
}

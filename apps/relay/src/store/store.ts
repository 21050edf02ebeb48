import type { Result } from '@groundwork/base';
import type { RelayProblem, Retired, Version, WireSegment } from '@groundwork/vault/protocol';

/** The nonce of a signed write, kept with the write so that a relay that was restarted still knows it. */
export interface NonceUse {
  readonly nonce: string;
  /** Unix seconds after which the signature is too old anyway and the nonce may be forgotten. */
  readonly until: number;
  /** Unix seconds now; nonces whose time is over may be removed. */
  readonly now: number;
}

/** What a device sends in one request. */
export interface Batch {
  readonly segments: readonly WireSegment[];
  /** Segments that the relay is to drop, and never to miss. */
  readonly retired: Retired;
}

/** What one vault, and all of them, may take up. Bytes, except `vaults`. */
export interface Room {
  readonly quota: number;
  readonly total: number;
  readonly vaults: number;
}

/** What became of a batch that was stored. */
export interface Appended {
  /** Segments that are new. */
  readonly stored: number;
  /** Segments that were there already, byte for byte. */
  readonly known: number;
  readonly bytes: number;
  /** Head of every chain of the vault after the batch. */
  readonly heads: Version;
}

export type AppendRefusal = Extract<
  RelayProblem,
  { readonly code: 'gap' | 'fork' | 'quota-exceeded' | 'relay-full' | 'replayed' }
>;

/** How much a store holds. */
export interface Usage {
  readonly vaults: number;
  readonly segments: number;
  readonly bytes: number;
}

/**
 * Where a relay keeps sealed segments. An adapter is right when it passes `test/store-acceptance.ts`. Expected refusals
 * are results; a broken disk rejects, and then nothing of the change is visible.
 */
export interface SegmentStore {
  /**
   * Stores a batch of one vault whole or not at all. When it resolves with ok, the batch is durable: it survives the
   * death of the process and of the machine.
   */
  append(vault: string, batch: Batch, use: NonceUse, room: Room): Promise<Result<Appended, AppendRefusal>>;
  /** Head of every chain; empty for a vault that is not there. */
  heads(vault: string): Promise<Version>;
  /** The segments that `have` has not, by device, then seq, up to the heads of the moment the reading began. */
  read(vault: string, have: Version): AsyncIterable<Uint8Array>;
  /** Removes every segment of the vault, durably. Removing what is not there is fine. */
  remove(vault: string, use: NonceUse): Promise<Result<void, 'replayed'>>;
  usage(): Promise<Usage>;
  close(): Promise<void>;
}

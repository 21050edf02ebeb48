import type { Result } from '@groundwork/base';

/** Why a store could not keep or give back bytes. After a failure nothing of the change is visible half written. */
export type StoreFailure =
  { readonly type: 'storage-full' } | { readonly type: 'storage-failed'; readonly detail: string };

/** A key and its bytes. */
export interface Entry {
  readonly key: string;
  readonly bytes: Uint8Array;
}

/** What one write does: first every `put` in its order, then every `remove`. */
export interface Change {
  readonly put?: readonly Entry[];
  readonly remove?: readonly string[];
}

/**
 * Where sealed bytes live. Keys are lower-case paths such as `segments/<device>/0000000001`. An adapter is right when
 * it passes `test/store-acceptance.ts`.
 *
 * A `write` that answered ok is durable: it survives the death of the process and of the machine. One that was cut
 * short leaves a prefix of its puts, each whole or absent, and no removal before the last put.
 */
export interface Store {
  /** The bytes under `key`; undefined when there are none. */
  read(key: string): Promise<Result<Uint8Array | undefined, StoreFailure>>;
  /** Every entry whose key begins with `prefix` and comes after the key `after`, keys ascending. */
  readAll(prefix: string, after?: string): Promise<Result<readonly Entry[], StoreFailure>>;
  write(change: Change): Promise<Result<void, StoreFailure>>;
  /** Removes everything this store ever kept; afterwards it is as new and may be written again. */
  erase(): Promise<Result<void, StoreFailure>>;
  close(): Promise<void>;
}

import type { Clock, Random, Result } from '@groundwork/base';
import type { Store, StoreFailure } from './store.ts';
import type { Natives } from './natives.ts';
import type { KdfCost } from './keys/passphrase.ts';

/** Why a device key did not open a box. */
export type DeviceKeyFailure = { readonly type: 'no-device-key' } | { readonly type: 'altered' } | StoreFailure;

/**
 * A key that belongs to this device and never leaves it. It guards the vault only until there is a passphrase.
 */
export interface DeviceKey {
  /** Seals `secret`; makes the key first when there is none. */
  wrap(secret: Uint8Array): Promise<Result<Uint8Array, DeviceKeyFailure>>;
  unwrap(box: Uint8Array): Promise<Result<Uint8Array, DeviceKeyFailure>>;
  /** Destroys the key; boxes it sealed can never be opened again. */
  destroy(): Promise<Result<void, StoreFailure>>;
}

/** What one tab or process tells the others of the same vault. It carries no words. */
export type Message = 'written' | 'locked' | 'keys-changed' | 'erased';

export interface Channel {
  post(message: Message): void;
  /** Called for messages of others, never for one's own; returns the way to stop. */
  subscribe(listener: (message: Message) => void): () => void;
  close(): void;
}

/** The world as the vault needs it; each door brings its own. */
export interface Platform {
  readonly store: Store;
  readonly deviceKey: DeviceKey;
  readonly clock: Clock;
  readonly random: Random;
  /** Runs `work` while no other tab or process of this vault runs such work. */
  exclusively<T>(work: () => Promise<T>): Promise<T>;
  readonly channel: Channel;
  /** Asks that the data not be evicted; says whether that was promised. */
  persist(): Promise<boolean | 'unknown'>;
  /** Whether it was promised; asks nobody. */
  persisted(): Promise<boolean | 'unknown'>;
  /** Waits for a moment in which a few milliseconds of work disturb nobody; absent where nobody is disturbed. */
  idle?(): Promise<void>;
  /** What the platform computes faster than this code does. */
  readonly natives?: Natives;
  /** Cost of new passphrase wraps; the strong default when absent. Tests hand in a light one. */
  readonly kdfCost?: KdfCost;
}

import type { Result } from '@groundwork/base';
import type { Action, Command, PathTile, Recorded, Refusal, State, TodayPlan, Verdict } from '@groundwork/program';

/** What stands between the user and an open vault. */
export type Standing =
  /** No vault on this device yet, or one under the device key that opens by itself. */
  | { readonly is: 'open'; readonly protectedBy: 'device-key' | 'passphrase' }
  | { readonly is: 'locked' }
  /** Another tab holds the log and is closing, or storage is being opened. */
  | { readonly is: 'opening' }
  /**
   * The log could be read only in part; `saved` events were read, `lost` says what was not, one line each. What was
   * read can be used and written to. `setDamageAside` ends this standing. Without `protectedBy` the keys themselves are
   * damaged: nothing can be read or written, only restored from a backup or erased.
   */
  | {
      readonly is: 'damaged';
      readonly saved: number;
      readonly lost: readonly string[];
      readonly protectedBy?: 'device-key' | 'passphrase';
    }
  /** The vault could not be opened for a reason outside it: storage failed, or a newer version of the app wrote it. */
  | { readonly is: 'failed'; readonly failure: SessionFailure };

/** Why something could not be written or opened; typed, each with what is safe and what to do. */
export type SessionFailure =
  | { readonly type: 'storage-full' }
  | { readonly type: 'storage-failed'; readonly detail: string }
  | { readonly type: 'locked' }
  | { readonly type: 'wrong-passphrase' }
  | { readonly type: 'wrong-words' }
  | { readonly type: 'weak-passphrase'; readonly least: number }
  | { readonly type: 'damaged'; readonly detail: string }
  | { readonly type: 'newer-version' }
  /** What was to be restored is no export or backup of Groundwork. */
  | { readonly type: 'not-an-export' };

/** A refusal of the program, or a failure of the vault. */
export type RunFailure = { readonly type: 'refused'; readonly refusal: Refusal } | SessionFailure;

/** How safe the data is on this device. */
export interface StorageReport {
  readonly events: number;
  readonly sealedBytes: number;
  /** Whether the platform promised not to evict (navigator.storage.persist). */
  readonly persistent: boolean | 'unknown';
  readonly recoveryWordsConfirmed: boolean;
  /** Events of a kind or version this build does not know: kept, shown read-only, never dropped. */
  readonly unknownEvents: number;
  /** Burned or removed words that are still to be taken out of the sealed log; 0 unless storage failed meanwhile. */
  readonly unerased: number;
}

/**
 * The hall: load the log, fold it, run commands, append, notify. One per tab; a second tab of the same vault sees
 * what the first wrote. Nothing is acknowledged before it is durable.
 */
export interface Session {
  standing(): Standing;
  /** The folded state; empty while locked. Same reference until something changes. */
  state(): State;
  /** Every record in log order, for timeline, journal history and export. */
  records(): readonly Recorded[];
  /** Called after each change of state or standing; returns the way to stop. */
  subscribe(listener: () => void): () => void;
  /** A fresh UUIDv7 for a new record. */
  newId(): string;
  run(command: Command, replaces?: readonly string[]): Promise<Result<readonly Recorded[], RunFailure>>;
  may(action: Action): Verdict;
  today(): TodayPlan;
  path(): readonly PathTile[];
  /** Drops keys and words from memory, in every tab. Does nothing while only the device key protects the vault. */
  lock(): Promise<void>;
  unlock(passphrase: string): Promise<Result<void, SessionFailure>>;
  unlockWithWords(words: string): Promise<Result<void, SessionFailure>>;
  /**
   * First passphrase: from then on the device key no longer opens the vault. Also after `unlockWithWords`, in place of
   * the forgotten one; otherwise a second one is `changePassphrase`, and this answers `wrong-passphrase`.
   */
  setPassphrase(passphrase: string): Promise<Result<void, SessionFailure>>;
  changePassphrase(old: string, next: string): Promise<Result<void, SessionFailure>>;
  /** 24 words (BIP-39); makes them on first call, asks for the passphrase once one exists. */
  recoveryWords(passphrase?: string): Promise<Result<string, SessionFailure>>;
  /** True when `answers` are the words at the asked positions (1-based). */
  confirmRecoveryWords(answers: Readonly<Record<number, string>>): Promise<Result<boolean, SessionFailure>>;
  exportJson(): Promise<Result<string, SessionFailure>>;
  exportMarkdown(): Promise<Result<string, SessionFailure>>;
  /** Takes in an export of `exportJson`; what is here already is not doubled. Answers how many events were new. */
  importJson(text: string): Promise<Result<number, SessionFailure>>;
  /** One `.age` file that the standard `age` tool opens with this passphrase: a tar of the JSON and the Markdown. */
  backup(passphrase: string): Promise<Result<Uint8Array, SessionFailure>>;
  /** Takes in a backup; answers how many events were new. */
  restoreBackup(file: Uint8Array, passphrase: string): Promise<Result<number, SessionFailure>>;
  /** Ends the standing `damaged`: what is damaged is kept apart, and no longer looked for. */
  setDamageAside(): Promise<Result<void, SessionFailure>>;
  /** Journal search, best first; ids of entries. */
  search(query: string): readonly string[];
  report(): Promise<StorageReport>;
  /** Erases keys, segments, caches of this vault on this device; afterwards the session is as new. */
  eraseEverything(): Promise<Result<void, SessionFailure>>;
  close(): Promise<void>;
}

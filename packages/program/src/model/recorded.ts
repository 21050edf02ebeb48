import type { Moment } from '@groundwork/base';
import type { ProgramEvent } from './event.ts';

/** The envelope in which the log hands an event to `evolve`. */
export interface Recorded<E = ProgramEvent> {
  /** UUIDv7; unique in the vault. */
  readonly id: string;
  /** Lamport counter: greater than that of every event its writer had seen. */
  readonly n: number;
  readonly device: string;
  /** Wall clock of the writing device; shown and used for civil time, never for order. */
  readonly when: Moment;
  readonly event: E;
  /** Ids of the events this one replaces (edits, settled boundaries). */
  readonly replaces?: readonly string[];
}

/** A moment on the wall clock of one device: what a person there would read off it. It decides no order. */
export interface Moment {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly at: number;
  /** IANA time zone of the device at that moment, such as `Europe/Dublin`. */
  readonly zone: string;
}

/** Where time comes from. Cores never read a clock; a door hands them a {@link Moment}. */
export interface Clock {
  now(): Moment;
}

/** Where chance comes from. Returns `length` cryptographically strong random bytes. */
export interface Random {
  bytes(length: number): Uint8Array;
}

/** Resolves after `ms` milliseconds, or rejects with the signal's reason when it is aborted first. */
export type Sleep = (ms: number, signal?: CancelSignal) => Promise<void>;

/** The part of the platform's `AbortSignal` that the ground needs, so that cores stay free of platform types. */
export interface CancelSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

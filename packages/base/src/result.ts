/**
 * An outcome that may fail in an expected way. Expected failures are plain data in the return type; bugs throw.
 */
export type Result<T, E> = Ok<T> | Err<E>;

export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Err<E> {
  readonly ok: false;
  readonly error: E;
}

/** A success that carries `value`. */
export function ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}

/** An expected failure that carries `error`. */
export function err<E>(error: E): Err<E> {
  return { ok: false, error };
}

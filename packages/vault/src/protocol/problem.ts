/** What a relay may answer instead of what was asked: `type` is `urn:groundwork:problem:` and this `code`. */
export type RelayProblem =
  /** The request, its frames or its version cannot be read. */
  | { readonly code: 'malformed'; readonly what: string }
  /** There is no signature, or it lacks a part that it must cover. */
  | { readonly code: 'unsigned'; readonly what: string }
  /** The signature does not match, or the key is not the vault's. */
  | { readonly code: 'wrong-signature' }
  /** The device's clock differs too much; `now` is the relay's time in Unix seconds. Sign again with it. */
  | { readonly code: 'clock-differs'; readonly now: number }
  /** This very request was seen before. Safe: it was carried out at most once. */
  | { readonly code: 'replayed' }
  /** The body, or one segment of it, is larger than `limit` bytes. */
  | { readonly code: 'too-large'; readonly limit: number }
  /** Wait `retryAfter` seconds. */
  | { readonly code: 'too-many-requests'; readonly retryAfter: number }
  /** The vault is full: nothing of the batch was stored. Bytes. */
  | { readonly code: 'quota-exceeded'; readonly used: number; readonly quota: number }
  /** The relay takes no new data or vaults. Nothing of the batch was stored. */
  | { readonly code: 'relay-full' }
  /** The chain of `device` has a hole: the relay needs `expected` first. Nothing of the batch was stored. */
  | { readonly code: 'gap'; readonly device: string; readonly expected: number; readonly got: number }
  /** The chain of `device` was continued twice in different ways at `seq`. Nothing of the batch was stored. */
  | { readonly code: 'fork'; readonly device: string; readonly seq: number }
  | { readonly code: 'not-found' }
  /** A bug or a broken disk; nothing was acknowledged. */
  | { readonly code: 'failed' };

/** Prefix of every problem's `type`. */
export const PROBLEM_PREFIX = 'urn:groundwork:problem:';

import { PROBLEM_PREFIX } from '@groundwork/vault/protocol';
import type { RelayProblem } from '@groundwork/vault/protocol';

type Code = RelayProblem['code'];

const MEANING: Readonly<Record<Code, { readonly status: number; readonly title: string }>> = {
  malformed: { status: 400, title: 'The request cannot be read' },
  unsigned: { status: 401, title: 'The request is not signed as it must be' },
  'wrong-signature': { status: 403, title: 'The signature does not speak for this vault' },
  'clock-differs': { status: 401, title: 'The clocks differ too much' },
  replayed: { status: 409, title: 'This request was seen before' },
  'too-large': { status: 413, title: 'The request is too large' },
  'too-many-requests': { status: 429, title: 'Too many requests for one minute' },
  'quota-exceeded': { status: 507, title: 'The vault is full' },
  'relay-full': { status: 507, title: 'The relay is full' },
  gap: { status: 409, title: 'A segment is missing before this one' },
  fork: { status: 409, title: 'The chain was continued in two ways' },
  'not-found': { status: 404, title: 'There is nothing here' },
  failed: { status: 500, title: 'The relay failed' },
};

/** The answer that names `problem` (RFC 9457). */
export function problemToResponse(problem: RelayProblem): Response {
  const { code, ...details } = problem;
  const { status, title } = MEANING[code];
  const headers = new Headers({ 'content-type': 'application/problem+json', 'cache-control': 'no-store' });
  if (problem.code === 'too-many-requests') headers.set('retry-after', String(problem.retryAfter));
  const body = { type: `${PROBLEM_PREFIX}${code}`, title, status, ...details };
  return new Response(JSON.stringify(body), { status, headers });
}

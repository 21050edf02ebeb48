import type { Session } from '@groundwork/session';

/** Composition of the real session: replaced as soon as the rooms below publish theirs. */
export async function openSession(): Promise<Session> {
  throw new Error('no session yet');
}

import { createSession, type Session } from '@groundwork/session';
import type { Platform } from '@groundwork/vault';
import { ONE_BY_ONE, type BenchRecord } from './corpus.ts';

/** Fills a vault with the corpus through the doors a person uses: a restore, then one command after the other. */
export async function fillGroundwork(platform: Platform, corpus: readonly BenchRecord[]): Promise<number> {
  const session = await createSession(platform);
  const events = corpus.slice(0, -ONE_BY_ONE).map(({ id, at, text }, place) => ({
    id,
    n: place + 1,
    device: '0'.repeat(32),
    when: { at, zone: 'Europe/Dublin' },
    kind: 'journal.written',
    v: 1,
    body: { entry: id, text },
  }));
  const taken = await session.importJson(JSON.stringify({ format: 'groundwork-export', version: 1, events }));
  if (!taken.ok) throw new Error(taken.error.type);
  for (const { text } of corpus.slice(-ONE_BY_ONE)) {
    const written = await session.run({ kind: 'journal.written', entry: session.newId(), text });
    if (!written.ok) throw new Error(JSON.stringify(written.error));
  }
  const { sealedBytes } = await session.report();
  await session.close();
  return sealedBytes;
}

/** Opens to the folded state; the time in ms, and the session. */
export async function openGroundwork(platform: Platform): Promise<{ readonly ms: number; readonly session: Session }> {
  const start = performance.now();
  const session = await createSession(platform);
  const newest = session.state().journal.slice(-50);
  const ms = performance.now() - start;
  if (newest.length !== 50) throw new Error(`only ${newest.length} entries: ${JSON.stringify(session.standing())}`);
  return { ms, session };
}

/** Times of each search in ms. */
export function timeSearches(session: Session, queries: readonly string[]): readonly number[] {
  return queries.map((query) => {
    const start = performance.now();
    session.search(query);
    return performance.now() - start;
  });
}

/** What runs in Chromium: fill once, then, after the browser was closed and started again, open. */
import { createBrowserPlatform } from '@groundwork/vault/store-idb';
import type { Session } from '@groundwork/session';
import { Dexie, type EntityTable } from 'dexie';
import { IndexeddbPersistence } from 'y-indexeddb';
import * as Y from 'yjs';
import { ONE_BY_ONE, RECORDS, createCorpus, createQueries, type BenchRecord } from './corpus.ts';
import { fillGroundwork, openGroundwork, timeSearches } from './groundwork.ts';

export type Peer = 'groundwork' | 'yjs' | 'dexie';

export interface Opened {
  readonly ms: number;
  readonly searches: Searches | undefined;
}

export interface Searches {
  /** While the index is made in idle moments: each question is a plain reading. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** The longest that the page could not react while the index was made, in ms. */
  readonly longestBlock: number;
}

async function platform(): ReturnType<typeof createBrowserPlatform> {
  return createBrowserPlatform({ name: 'bench-groundwork' });
}

async function fillYjs(corpus: readonly BenchRecord[]): Promise<number> {
  const doc = new Y.Doc();
  const persistence = new IndexeddbPersistence('bench-yjs', doc);
  await persistence.whenSynced;
  const list = doc.getArray<BenchRecord>('records');
  for (const batch of toBatches(corpus)) doc.transact(() => list.push([...batch]));
  const bytes = Y.encodeStateAsUpdate(doc).length;
  // Its writes are not acknowledged: closing waits for those under way.
  await new Promise((resolve) => setTimeout(resolve, 3000));
  await persistence.destroy();
  return bytes;
}

async function openYjs(): Promise<number> {
  const start = performance.now();
  const doc = new Y.Doc();
  const persistence = new IndexeddbPersistence('bench-yjs', doc);
  await persistence.whenSynced;
  const list = doc.getArray<BenchRecord>('records').toArray();
  const ms = performance.now() - start;
  if (list.length !== RECORDS) throw new Error(`Yjs has ${list.length} records`);
  return ms;
}

interface SealedRecord {
  id: string;
  iv: Uint8Array<ArrayBuffer>;
  sealed: ArrayBuffer;
}

function createDexie(): Dexie & {
  records: EntityTable<SealedRecord, 'id'>;
  keys: EntityTable<{ id: string; key: CryptoKey }, 'id'>;
} {
  const db = new Dexie('bench-dexie') as ReturnType<typeof createDexie>;
  db.version(1).stores({ records: 'id', keys: 'id' });
  return db;
}

async function fillDexie(corpus: readonly BenchRecord[]): Promise<number> {
  const db = createDexie();
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  await db.keys.put({ id: 'key', key });
  let bytes = 0;
  for (const batch of toBatches(corpus)) {
    const sealed = await Promise.all(batch.map((record) => sealRecord(key, record)));
    bytes += sealed.reduce((sum, record) => sum + record.sealed.byteLength + record.iv.length, 0);
    await db.records.bulkPut(sealed);
  }
  db.close();
  return bytes;
}

async function sealRecord(key: CryptoKey, record: BenchRecord): Promise<SealedRecord> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(JSON.stringify(record));
  return { id: record.id, iv, sealed: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, plain) };
}

async function openDexie(): Promise<number> {
  const start = performance.now();
  const db = createDexie();
  const key = (await db.keys.get('key'))?.key;
  if (key === undefined) throw new Error('Dexie lost its key');
  const decoder = new TextDecoder();
  const records = await Promise.all(
    (await db.records.toArray()).map(async ({ iv, sealed }) => {
      const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, sealed);
      return JSON.parse(decoder.decode(plain)) as BenchRecord;
    }),
  );
  const ms = performance.now() - start;
  if (records.length !== RECORDS) throw new Error(`Dexie has ${records.length} records`);
  db.close();
  return ms;
}

function toBatches(corpus: readonly BenchRecord[]): readonly (readonly BenchRecord[])[] {
  const batches: (readonly BenchRecord[])[] = [];
  const many = corpus.length - ONE_BY_ONE;
  for (let at = 0; at < many; at += 100) batches.push(corpus.slice(at, Math.min(many, at + 100)));
  for (const record of corpus.slice(many)) batches.push([record]);
  return batches;
}

async function fill(peer: Peer): Promise<number> {
  const corpus = createCorpus();
  if (peer === 'yjs') return fillYjs(corpus);
  if (peer === 'dexie') return fillDexie(corpus);
  const world = await platform();
  if (!world.ok) throw new Error(world.error.type);
  return fillGroundwork(world.value, corpus);
}

async function open(peer: Peer, searches: number): Promise<Opened> {
  if (peer === 'yjs') return { ms: await openYjs(), searches: undefined };
  if (peer === 'dexie') return { ms: await openDexie(), searches: undefined };
  const start = performance.now();
  const world = await platform();
  if (!world.ok) throw new Error(world.error.type);
  const { ms: _, session } = await openGroundwork(world.value);
  const ms = performance.now() - start;
  return { ms, searches: searches === 0 ? undefined : await measureSearches(session, searches) };
}

async function measureSearches(session: Session, count: number): Promise<Searches> {
  const queries = createQueries(createCorpus(), count);
  const before = timeSearches(session, queries.slice(0, 40));
  const longestBlock = await watchPage(INDEXING_MS);
  return { before, after: timeSearches(session, queries), longestBlock };
}

/** Longer than the index takes on a busy machine. */
const INDEXING_MS = 20_000;

/** The longest time between two turns of the page. */
async function watchPage(forMs: number): Promise<number> {
  const end = performance.now() + forMs;
  let longest = 0;
  for (let last = performance.now(); last < end;) {
    await new Promise((resolve) => {
      setTimeout(resolve, 4);
    });
    const now = performance.now();
    longest = Math.max(longest, now - last - 4);
    last = now;
  }
  return longest;
}

Object.assign(globalThis, { bench: { fill, open } });

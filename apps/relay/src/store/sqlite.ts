import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { isAnyArrayBuffer, isUint8Array } from 'node:util/types';
import Database from 'libsql';
import { err, ok } from '@groundwork/base';
import type { Result } from '@groundwork/base';
import { mergeRanges } from '@groundwork/vault/protocol';
import type { Range, Retired, Version } from '@groundwork/vault/protocol';
import { fitSegment, NO_CHAIN, sortBatch } from './chain.ts';
import type { ChainEnd } from './chain.ts';
import type { Appended, AppendRefusal, Batch, NonceUse, Room, SegmentStore, Usage } from './store.ts';

const SCHEMA_VERSION = 1;
const SCHEMA = `
  CREATE TABLE vault (id TEXT PRIMARY KEY, bytes INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE chain (vault TEXT, device TEXT, seq INTEGER NOT NULL, hash TEXT NOT NULL, PRIMARY KEY (vault, device))
    WITHOUT ROWID;
  CREATE TABLE segment (vault TEXT, device TEXT, seq INTEGER, hash TEXT NOT NULL, bytes BLOB NOT NULL,
    PRIMARY KEY (vault, device, seq));
  CREATE TABLE retired (vault TEXT, device TEXT, ranges TEXT NOT NULL, PRIMARY KEY (vault, device)) WITHOUT ROWID;
  CREATE TABLE nonce (vault TEXT, nonce TEXT, until INTEGER NOT NULL, PRIMARY KEY (vault, nonce)) WITHOUT ROWID;
  CREATE INDEX nonce_until ON nonce (until);
  CREATE TABLE total (one INTEGER PRIMARY KEY CHECK (one = 1), vaults INTEGER NOT NULL, segments INTEGER NOT NULL,
    bytes INTEGER NOT NULL);
  INSERT INTO total VALUES (1, 0, 0, 0);
  PRAGMA user_version = ${SCHEMA_VERSION};
`;
/** Segments read in one go, so that a long answer never holds the event loop. */
const PAGE = 64;
const BUSY_MS = 5_000;
/** Ranges of retired segments remembered for one vault. Neighbours merge, so a device that compacts needs a few. */
const MOST_RANGES = 4096;
/** Devices of one vault. Every write reads all chains of its vault, so one vault of very many would hold up the others. */
const MOST_DEVICES = 1024;

/** The embedded store: one SQLite file, write-ahead log, every commit synced to disk before it is acknowledged. */
export function createSqliteStore(file: string): SegmentStore {
  const db = openDatabase(file);
  const sql = prepareAll(db);
  const remove = db.transaction((vault: string, use: NonceUse) => {
    if (!keepNonce(sql, vault, use)) return err('replayed' as const);
    const bytes = pick(sql.vaultBytes.get(vault), 'bytes');
    if (bytes === undefined) return ok(undefined);
    sql.grow.run(-1, -sql.dropSegments.run(vault).changes, -Number(bytes));
    sql.dropChains.run(vault);
    sql.dropRetired.run(vault);
    sql.dropVault.run(vault);
    return ok(undefined);
  });
  const append = db.transaction((vault: string, batch: Batch, use: NonceUse, room: Room) =>
    appendBatch(sql, vault, batch, use, room),
  );
  return {
    append: async (vault, batch, use, room) => unlessRefused(() => append.immediate(vault, batch, use, room)),
    heads: async (vault) => readHeads(sql, vault),
    read: (vault, have) => readSegments(sql, vault, have),
    remove: async (vault, use) => remove.immediate(vault, use),
    usage: async () => readUsage(sql),
    close: async () => {
      db.close();
    },
  };
}

function openDatabase(file: string): Database.Database {
  mkdirSync(dirname(file), { recursive: true });
  const db = new Database(file, { timeout: BUSY_MS });
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('secure_delete = ON');
  const version = pick(db.prepare('PRAGMA user_version').get(), 'user_version');
  if (version === 0) db.exec(`BEGIN IMMEDIATE; ${SCHEMA} COMMIT;`);
  else if (version !== SCHEMA_VERSION)
    throw new Error(`${file} was written by a newer relay (schema ${String(version)})`);
  return db;
}

type Statements = ReturnType<typeof prepareAll>;

function prepareAll(db: Database.Database) {
  return {
    nonceDrop: db.prepare('DELETE FROM nonce WHERE until < ?'),
    nonceKeep: db.prepare('INSERT OR IGNORE INTO nonce VALUES (?, ?, ?)'),
    vaultBytes: db.prepare('SELECT bytes FROM vault WHERE id = ?'),
    vaultKeep: db.prepare(
      'INSERT INTO vault VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET bytes = bytes + excluded.bytes',
    ),
    vaultGrow: db.prepare('UPDATE vault SET bytes = bytes + ? WHERE id = ?'),
    chains: db.prepare('SELECT device, seq, hash FROM chain WHERE vault = ? ORDER BY device'),
    chainKeep: db.prepare(
      'INSERT INTO chain VALUES (?, ?, ?, ?) ON CONFLICT (vault, device) DO UPDATE SET seq = excluded.seq, hash = excluded.hash',
    ),
    hash: db.prepare('SELECT hash FROM segment WHERE vault = ? AND device = ? AND seq = ?'),
    segmentKeep: db.prepare('INSERT INTO segment VALUES (?, ?, ?, ?, ?)'),
    page: db.prepare(
      `SELECT seq, bytes FROM segment WHERE vault = ? AND device = ? AND seq > ? AND seq <= ? ORDER BY seq LIMIT ${PAGE}`,
    ),
    dropSegments: db.prepare('DELETE FROM segment WHERE vault = ?'),
    dropChains: db.prepare('DELETE FROM chain WHERE vault = ?'),
    retired: db.prepare('SELECT device, ranges FROM retired WHERE vault = ?'),
    retiredKeep: db.prepare(
      'INSERT INTO retired VALUES (?, ?, ?) ON CONFLICT (vault, device) DO UPDATE SET ranges = excluded.ranges',
    ),
    rangeBytes: db.prepare(
      'SELECT coalesce(sum(length(bytes)), 0) AS bytes FROM segment WHERE vault = ? AND device = ? AND seq BETWEEN ? AND ?',
    ),
    dropRange: db.prepare('DELETE FROM segment WHERE vault = ? AND device = ? AND seq BETWEEN ? AND ?'),
    dropRetired: db.prepare('DELETE FROM retired WHERE vault = ?'),
    dropVault: db.prepare('DELETE FROM vault WHERE id = ?'),
    total: db.prepare('SELECT vaults, segments, bytes FROM total'),
    grow: db.prepare('UPDATE total SET vaults = vaults + ?, segments = segments + ?, bytes = bytes + ?'),
  };
}

/** Carries a refusal out of a transaction, so that the transaction is rolled back. */
class Refused extends Error {
  readonly refusal: AppendRefusal;
  constructor(refusal: AppendRefusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

function unlessRefused(run: () => Appended): Result<Appended, AppendRefusal> {
  try {
    return ok(run());
  } catch (error) {
    if (error instanceof Refused) return err(error.refusal);
    throw error;
  }
}

function appendBatch(sql: Statements, vault: string, batch: Batch, use: NonceUse, room: Room): Appended {
  if (!keepNonce(sql, vault, use)) throw new Refused({ code: 'replayed' });
  const retired = retire(sql, vault, batch.retired);
  const chains = readChains(sql, vault);
  let stored = 0;
  let bytes = 0;
  for (const segment of sortBatch(batch.segments)) {
    const { device, seq } = segment;
    if (!chains.has(device) && chains.size >= MOST_DEVICES) throw new Refused({ code: 'relay-full' });
    const fit = fitSegment(chains.get(device) ?? NO_CHAIN, retired, segment, (known) =>
      asText(pick(sql.hash.get(vault, device, known), 'hash')),
    );
    if (fit.is === 'refused') throw new Refused(fit.refusal);
    if (fit.is === 'known') continue;
    sql.segmentKeep.run(vault, device, seq, fit.end.hash, Buffer.from(segment.bytes));
    chains.set(device, fit.end);
    stored += 1;
    bytes += segment.bytes.length;
  }
  if (stored > 0) keepRoom(sql, vault, bytes, stored, room);
  // A vault that holds nothing takes up no room, so nothing may be remembered of it.
  else if (sql.vaultBytes.get(vault) === undefined) sql.dropRetired.run(vault);
  if (Object.values(retired).flat().length > MOST_RANGES) throw new Refused({ code: 'relay-full' });
  for (const [device, end] of chains) sql.chainKeep.run(vault, device, end.seq, end.hash);
  const heads = Object.fromEntries([...chains].map(([device, end]) => [device, end.seq]));
  return { stored, known: batch.segments.length - stored, bytes, heads };
}

/** Drops what is newly retired; answers with everything that is retired in this vault. */
function retire(sql: Statements, vault: string, added: Retired): Retired {
  const before = Object.fromEntries(
    sql.retired.all(vault).map((row) => [asText(pick(row, 'device')) ?? '', parseRanges(asText(pick(row, 'ranges')))]),
  );
  const all: Record<string, readonly Range[]> = { ...before };
  for (const [device, ranges] of Object.entries(added)) {
    const merged = mergeRanges([...(before[device] ?? []), ...ranges]);
    all[device] = merged;
    sql.retiredKeep.run(vault, device, JSON.stringify(merged));
    for (const [from, to] of ranges) {
      const bytes = Number(pick(sql.rangeBytes.get(vault, device, from, to), 'bytes'));
      const { changes } = sql.dropRange.run(vault, device, from, to);
      sql.grow.run(0, -changes, -bytes);
      sql.vaultGrow.run(-bytes, vault);
    }
  }
  return all;
}

function parseRanges(text: string | undefined): readonly Range[] {
  const ranges: unknown = JSON.parse(text ?? '[]');
  if (!Array.isArray(ranges)) throw new TypeError('retired ranges must be a list');
  return ranges.map((range: unknown): Range => {
    if (Array.isArray(range) && typeof range[0] === 'number' && typeof range[1] === 'number')
      return [range[0], range[1]];
    throw new TypeError('a retired range must be two numbers');
  });
}

/** Counts what is new, or refuses when there is no room for it. */
function keepRoom(sql: Statements, vault: string, bytes: number, segments: number, room: Room): void {
  const before = pick(sql.vaultBytes.get(vault), 'bytes');
  const isNew = before === undefined;
  const used = Number(before ?? 0);
  if (used + bytes > room.quota) throw new Refused({ code: 'quota-exceeded', used, quota: room.quota });
  const usage = readUsage(sql);
  if (usage.bytes + bytes > room.total || (isNew && usage.vaults >= room.vaults)) {
    throw new Refused({ code: 'relay-full' });
  }
  sql.vaultKeep.run(vault, bytes);
  sql.grow.run(isNew ? 1 : 0, segments, bytes);
}

function keepNonce(sql: Statements, vault: string, use: NonceUse): boolean {
  sql.nonceDrop.run(use.now);
  return sql.nonceKeep.run(vault, use.nonce, use.until).changes === 1;
}

function readChains(sql: Statements, vault: string): Map<string, ChainEnd> {
  return new Map(
    sql.chains
      .all(vault)
      .map((row) => [
        asText(pick(row, 'device')) ?? '',
        { seq: Number(pick(row, 'seq')), hash: asText(pick(row, 'hash')) ?? '' },
      ]),
  );
}

function readHeads(sql: Statements, vault: string): Version {
  return Object.fromEntries([...readChains(sql, vault)].map(([device, end]) => [device, end.seq]));
}

async function* readSegments(sql: Statements, vault: string, have: Version): AsyncIterable<Uint8Array> {
  for (const [device, head] of Object.entries(readHeads(sql, vault))) {
    let after = have[device] ?? 0;
    while (after < head) {
      const rows = sql.page.all(vault, device, after, head);
      if (rows.length === 0) return;
      for (const row of rows) {
        after = Number(pick(row, 'seq'));
        yield asBytes(pick(row, 'bytes'));
      }
      await new Promise(setImmediate);
    }
  }
}

function readUsage(sql: Statements): Usage {
  const row = sql.total.get();
  return {
    vaults: Number(pick(row, 'vaults')),
    segments: Number(pick(row, 'segments')),
    bytes: Number(pick(row, 'bytes')),
  };
}

/** A column of a row that may not be there. */
function pick(row: unknown, column: string): unknown {
  if (typeof row !== 'object' || row === null) return undefined;
  return new Map(Object.entries(row)).get(column);
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** libsql gives a blob as an ArrayBuffer from `all` and as a Buffer from `get`; never bind a buffer as the only argument. */
function asBytes(value: unknown): Uint8Array {
  if (isAnyArrayBuffer(value)) return new Uint8Array(value);
  if (isUint8Array(value)) return value;
  throw new TypeError('a segment must be bytes');
}

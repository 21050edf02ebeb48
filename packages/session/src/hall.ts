import { err, ok, type Result } from '@groundwork/base';
import { emptyState, evolve, fold, type Recorded, type State } from '@groundwork/program';
import {
  createVault,
  isDamage,
  startVault,
  type Fault,
  type KeyFailure,
  type LogFailure,
  type Message,
  type Platform,
  type Vault,
} from '@groundwork/vault';
import type { SessionFailure, Standing } from './contract.ts';
import { countUnerased, findGone, forgetWords } from './erasing.ts';
import { emptyReading, readEvents, type Reading } from './reading.ts';
import { createJournalSearch, type JournalSearch } from './search.ts';

/** What one tab holds in memory. */
export interface Hall {
  readonly platform: Platform;
  readonly listeners: Set<() => void>;
  readonly search: JournalSearch;
  /** Whether the search is being made ready in idle moments. */
  indexing: boolean;
  standing: Standing;
  state: State;
  reading: Reading;
  /** Undefined while locked, and on a device where nothing was written yet. */
  vault: Vault | undefined;
  unerased: number;
  asked: boolean;
  closed: boolean;
}

export function createHall(platform: Platform): Hall {
  return {
    platform,
    listeners: new Set(),
    search: createJournalSearch(platform.idle !== undefined),
    indexing: false,
    standing: { is: 'opening' },
    state: emptyState,
    reading: emptyReading,
    vault: undefined,
    unerased: 0,
    asked: false,
    closed: false,
  };
}

/** A device where nothing was written yet. */
export const nothingYet: Standing = { is: 'open', protectedBy: 'device-key' };

/** Tells every listener. */
export function notify(hall: Hall): void {
  for (const listener of hall.listeners) listener();
}

/** Opens what is on the device. Runs inside `exclusively`. */
export async function openHall(hall: Hall): Promise<void> {
  leave(hall);
  const found = await startVault(hall.platform);
  if (!found.ok) hall.standing = failureToStanding(found.error);
  else if (found.value.is === 'none') hall.standing = nothingYet;
  else if (found.value.is === 'locked') hall.standing = { is: 'locked' };
  else await enter(hall, found.value.vault);
}

/** Takes in an opened vault and reads it. Runs inside `exclusively`. */
export async function enter(hall: Hall, vault: Vault): Promise<void> {
  hall.vault = vault;
  readLog(hall, vault);
  if (hall.unerased > 0) await eraseGone(hall, vault);
  await vault.log.compact();
}

/** The open vault; makes one where there is none yet. Runs inside `exclusively`. */
export async function needVault(hall: Hall): Promise<Result<Vault, SessionFailure>> {
  if (hall.vault !== undefined) return ok(hall.vault);
  if (hall.standing.is === 'locked' || hall.standing.is === 'opening') return err({ type: 'locked' });
  if (hall.standing.is === 'damaged') return err({ type: 'damaged', detail: hall.standing.lost.join(', ') });
  if (hall.standing.is === 'failed') return err(hall.standing.failure);
  // Another tab may have made it meanwhile.
  await openHall(hall);
  if (hall.vault !== undefined) return ok(hall.vault);
  if (hall.standing.is !== 'open') return needVault(hall);
  const made = await createVault(hall.platform);
  if (!made.ok) return made;
  await enter(hall, made.value);
  return made;
}

/** The open vault with everything other tabs wrote. Runs inside `exclusively`. */
export async function needFreshVault(hall: Hall): Promise<Result<Vault, SessionFailure>> {
  const vault = await needVault(hall);
  if (!vault.ok) return vault;
  const fresh = await vault.value.log.refresh();
  if (fresh.ok) {
    if (fresh.value) readLog(hall, vault.value);
    return vault;
  }
  if (fresh.error.type !== 'gone') return err(fresh.error);
  await openHall(hall);
  return needVault(hall);
}

/** Reads the log into state; adds to what was read before when it only grew. */
export function readLog(hall: Hall, vault: Vault): void {
  const before = hall.reading;
  const { isLonger, ...reading } = readEvents(vault.log.events(), before);
  hall.state = isLonger ? foldMore(hall.state, reading.records, before.records.length) : fold(reading.records);
  hall.reading = reading;
  hall.unerased = countUnerased(reading.events);
  hall.standing = vaultToStanding(vault, reading);
  hall.search.follow(hall.state);
  void indexWhenIdle(hall);
}

/** Takes words that are gone out of the sealed log; leaves `unerased` when storage would not. */
export async function eraseGone(hall: Hall, vault: Vault): Promise<void> {
  const gone = findGone(vault.log.events());
  const rewritten = await vault.log.rewrite((event) => forgetWords(event, gone));
  if (rewritten.ok) readLog(hall, vault);
}

/** Drops keys, words and state from memory. */
export function leave(hall: Hall): void {
  hall.vault?.close();
  hall.vault = undefined;
  hall.state = emptyState;
  hall.reading = emptyReading;
  hall.unerased = 0;
  hall.search.forget();
}

/** Follows what another tab did. Runs inside `exclusively`. */
export async function follow(hall: Hall, message: Message): Promise<void> {
  if (hall.closed) return;
  if (message === 'erased' || (message === 'locked' && hall.vault !== undefined)) {
    leave(hall);
    hall.standing = message === 'erased' ? nothingYet : { is: 'locked' };
  } else if (hall.vault === undefined) {
    if (hall.standing.is !== 'locked') await openHall(hall);
  } else if (message === 'keys-changed') {
    await hall.vault.refreshKeys();
    hall.standing = vaultToStanding(hall.vault, hall.reading);
  } else await needFreshVault(hall);
  notify(hall);
}

/** A failure of keys or log as the session tells it. */
export function toSessionFailure(failure: KeyFailure | LogFailure): SessionFailure {
  return failure.type === 'gone' ? { type: 'storage-failed', detail: 'erased in another tab' } : failure;
}

/** How an open vault stands. */
export function vaultToStanding(vault: Vault, reading: Reading): Standing {
  const lost = vault.log.faults().filter(isDamage).map(faultToLine);
  const protectedBy = vault.protectedBy();
  if (lost.length === 0) return { is: 'open', protectedBy };
  return { is: 'damaged', saved: reading.events.length, lost, protectedBy };
}

async function indexWhenIdle(hall: Hall): Promise<void> {
  const { idle } = hall.platform;
  if (idle === undefined || hall.indexing) return;
  hall.indexing = true;
  do await idle();
  while (!hall.closed && !hall.search.step(hall.state));
  hall.indexing = false;
}

function foldMore(state: State, records: readonly Recorded[], from: number): State {
  // Folding a long tail at once copies each list once.
  return from === 0 ? fold(records) : records.slice(from).reduce(evolve, state);
}

function failureToStanding(failure: KeyFailure): Standing {
  return failure.type === 'damaged' ? { is: 'damaged', saved: 0, lost: [failure.detail] } : { is: 'failed', failure };
}

function faultToLine({ device, from, to, type }: Fault): string {
  if (type === 'heads') return 'the record of the newest segments: absent or altered';
  const which = from === to ? `segment ${from}` : `segments ${from} to ${to}`;
  return `${which} of device ${device.slice(0, 8)}: ${type}`;
}

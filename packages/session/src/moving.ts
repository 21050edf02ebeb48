import { err, ok, type Moment, type Result } from '@groundwork/base';
import { fold, may, path, today } from '@groundwork/program';
import { LEAST_PASSPHRASE, eraseVault, isWeak, type LogEvent } from '@groundwork/vault';
import type { SessionFailure } from './contract.ts';
import { exportJson, exportMarkdown, parseExport } from './export.ts';
import { leave, needFreshVault, nothingYet, notify, openHall, readLog, toSessionFailure, type Hall } from './hall.ts';
import { emptyReading, readEvents } from './reading.ts';
import { createJournalSearch } from './search.ts';

type Answer<T> = Promise<Result<T, SessionFailure>>;

const LIGHT_WORK = 4;
const EVENTS_NAME = 'groundwork.json';

/** Takes in an export; answers how many events were new. */
export async function importJson(hall: Hall, text: string): Answer<number> {
  const events = parseExport(text);
  if (events === undefined || !isUsable(events, hall.platform.clock.now())) return err({ type: 'not-an-export' });
  const outcome = await hall.platform.exclusively(async (): Answer<number> => {
    const vault = await needFreshVault(hall);
    if (!vault.ok) return vault;
    const known = new Set(vault.value.log.events().map(({ id }) => id));
    const fresh = events.filter(({ id }) => !known.has(id));
    const kept = await vault.value.log.append(fresh);
    if (!kept.ok) return err(toSessionFailure(kept.error));
    readLog(hall, vault.value);
    hall.platform.channel.post('written');
    return ok(fresh.length);
  });
  notify(hall);
  return outcome;
}

/** One `.age` file of everything. */
export async function backup(hall: Hall, passphrase: string): Answer<Uint8Array> {
  if (isWeak(passphrase)) return err({ type: 'weak-passphrase', least: LEAST_PASSPHRASE });
  const now = hall.platform.clock.now();
  const files = await hall.platform.exclusively(async () => {
    const vault = await needFreshVault(hall);
    if (!vault.ok) return vault;
    const json = exportJson(vault.value.id, hall.reading, now);
    return ok([
      { name: EVENTS_NAME, text: json },
      { name: 'groundwork.md', text: exportMarkdown(hall.reading, now) },
    ]);
  });
  if (!files.ok) return files;
  const { sealBackup } = await import('@groundwork/vault/backup');
  // A test that makes passphrases cheap makes this one cheap too.
  const work = hall.platform.kdfCost === undefined ? {} : { work: LIGHT_WORK };
  return ok(await sealBackup(files.value, { passphrase, at: now.at, ...work }));
}

/** Takes in a backup; answers how many events were new. */
export async function restoreBackup(hall: Hall, file: Uint8Array, passphrase: string): Answer<number> {
  const { openBackup } = await import('@groundwork/vault/backup');
  const files = await openBackup(file, passphrase);
  if (!files.ok) return err(files.error === 'not-a-backup' ? { type: 'not-an-export' } : { type: files.error });
  const events = files.value.find(({ name }) => name === EVENTS_NAME);
  return events === undefined ? err({ type: 'not-an-export' }) : importJson(hall, events.text);
}

/** Keeps what is damaged apart. */
export async function setDamageAside(hall: Hall): Answer<void> {
  const outcome = await hall.platform.exclusively(async (): Answer<void> => {
    const vault = await needFreshVault(hall);
    if (!vault.ok) return vault;
    const done = await vault.value.log.setAside();
    if (!done.ok) return err(toSessionFailure(done.error));
    readLog(hall, vault.value);
    hall.platform.channel.post('written');
    return ok(undefined);
  });
  notify(hall);
  return outcome;
}

/** Erases keys and bytes; afterwards the session is as new. */
export async function eraseEverything(hall: Hall): Answer<void> {
  const outcome = await hall.platform.exclusively(async (): Answer<void> => {
    leave(hall);
    const erased = await eraseVault(hall.platform);
    // Looking again would make the database anew, empty; only what could not be erased is looked at.
    if (erased.ok) hall.standing = nothingYet;
    else await openHall(hall);
    hall.platform.channel.post('erased');
    return erased;
  });
  notify(hall);
  return outcome;
}

/** An export that was changed by hand may hold bodies that no build ever wrote; such a one is refused as a whole. */
function isUsable(events: readonly LogEvent[], now: Moment): boolean {
  try {
    const state = fold(readEvents(events, emptyReading).records);
    today(state, now);
    path(state, now);
    may({ type: 'contact', purpose: 'personal' }, state, now);
    createJournalSearch().find('any', state);
    return true;
  } catch {
    return false;
  }
}

import { err, ok, type Result } from '@groundwork/base';
import { may, path, today } from '@groundwork/program';
import { createEventId, unlockVault, type Platform, type Vault, type WayIn } from '@groundwork/vault';
import type { Session, SessionFailure, StorageReport } from './contract.ts';
import { exportJson, exportMarkdown } from './export.ts';
import { createHall, enter, follow, leave, needFreshVault, notify, openHall, type Hall } from './hall.ts';
import { createKeyWork } from './key-work.ts';
import { backup, eraseEverything, importJson, restoreBackup, setDamageAside } from './moving.ts';
import { createRunner } from './running.ts';

/**
 * Opens what is on the device behind `platform`. Never fails: what stands in the way is told by `standing`. Nothing is
 * written before the first command.
 */
export async function createSession(platform: Platform): Promise<Session> {
  const hall = createHall(platform);
  const stop = platform.channel.subscribe((message) => {
    void platform.exclusively(() => follow(hall, message));
  });
  await platform.exclusively(() => openHall(hall));
  return {
    ...viewOf(hall),
    ...createKeyWork(hall),
    run: createRunner(hall).run,
    lock: () => lock(hall),
    unlock: (passphrase) => unlock(hall, { passphrase }),
    unlockWithWords: (words) => unlock(hall, { words }),
    exportJson: () => withFreshVault(hall, (vault) => ok(exportJson(vault.id, hall.reading, platform.clock.now()))),
    exportMarkdown: () => withFreshVault(hall, () => ok(exportMarkdown(hall.reading, platform.clock.now()))),
    importJson: (text) => importJson(hall, text),
    backup: (passphrase) => backup(hall, passphrase),
    restoreBackup: (file, passphrase) => restoreBackup(hall, file, passphrase),
    setDamageAside: () => setDamageAside(hall),
    report: () => report(hall),
    eraseEverything: () => eraseEverything(hall),
    close: async () => {
      stop();
      hall.closed = true;
      await platform.exclusively(async () => leave(hall));
      platform.channel.close();
      await platform.store.close();
    },
  };
}

type View = Pick<
  Session,
  'standing' | 'state' | 'records' | 'subscribe' | 'newId' | 'may' | 'today' | 'path' | 'search'
>;

function viewOf(hall: Hall): View {
  const { clock, random } = hall.platform;
  return {
    standing: () => hall.standing,
    state: () => hall.state,
    records: () => hall.reading.records,
    subscribe: (listener) => {
      hall.listeners.add(listener);
      return () => hall.listeners.delete(listener);
    },
    newId: () => createEventId(clock.now(), random),
    may: (action) => may(action, hall.state, clock.now()),
    today: () => today(hall.state, clock.now()),
    path: () => path(hall.state, clock.now()),
    search: (query) => hall.search.find(query, hall.state),
  };
}

async function lock(hall: Hall): Promise<void> {
  await hall.platform.exclusively(async () => {
    if (hall.vault?.protectedBy() !== 'passphrase') return;
    leave(hall);
    hall.standing = { is: 'locked' };
    hall.platform.channel.post('locked');
  });
  notify(hall);
}

async function unlock(hall: Hall, wayIn: WayIn): Promise<Result<void, SessionFailure>> {
  const outcome = await hall.platform.exclusively(async (): Promise<Result<void, SessionFailure>> => {
    if (hall.vault !== undefined) return ok(undefined);
    const opened = await unlockVault(hall.platform, wayIn);
    if (!opened.ok) return opened;
    await enter(hall, opened.value);
    return ok(undefined);
  });
  notify(hall);
  return outcome;
}

async function withFreshVault<T>(
  hall: Hall,
  work: (vault: Vault) => Result<T, SessionFailure>,
): Promise<Result<T, SessionFailure>> {
  return hall.platform.exclusively(async () => {
    if (hall.standing.is === 'locked') return err({ type: 'locked' });
    const vault = await needFreshVault(hall);
    return vault.ok ? work(vault.value) : vault;
  });
}

async function report(hall: Hall): Promise<StorageReport> {
  const { vault, reading, unerased } = hall;
  return {
    events: reading.events.length,
    sealedBytes: vault?.log.sealedBytes() ?? 0,
    persistent: await hall.platform.persisted(),
    recoveryWordsConfirmed: vault?.wordsConfirmed() ?? false,
    unknownEvents: reading.unknown,
    unerased,
  };
}

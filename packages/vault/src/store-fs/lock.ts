import { link, mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createQueue } from '../platform-memory.ts';
import type { Platform } from '../platform.ts';

const RETRY_MS = 15;
const REFRESH_MS = 10_000;
/** A lock not refreshed for so long belongs to a process id that was given to another program meanwhile. */
const STALE_MS = 60_000;

/**
 * Runs one piece of work at a time among all processes that use this folder: a file `lock` that only one can link,
 * holding its process id. A lock whose process is dead is taken away. Should three processes meet a dead one's lock
 * within the same microseconds, two could hold it; every other order is safe.
 */
export function createFolderLock(folder: string): Platform['exclusively'] {
  const path = join(folder, 'lock');
  const queue = createQueue();
  return (work) =>
    queue(async () => {
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      while (!(await tryLock(path))) {
        await removeWhenStale(path);
        await sleep(RETRY_MS);
      }
      const refresh = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => undefined), REFRESH_MS);
      try {
        return await work();
      } finally {
        clearInterval(refresh);
        await rm(path, { force: true });
      }
    });
}

let attempts = 0;

/** The file has its process id from the first moment, because it is linked when it is whole. */
async function tryLock(path: string): Promise<boolean> {
  attempts += 1;
  const mine = `${path}.${process.pid}-${attempts}`;
  await writeFile(mine, String(process.pid), { mode: 0o600 });
  try {
    await link(mine, path);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    await rm(mine, { force: true });
  }
}

async function removeWhenStale(path: string): Promise<void> {
  if (!(await isStale(path))) return;
  const taken = `${path}.taken-${process.pid}`;
  try {
    await rename(path, taken);
    // Another waiter may have been quicker, and this is its new lock: give it back.
    if (!(await isStale(taken))) await link(taken, path);
  } catch (error) {
    if (!isCode(error, 'ENOENT') && !isCode(error, 'EEXIST')) throw error;
  }
  await rm(taken, { force: true });
}

async function isStale(path: string): Promise<boolean> {
  try {
    const [owner, { mtimeMs }] = await Promise.all([readFile(path, 'utf8'), stat(path)]);
    return !isAlive(Number(owner)) || Date.now() - mtimeMs > STALE_MS;
  } catch (error) {
    if (isCode(error, 'ENOENT')) return false;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isCode(error, 'EPERM');
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

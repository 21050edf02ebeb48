import { mkdir, readFile, readdir, rm } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { err, ok, type Result } from '@groundwork/base';
import type { Change, Entry, Store, StoreFailure } from '../store.ts';
import { nodeFiles, type Files } from './files.ts';

const UNFINISHED = '.unfinished';
/** Files read at once: enough to keep the disk busy, few enough for the smallest limit on open files. */
const READ_AT_ONCE = 64;

/**
 * A store in a folder: one file a key. A file appears whole under its name or not at all: its bytes are brought to the
 * disk under another name first, then renamed, then the folder's names are brought to the disk.
 */
export function createFsStore(folder: string, files: Files = nodeFiles): Store {
  return {
    read: (key) => attempt(() => readKey(folder, key)),
    readAll: (prefix, after = '') => attempt(() => readKeys(folder, prefix, after)),
    write: (change) => attempt(() => writeChange(folder, files, change)),
    erase: () =>
      attempt(async () => {
        await rm(folder, { recursive: true, force: true });
        await files.syncFolder(dirname(folder)).catch(ignoreMissing);
      }),
    close: () => Promise.resolve(),
  };
}

/** Runs one access and tells a full disk from other trouble. */
export async function attempt<T>(work: () => Promise<T>): Promise<Result<T, StoreFailure>> {
  try {
    return ok(await work());
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOSPC' || code === 'EDQUOT') return err({ type: 'storage-full' });
    return err({ type: 'storage-failed', detail: code ?? (error instanceof Error ? error.message : 'unknown') });
  }
}

async function readKey(folder: string, key: string): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await readFile(join(folder, key)));
  } catch (error) {
    ignoreMissing(error);
    return undefined;
  }
}

async function readKeys(folder: string, prefix: string, after: string): Promise<readonly Entry[]> {
  // Only the folder that the prefix names is listed, so that one chain is read without looking at the others.
  const start = prefix.slice(0, prefix.lastIndexOf('/') + 1);
  const names = await readdir(join(folder, start), { recursive: true, withFileTypes: true }).catch(emptyWhenMissing);
  const keys = names
    .filter((name) => name.isFile() && !name.name.endsWith(UNFINISHED))
    .map((name) =>
      join(name.parentPath, name.name)
        .slice(folder.length + 1)
        .replaceAll(sep, '/'),
    )
    .filter((key) => key.startsWith(prefix) && key > after)
    .toSorted();
  const entries: Entry[] = [];
  for (let at = 0; at < keys.length; at += READ_AT_ONCE) {
    const part = keys.slice(at, at + READ_AT_ONCE);
    const read = await Promise.all(part.map(async (key) => ({ key, bytes: await readKey(folder, key) })));
    for (const { key, bytes } of read) if (bytes !== undefined) entries.push({ key, bytes });
  }
  return entries;
}

async function writeChange(folder: string, files: Files, { put = [], remove = [] }: Change): Promise<void> {
  for (const { key, bytes } of put) await writeKey(folder, files, key, bytes);
  for (const key of remove) await files.remove(join(folder, key));
  const folders = new Set(remove.map((key) => dirname(join(folder, key))));
  for (const path of folders) await files.syncFolder(path).catch(ignoreMissing);
}

async function writeKey(folder: string, files: Files, key: string, bytes: Uint8Array): Promise<void> {
  const path = join(folder, key);
  const made = await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const unfinished = `${path}${UNFINISHED}`;
  try {
    await files.writeDurably(unfinished, bytes);
    await files.rename(unfinished, path);
  } catch (error) {
    await files.remove(unfinished).catch(() => undefined);
    throw error;
  }
  await files.syncFolder(dirname(path));
  if (made !== undefined) await syncNewFolders(files, dirname(path), dirname(made));
}

/** A folder that was just made is itself a name in the folder above it. */
async function syncNewFolders(files: Files, from: string, to: string): Promise<void> {
  for (let path = from; path !== to && path !== dirname(path); path = dirname(path)) {
    await files.syncFolder(dirname(path));
  }
}

function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

function ignoreMissing(error: unknown): void {
  if (errorCode(error) !== 'ENOENT') throw error;
}

function emptyWhenMissing(error: unknown): [] {
  ignoreMissing(error);
  return [];
}

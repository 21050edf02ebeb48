import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createFolderLock } from '../src/store-fs/lock.ts';
import { createFsStore, createNodePlatform, nodeFiles, type Files } from '../src/store-fs/index.ts';
import { LIGHT, appendNotes, openTestVault, textsOf, createNote } from './fixed.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'groundwork-fs-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Files of a disk that takes only so many more operations, then fails with `code`. */
function createFullDisk(room: { operations: number }, code: string): Files {
  const spend = async (work: () => Promise<void>): Promise<void> => {
    room.operations -= 1;
    if (room.operations < 0) throw Object.assign(new Error(code), { code });
    await work();
  };
  return {
    ...nodeFiles,
    writeDurably: (path, bytes) =>
      spend(() => nodeFiles.writeDurably(path, bytes)).catch(async (error: unknown) => {
        // A full disk leaves the beginning of what was written.
        await writeFile(path, bytes.subarray(0, bytes.length >> 1));
        throw error;
      }),
    rename: (from, to) => spend(() => nodeFiles.rename(from, to)),
    syncFolder: (path) => spend(() => nodeFiles.syncFolder(path)),
  };
}

describe('a full disk', () => {
  test.each(['ENOSPC', 'EDQUOT'])(
    '%s at any operation is storage-full, tears nothing and loses nothing',
    async (code) => {
      const room = { operations: Number.POSITIVE_INFINITY };
      const made = await createNodePlatform(folder, { files: createFullDisk(room, code), kdfCost: LIGHT });
      if (!made.ok) throw new Error(made.error.type);
      const vault = await openTestVault(made.value);
      const kept: string[] = ['first'];
      await appendNotes(vault, kept);
      for (let operations = 0; operations < 8; operations += 1) {
        room.operations = operations;
        const text = `at ${operations}`;
        const outcome = await vault.log.append(vault.log.stamp([createNote(text)]));
        if (outcome.ok) kept.push(text);
        else expect(outcome.error).toEqual({ type: 'storage-full' });
        room.operations = Number.POSITIVE_INFINITY;
        const again = await openTestVault(made.value);
        expect(again.log.faults()).toEqual([]);
        expect(textsOf(again.log.events())).toEqual(expect.arrayContaining(kept));
      }
      expect(kept.length).toBeLessThan(9);
      await appendNotes(await openTestVault(made.value), ['after']);
      const last = await openTestVault(made.value);
      expect(last.log.faults()).toEqual([]);
      expect(textsOf(last.log.events())).toEqual(expect.arrayContaining([...kept, 'after']));
      const names = await readdir(folder, { recursive: true });
      expect(names.filter((name) => name.endsWith('.unfinished'))).toEqual([]);
    },
  );

  test.runIf(existsSync('/dev/full'))('the system’s own full device is storage-full', async () => {
    const store = createFsStore(join(folder, 'vault'));
    await mkdir(join(folder, 'vault'));
    await symlink('/dev/full', join(folder, 'vault', 'heads.unfinished'));
    const outcome = await store.write({ put: [{ key: 'heads', bytes: new Uint8Array(5000) }] });
    expect(outcome).toEqual({ ok: false, error: { type: 'storage-full' } });
    expect(await store.read('heads')).toEqual({ ok: true, value: undefined });
  });

  test('other trouble is told with its code', async () => {
    await writeFile(join(folder, 'vault'), 'a file where a folder should be');
    const store = createFsStore(join(folder, 'vault'));
    const outcome = await store.write({ put: [{ key: 'a/b', bytes: new Uint8Array(1) }] });
    expect(outcome).toMatchObject({
      ok: false,
      error: { type: 'storage-failed', detail: expect.stringMatching(/^E/u) },
    });
    await chmod(folder, 0o700);
  });
});

test('what a killed writer left unfinished is not read', async () => {
  const store = createFsStore(folder);
  await store.write({ put: [{ key: 'segments/a/0000000001', bytes: new Uint8Array(3) }] });
  await writeFile(join(folder, 'segments/a/0000000002.unfinished'), 'half');
  const entries = await store.readAll('segments/');
  expect(entries.ok && entries.value.map(({ key }) => key)).toEqual(['segments/a/0000000001']);
});

describe('the lock of a folder', () => {
  test('lets one in at a time, across locks, and the next one after a failure', async () => {
    const locks = [createFolderLock(folder), createFolderLock(folder), createFolderLock(folder)];
    let inside = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      inside += 1;
      most = Math.max(most, inside);
      await new Promise((resolve) => setTimeout(resolve, 3));
      inside -= 1;
    };
    await Promise.all(Array.from({ length: 12 }, (_, at) => (locks[at % 3] ?? createFolderLock(folder))(work)));
    expect(most).toBe(1);
    const failing = locks[0]?.(() => Promise.reject(new Error('a bug')));
    await expect(failing).rejects.toThrow('a bug');
    expect(await locks[1]?.(async () => 'in')).toBe('in');
    expect(await readdir(folder)).toEqual([]);
  });

  test('is taken from a process that died, or whose number another program has', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    await writeFile(join(folder, 'lock'), String(pid));
    expect(await createFolderLock(folder)(async () => 'in')).toBe('in');
    await writeFile(join(folder, 'lock'), String(process.pid));
    await utimes(join(folder, 'lock'), new Date(0), new Date(0));
    expect(await createFolderLock(folder)(async () => 'in')).toBe('in');
  });
});

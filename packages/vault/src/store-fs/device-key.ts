import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { err, ok, type Random, type Result } from '@groundwork/base';
import { openBox, sealBox } from '../keys/box.ts';
import { KEY_BYTES } from '../keys/derive.ts';
import type { DeviceKey } from '../platform.ts';
import type { StoreFailure } from '../store.ts';
import { nodeFiles } from './files.ts';
import { attempt } from './store.ts';

const LABEL = 'groundwork/v1/device-key';

/**
 * A key in a file that only its owner may read (0600), beside the sealed folder. Whoever can read that user's files can
 * open the vault; a passphrase ends that, and this file with it.
 */
export function createFileDeviceKey(folder: string, random: Random): DeviceKey {
  const path = join(folder, 'device.key');
  return {
    wrap: async (secret) => {
      const key = await findKey(path);
      if (!key.ok) return key;
      const made = key.value ?? random.bytes(KEY_BYTES);
      if (key.value === undefined) {
        const kept = await attempt(() => keepKey(path, made));
        if (!kept.ok) return kept;
      }
      return ok(sealBox(made, LABEL, secret, random));
    },
    unwrap: async (box) => {
      const key = await findKey(path);
      if (!key.ok) return key;
      if (key.value === undefined) return err({ type: 'no-device-key' });
      const secret = openBox(key.value, LABEL, box);
      return secret === undefined ? err({ type: 'altered' }) : ok(secret);
    },
    destroy: () =>
      attempt(async () => {
        if ((await readKeyFile(path)) === undefined) return;
        await nodeFiles.writeDurably(path, new Uint8Array(KEY_BYTES));
        await nodeFiles.remove(path);
        await nodeFiles.syncFolder(dirname(path));
      }),
  };
}

function findKey(path: string): Promise<Result<Uint8Array | undefined, StoreFailure>> {
  return attempt(() => readKeyFile(path));
}

async function readKeyFile(path: string): Promise<Uint8Array | undefined> {
  try {
    const bytes = new Uint8Array(await readFile(path));
    return bytes.length === KEY_BYTES ? bytes : undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

async function keepKey(path: string, key: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await nodeFiles.writeDurably(path, key);
  await nodeFiles.syncFolder(dirname(path));
}

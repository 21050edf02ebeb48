import { createHash, randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { ok, type Clock, type Result } from '@groundwork/base';
import type { KdfCost } from '../keys/passphrase.ts';
import type { Natives } from '../natives.ts';
import type { Channel, Platform } from '../platform.ts';
import type { StoreFailure } from '../store.ts';
import { createFileDeviceKey } from './device-key.ts';
import { nodeFiles, type Files } from './files.ts';
import { createFolderLock } from './lock.ts';
import { attempt, createFsStore } from './store.ts';

export interface NodePlatformOptions {
  readonly clock?: Clock;
  /** What writes files; tests hand in one that fails. */
  readonly files?: Files;
  /** A lighter passphrase cost, for tests only. */
  readonly kdfCost?: KdfCost;
}

/** The world of one process: sealed bytes under `folder/vault`, the device key and the lock beside them. */
export async function createNodePlatform(
  folder: string,
  options: NodePlatformOptions = {},
): Promise<Result<Platform, StoreFailure>> {
  const { clock = systemClock, files = nodeFiles, kdfCost } = options;
  const made = await attempt(() => mkdir(folder, { recursive: true, mode: 0o700 }));
  if (!made.ok) return made;
  const random = { bytes: (length: number): Uint8Array => new Uint8Array(randomBytes(length)) };
  return ok({
    store: createFsStore(join(folder, 'vault'), files),
    deviceKey: createFileDeviceKey(folder, random),
    clock,
    random,
    exclusively: createFolderLock(folder),
    channel: silentChannel,
    natives: nodeNatives,
    persist: () => Promise.resolve(true),
    persisted: () => Promise.resolve(true),
    ...(kdfCost === undefined ? {} : { kdfCost }),
  });
}

const inflate = promisify(inflateRaw);

const nodeNatives: Natives = {
  sha256: async (bytes) => new Uint8Array(createHash('sha256').update(bytes).digest()),
  inflate: async (bytes, length) =>
    inflate(bytes, { chunkSize: Math.max(64, length + 1), maxOutputLength: length + 1 }),
};

const systemClock: Clock = {
  now: () => ({ at: Date.now(), zone: Intl.DateTimeFormat().resolvedOptions().timeZone }),
};

/** Processes do not call out to each other: each reads what others wrote before its next command. */
const silentChannel: Channel = {
  post: () => undefined,
  subscribe: () => () => undefined,
  close: () => undefined,
};

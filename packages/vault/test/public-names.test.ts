import { expect, test } from 'vitest';
import * as backup from '../src/backup/index.ts';
import * as vault from '../src/index.ts';
import * as fs from '../src/store-fs/index.ts';
import * as idb from '../src/store-idb/index.ts';

test('the public names of the vault and its doors', () => {
  expect(Object.keys(vault).toSorted()).toEqual([
    'LEAST_PASSPHRASE',
    'compareEvents',
    'createEventId',
    'createMemoryDevice',
    'createMemoryStore',
    'createVault',
    'eraseVault',
    'isDamage',
    'isWeak',
    'openLog',
    'startVault',
    'unlockVault',
  ]);
  expect(Object.keys(idb).toSorted()).toEqual(['createBrowserPlatform', 'createDatabase', 'createIdbStore']);
  expect(Object.keys(fs).toSorted()).toEqual(['createFsStore', 'createNodePlatform', 'nodeFiles']);
  expect(Object.keys(backup).toSorted()).toEqual(['openBackup', 'sealBackup']);
});

import { err, ok, type Result } from '@groundwork/base';
import type { DeviceKey, DeviceKeyFailure } from '../platform.ts';
import type { Database } from './database.ts';
import { attempt } from './store.ts';

const NAME = 'device';
const IV_BYTES = 12;

/**
 * A non-extractable AES-256-GCM key that the browser keeps. Scripts can use it but never read it, so a copy of the
 * sealed bytes alone opens nothing; whoever can run this browser profile can.
 */
export function createBrowserDeviceKey(database: Database): DeviceKey {
  return {
    wrap: async (secret) => {
      const key = await findOrMakeKey(database);
      if (!key.ok) return key;
      const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
      const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key.value, secret.slice());
      const box = new Uint8Array(IV_BYTES + sealed.byteLength);
      box.set(iv);
      box.set(new Uint8Array(sealed), IV_BYTES);
      return ok(box);
    },
    unwrap: async (box) => {
      const key = await attempt(async () => (await database.get()).get('keys', NAME));
      if (!key.ok) return key;
      return key.value === undefined ? err({ type: 'no-device-key' }) : open(key.value, box);
    },
    destroy: () =>
      attempt(async () => {
        const tx = (await database.get()).transaction('keys', 'readwrite', { durability: 'strict' });
        await Promise.all([tx.store.delete(NAME), tx.done]);
      }),
  };
}

async function open(key: CryptoKey, box: Uint8Array): Promise<Result<Uint8Array, DeviceKeyFailure>> {
  try {
    const algorithm = { name: 'AES-GCM', iv: box.slice(0, IV_BYTES) };
    return ok(new Uint8Array(await crypto.subtle.decrypt(algorithm, key, box.slice(IV_BYTES))));
  } catch {
    return err({ type: 'altered' });
  }
}

function findOrMakeKey(database: Database): Promise<Result<CryptoKey, DeviceKeyFailure>> {
  return attempt(async () => {
    const db = await database.get();
    const known = await db.get('keys', NAME);
    if (known !== undefined) return known;
    const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
    const tx = db.transaction('keys', 'readwrite', { durability: 'strict' });
    await Promise.all([tx.store.put(key, NAME), tx.done]);
    return key;
  });
}

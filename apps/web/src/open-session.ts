import { createSession, type Session } from '@groundwork/session';
import { createBrowserPlatform } from '@groundwork/vault/store-idb';

/** The session of this tab on this device's storage. Rejects when the browser gives no storage, as some private windows do. */
export async function openSession(): Promise<Session> {
  const platform = await createBrowserPlatform();
  if (!platform.ok)
    throw new Error(platform.error.type === 'storage-failed' ? platform.error.detail : platform.error.type);
  return createSession(platform.value);
}

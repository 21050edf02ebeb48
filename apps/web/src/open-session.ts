import { createSession, type Session } from '@groundwork/session';
import { createBrowserPlatform } from '@groundwork/vault/store-idb';
import { isNothingKept } from './ui/nothing-kept.ts';

/** The session of this tab on this device's storage. Rejects when the browser gives no storage, as some private windows do. */
export async function openSession(): Promise<Session> {
  if (isNothingKept()) return openForgetful();
  const platform = await createBrowserPlatform();
  if (!platform.ok)
    throw new Error(platform.error.type === 'storage-failed' ? platform.error.detail : platform.error.type);
  return createSession(platform.value);
}

/** A session in memory, with the device's clock and chance: it ends with the tab. */
async function openForgetful(): Promise<Session> {
  const { createMemorySession } = await import('@groundwork/session');
  const clock = { now: () => ({ at: Date.now(), zone: Intl.DateTimeFormat().resolvedOptions().timeZone }) };
  const random = { bytes: (length: number) => crypto.getRandomValues(new Uint8Array(length)) };
  return createMemorySession(clock, random);
}

import { isNothingKept } from '../../ui/nothing-kept.ts';
import { createCloser, type Closer } from './closer.ts';
import { cacheName, type CloserFile } from './files.ts';

/** The list the build made; none on the development server, in a browser without Cache Storage, in a tab that keeps nothing. */
async function readList(): Promise<readonly CloserFile[] | undefined> {
  if (!import.meta.env.PROD || !('caches' in globalThis) || isNothingKept()) return undefined;
  try {
    const response = await fetch('/closer.json');
    return response.ok ? ((await response.json()) as readonly CloserFile[]) : undefined;
  } catch {
    return undefined;
  }
}

/** The closer reading of this device. */
export const closer: Closer = createCloser({
  list: readList,
  world: {
    caches: {
      has: (name) => caches.has(name),
      open: (name) => caches.open(name),
      delete: (name) => caches.delete(name),
    },
    fetch: (url, init) => fetch(url, init),
    isOnline: () => navigator.onLine,
  },
});

/** Forgets the files, whatever this page knew of them (erase everything). */
export async function forgetCloser(): Promise<void> {
  if (!('caches' in globalThis)) return;
  closer.remove();
  await caches.delete(cacheName);
}

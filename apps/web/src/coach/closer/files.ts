/** One file the closer reading needs, as the build lists it in `closer.json` (`build/closer-files.ts`). */
export interface CloserFile {
  /** What the encoder calls it. */
  readonly name: string;
  /** Where it lies, on this app's own origin; the address changes when the file does. */
  readonly url: string;
  readonly bytes: number;
  /** As in Subresource Integrity: the browser throws away what does not match. */
  readonly integrity: string;
}

/** Name of the cache. Its being there at all says that the user asked for the closer reading on this device. */
export const cacheName = 'closer-reading';

/** Why not all of the files are here. */
export type CloserTrouble = 'offline' | 'full' | 'failed';

/** What keeping files needs of the world. */
export interface CloserWorld {
  readonly caches: Pick<CacheStorage, 'has' | 'open' | 'delete'>;
  fetch(url: string, init: RequestInit): Promise<Response>;
  isOnline(): boolean;
}

/** Whether every file is here, so that the closer reading can begin. */
export async function hasAll(world: CloserWorld, files: readonly CloserFile[]): Promise<boolean> {
  const cache = await world.caches.open(cacheName);
  const kept = await Promise.all(files.map(({ url }) => cache.match(url)));
  return !kept.includes(undefined);
}

/**
 * Fetches and keeps what is missing, file by file, so that an interrupted one goes on where it stopped; then forgets files
 * of an older version. `onKept` is told the bytes of each file that is here. Resolves with what went wrong, or undefined.
 */
export async function keepFiles(
  world: CloserWorld,
  files: readonly CloserFile[],
  signal: AbortSignal,
  onKept: (bytes: number) => void,
): Promise<CloserTrouble | undefined> {
  try {
    const cache = await world.caches.open(cacheName);
    for (const { url, bytes, integrity } of files) {
      if ((await cache.match(url)) === undefined) {
        const response = await world.fetch(url, { integrity, signal, cache: 'no-store', credentials: 'omit' });
        if (!response.ok) return 'failed';
        await cache.put(url, response);
      }
      onKept(bytes);
    }
    await forgetOthers(cache, files);
    return undefined;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'QuotaExceededError') return 'full';
    return world.isOnline() ? 'failed' : 'offline';
  }
}

async function forgetOthers(cache: Cache, files: readonly CloserFile[]): Promise<void> {
  const wanted = new Set(files.map(({ url }) => url));
  for (const request of await cache.keys()) if (!wanted.has(new URL(request.url).pathname)) await cache.delete(request);
}

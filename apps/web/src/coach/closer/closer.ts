import { cacheName, hasAll, keepFiles, type CloserFile, type CloserTrouble, type CloserWorld } from './files.ts';

/** How the closer reading stands on this device. */
export type CloserStanding =
  /** Not known yet, or not to be had here: then nothing is offered. */
  | { readonly is: 'away' }
  | { readonly is: 'off'; readonly bytes: number }
  | { readonly is: 'fetching'; readonly bytes: number; readonly done: number }
  /** Asked for, and not all of it is here. */
  | { readonly is: 'partly'; readonly bytes: number; readonly trouble: CloserTrouble }
  | { readonly is: 'kept'; readonly bytes: number; readonly files: readonly CloserFile[] }
  /** All here, and this browser cannot run it. */
  | { readonly is: 'broken'; readonly bytes: number };

/** The closer reading of this device: whether it is here, and the way to have it or be rid of it. */
export interface Closer {
  standing(): CloserStanding;
  subscribe(listener: () => void): () => void;
  /** Looks what is here, once; goes on with what was asked for before. */
  look(): void;
  keep(): void;
  remove(): void;
  /** The encoder did not start with these files. */
  reportBroken(): void;
}

/** What a closer reading needs: the list of files the build made, absent where there is none, and the world. */
export interface CloserParts {
  readonly world: CloserWorld;
  list(): Promise<readonly CloserFile[] | undefined>;
}

export function createCloser({ world, list }: CloserParts): Closer {
  const { standing, set, subscribe } = createShown();
  let files: readonly CloserFile[] = [];
  let looked = false;
  let stop = new AbortController();
  const keep = async (): Promise<void> => {
    const { signal } = (stop = new AbortController());
    const bytes = toBytes(files);
    let done = 0;
    set({ is: 'fetching', bytes, done });
    const trouble = await keepFiles(world, files, signal, (more) => {
      done += more;
      if (!signal.aborted) set({ is: 'fetching', bytes, done });
    });
    if (!signal.aborted)
      return set(trouble === undefined ? { is: 'kept', bytes, files } : { is: 'partly', bytes, trouble });
    // It may have been opened anew after it was removed; unless it was asked for again meanwhile, that is not wanted.
    if (standing().is === 'off') await world.caches.delete(cacheName);
  };
  const look = async (): Promise<void> => {
    files = (await list()) ?? [];
    if (files.length === 0) return;
    const bytes = toBytes(files);
    if (!(await world.caches.has(cacheName))) return set({ is: 'off', bytes });
    if (await hasAll(world, files)) return set({ is: 'kept', bytes, files });
    await keep();
  };
  return {
    standing,
    subscribe,
    look: () => {
      if (looked) return;
      looked = true;
      // Where the browser refuses storage there is nothing to offer.
      look().catch(() => set({ is: 'away' }));
    },
    keep: () => {
      if (standing().is !== 'fetching') void keep();
    },
    remove: () => {
      stop.abort();
      set(files.length === 0 ? { is: 'away' } : { is: 'off', bytes: toBytes(files) });
      void world.caches.delete(cacheName);
    },
    reportBroken: () => set({ is: 'broken', bytes: toBytes(files) }),
  };
}

interface Shown extends Pick<Closer, 'standing' | 'subscribe'> {
  set(next: CloserStanding): void;
}

/** What is shown, and who wants to know when it changes. */
function createShown(): Shown {
  const listeners = new Set<() => void>();
  let standing: CloserStanding = { is: 'away' };
  return {
    standing: () => standing,
    set: (next) => {
      standing = next;
      listeners.forEach((listener) => listener());
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function toBytes(files: readonly CloserFile[]): number {
  return files.reduce((sum, file) => sum + file.bytes, 0);
}

import type { Version } from '@groundwork/vault/protocol';

/** Tells the listeners of a vault that it has grown. What it carries is a hint: the segments are the truth. */
export interface Bell {
  ring(vault: string, heads: Version): void;
  /** Listens until the returned function is called; undefined when there are too many listeners. */
  listen(vault: string, listener: (heads: Version) => void): (() => void) | undefined;
  count(): number;
}

/** A bell within one process. */
export function createBell(most: { readonly livePerVault: number; readonly live: number }): Bell {
  const rooms = new Map<string, Set<(heads: Version) => void>>();
  let count = 0;
  return {
    count: () => count,
    ring(vault, heads) {
      for (const listener of rooms.get(vault) ?? []) listener(heads);
    },
    listen(vault, listener) {
      const room = rooms.get(vault) ?? new Set();
      if (room.size >= most.livePerVault || count >= most.live) return undefined;
      rooms.set(vault, room.add(listener));
      count += 1;
      return () => {
        if (!room.delete(listener)) return;
        count -= 1;
        if (room.size === 0) rooms.delete(vault);
      };
    },
  };
}

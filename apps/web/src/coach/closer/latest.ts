/**
 * Does one piece of work at a time and always the newest: what is asked for meanwhile replaces what waits. `pause` lets
 * messages in that arrived while the machine was busy, so that the newest is known before work begins.
 */
export function createLatest<T>(work: (ask: T) => Promise<void>, pause: () => Promise<void>): (ask: T) => void {
  let waiting: { readonly ask: T } | undefined;
  let busy = false;
  const go = async (): Promise<void> => {
    busy = true;
    try {
      for (await pause(); waiting !== undefined; await pause()) {
        const { ask } = waiting;
        waiting = undefined;
        await work(ask);
      }
    } finally {
      busy = false;
    }
  };
  return (ask) => {
    waiting = { ask };
    if (!busy) void go();
  };
}

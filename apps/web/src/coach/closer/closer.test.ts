import { expect, test } from 'vitest';
import { createCloser, type Closer } from './closer.ts';
import { cacheName, type CloserFile, type CloserWorld } from './files.ts';

const files: readonly CloserFile[] = ['a', 'b', 'c'].map((name) => ({
  name,
  url: `/closer/${name}-1.bin`,
  bytes: 10,
  integrity: `sha256-${name}`,
}));

interface Bench {
  readonly world: CloserWorld;
  readonly fetched: string[];
  readonly kept: Map<string, Map<string, Response>>;
  /** Addresses that cannot be had now. */
  readonly away: Set<string>;
  online: boolean;
}

/** A browser's Cache Storage and network, as little of them as is used. */
function createBench(): Bench {
  const kept: Bench['kept'] = new Map();
  const open = (name: string): Cache => {
    const entries = kept.get(name) ?? new Map<string, Response>();
    kept.set(name, entries);
    return {
      match: async (url: string) => entries.get(url),
      put: async (url: string, response: Response) => void entries.set(url, response),
      keys: async () => [...entries.keys()].map((url) => ({ url: `https://here${url}` })),
      delete: async ({ url }: Request) => entries.delete(new URL(url).pathname),
    } as unknown as Cache;
  };
  const bench: Bench = {
    fetched: [],
    kept,
    away: new Set(),
    online: true,
    world: {
      caches: {
        has: async (name) => kept.has(name),
        open: async (name) => open(name),
        delete: async (n) => kept.delete(n),
      },
      isOnline: () => bench.online,
      fetch: async (url, { integrity, signal }) => {
        bench.fetched.push(`${url} ${integrity}`);
        await new Promise((resolve) => setTimeout(resolve));
        signal?.throwIfAborted();
        if (bench.away.has(url)) throw new TypeError('Failed to fetch');
        return new Response('');
      },
    },
  };
  return bench;
}

const closerOf = (bench: Bench): Closer => createCloser({ world: bench.world, list: async () => files });
const reach = async (closer: Closer, is: string): Promise<void> => {
  await expect.poll(() => closer.standing().is).toBe(is);
};

test('nothing is fetched before it is asked for; then each file once, with its hash', async () => {
  const bench = createBench();
  const closer = closerOf(bench);
  closer.look();
  await reach(closer, 'off');
  expect([bench.fetched, [...bench.kept.keys()]]).toEqual([[], []]);
  closer.keep();
  closer.keep();
  await reach(closer, 'kept');
  expect(bench.fetched).toEqual(files.map(({ url, integrity }) => `${url} ${integrity}`));
});

test('where there is no list there is nothing to offer', async () => {
  const closer = createCloser({ world: createBench().world, list: async () => undefined });
  closer.look();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(closer.standing().is).toBe('away');
});

test('one that broke off goes on where it stopped, by hand and at the next opening', async () => {
  const bench = createBench();
  bench.away.add('/closer/b-1.bin');
  bench.online = false;
  const closer = closerOf(bench);
  closer.look();
  await reach(closer, 'off');
  closer.keep();
  await reach(closer, 'partly');
  expect(closer.standing()).toMatchObject({ trouble: 'offline', bytes: 30 });
  bench.away.clear();
  bench.fetched.splice(0);
  const next = closerOf(bench);
  next.look();
  await reach(next, 'kept');
  expect(bench.fetched.map((line) => line.split(' ')[0])).toEqual(['/closer/b-1.bin', '/closer/c-1.bin']);
});

test('files of an older version go once the new ones are here', async () => {
  const bench = createBench();
  (await bench.world.caches.open(cacheName)).put('/closer/a-0.bin', new Response('')).catch(() => undefined);
  const closer = closerOf(bench);
  closer.look();
  await reach(closer, 'kept');
  expect([...(bench.kept.get(cacheName)?.keys() ?? [])]).toEqual(files.map(({ url }) => url));
});

test('taking it away while it comes leaves nothing; asking again right after keeps all', async () => {
  const bench = createBench();
  const closer = closerOf(bench);
  closer.look();
  await reach(closer, 'off');
  closer.keep();
  closer.remove();
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect([closer.standing().is, bench.kept.has(cacheName)]).toEqual(['off', false]);
  closer.keep();
  closer.remove();
  closer.keep();
  await reach(closer, 'kept');
  expect(bench.kept.get(cacheName)?.size).toBe(3);
});

import { err, ok, type Clock, type Random } from '@groundwork/base';
import { openBox, sealBox } from './keys/box.ts';
import { KEY_BYTES } from './keys/derive.ts';
import type { KdfCost } from './keys/passphrase.ts';
import type { Channel, DeviceKey, Message, Platform } from './platform.ts';
import { createMemoryStore } from './store-memory.ts';
import type { Store } from './store.ts';

/** A device that lives in memory: tabs opened on the same one share its store, its lock and its channel. */
export interface MemoryDevice {
  /** The world of one more tab. */
  openTab(): Platform;
}

export interface MemoryDeviceOptions {
  readonly clock: Clock;
  readonly random: Random;
  readonly store?: Store;
  readonly kdfCost?: KdfCost;
}

const LABEL = 'groundwork/v1/device-key';

/** A device in memory; see {@link MemoryDevice}. */
export function createMemoryDevice(options: MemoryDeviceOptions): MemoryDevice {
  const { clock, random, store = createMemoryStore(), kdfCost } = options;
  const deviceKey = createMemoryDeviceKey(random);
  const exclusively = createQueue();
  const listeners = new Map<symbol, Set<(message: Message) => void>>();
  const openTab = (): Platform => ({
    store,
    deviceKey,
    clock,
    random,
    exclusively,
    channel: createMemoryChannel(listeners),
    persist: () => Promise.resolve(false),
    persisted: () => Promise.resolve(false),
    ...(kdfCost === undefined ? {} : { kdfCost }),
  });
  return { openTab };
}

/** Runs one piece of work after the other, in the order they were asked for. */
export function createQueue(): Platform['exclusively'] {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
}

function createMemoryDeviceKey(random: Random): DeviceKey {
  let key: Uint8Array | undefined;
  return {
    wrap: (secret) => {
      key ??= random.bytes(KEY_BYTES);
      return Promise.resolve(ok(sealBox(key, LABEL, secret, random)));
    },
    unwrap: (box) => {
      if (key === undefined) return Promise.resolve(err({ type: 'no-device-key' }));
      const secret = openBox(key, LABEL, box);
      return Promise.resolve(secret === undefined ? err({ type: 'altered' }) : ok(secret));
    },
    destroy: () => {
      key?.fill(0);
      key = undefined;
      return Promise.resolve(ok(undefined));
    },
  };
}

function createMemoryChannel(tabs: Map<symbol, Set<(message: Message) => void>>): Channel {
  const me = Symbol('tab');
  const mine = new Set<(message: Message) => void>();
  tabs.set(me, mine);
  return {
    post: (message) => {
      for (const [tab, listeners] of tabs) {
        if (tab !== me) for (const listener of listeners) void Promise.resolve(message).then(listener);
      }
    },
    subscribe: (listener) => {
      mine.add(listener);
      return () => mine.delete(listener);
    },
    close: () => tabs.delete(me),
  };
}

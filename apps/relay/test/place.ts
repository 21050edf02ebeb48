import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { createRelayApp } from '../src/app.ts';
import { DEFAULT_LIMITS } from '../src/index.ts';
import type { Config, Limits } from '../src/index.ts';
import { createSqliteStore } from '../src/store/sqlite.ts';

/** A relay in memory of this process, over a real store in a folder of its own, with a clock that tests turn. */
export interface TestRelay {
  readonly app: Hono;
  readonly folder: string;
  readonly logged: string[];
  /** Unix seconds. */
  now: number;
  close(): Promise<void>;
}

export const START = 1_790_000_000;

export function createTestRelay(settings: Partial<Config> = {}, limits: Partial<Limits> = {}): TestRelay {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-relay-'));
  const store = createSqliteStore(join(folder, 'relay.db'));
  const config: Config = {
    port: 0,
    host: '127.0.0.1',
    dataDir: folder,
    webDir: undefined,
    publicHost: undefined,
    metricsToken: undefined,
    limits: { ...DEFAULT_LIMITS, ...limits },
    ...settings,
  };
  const logged: string[] = [];
  const relay: TestRelay = {
    app: createRelayApp(config, {
      store,
      clock: { now: () => ({ at: relay.now * 1000, zone: 'UTC' }) },
      log: (message) => void logged.push(message),
    }),
    folder,
    logged,
    now: START,
    async close() {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return relay;
}

import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { err, ok } from '@groundwork/base';
import type { Result } from '@groundwork/base';
import { createRelayApp } from './app.ts';
import type { Config } from './config.ts';
import { createSqliteStore } from './store/sqlite.ts';

/** A relay that listens. */
export interface RunningRelay {
  readonly port: number;
  /** Ends open connections, then closes the store; nothing that was acknowledged is lost. */
  close(): Promise<void>;
}

export type ServeFailure =
  { readonly type: 'port-taken'; readonly port: number } | { readonly type: 'cannot-listen'; readonly detail: string };

/** Opens the embedded store under `config.dataDir` and listens. */
export async function serveRelay(
  config: Config,
  log: (message: string) => void,
): Promise<Result<RunningRelay, ServeFailure>> {
  const store = createSqliteStore(join(config.dataDir, 'relay.db'));
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const clock = { now: () => ({ at: Date.now(), zone }) };
  const app = createRelayApp(config, { store, clock, log });
  const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false });
  const failure = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
    server.once('error', resolve);
    server.listen(config.port, config.host, () => resolve(undefined));
  });
  if (failure !== undefined) {
    await store.close();
    if (failure.code === 'EADDRINUSE') return err({ type: 'port-taken', port: config.port });
    return err({ type: 'cannot-listen', detail: failure.message });
  }
  return ok({
    port: addressToPort(server.address(), config.port),
    async close() {
      const closed = new Promise<void>((resolve) => void server.close(() => resolve()));
      if ('closeAllConnections' in server) server.closeAllConnections();
      await closed;
      await store.close();
    },
  });
}

function addressToPort(address: AddressInfo | string | null, fallback: number): number {
  return typeof address === 'object' && address !== null ? address.port : fallback;
}

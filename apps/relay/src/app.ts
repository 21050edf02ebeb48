import { Hono } from 'hono';
import { bearerAuth } from 'hono/bearer-auth';
import { HTTPException } from 'hono/http-exception';
import type { Clock } from '@groundwork/base';
import type { Config } from './config.ts';
import { createAdmit } from './http/admit.ts';
import { readHeaderRules, secureHeaders } from './http/headers.ts';
import { createBell } from './http/live.ts';
import { createMetrics } from './http/metrics.ts';
import { createNonceMemory } from './http/nonces.ts';
import { problemToResponse } from './http/problem.ts';
import { createSite } from './http/site.ts';
import { createVaultRoutes } from './http/vaults.ts';
import type { SegmentStore } from './store/store.ts';

/** The world a relay stands in. `log` hears of bugs only: never of a request, a vault or an address. */
export interface RelayWorld {
  readonly store: SegmentStore;
  readonly clock: Clock;
  readonly log: (message: string) => void;
}

/** The relay as a function from request to response. */
export function createRelayApp(config: Config, { store, clock, log }: RelayWorld): Hono {
  const { limits, metricsToken, webDir } = config;
  const bell = createBell(limits);
  const metrics = createMetrics(store, () => bell.count());
  const app = new Hono();
  app.use(secureHeaders(webDir === undefined ? [] : readHeaderRules(webDir)));
  app.use(async (c, next) => {
    await next();
    metrics.answered(routeOf(c.req.path), c.res.status);
  });
  app.onError((error) => {
    if (error instanceof HTTPException) return error.getResponse();
    log(error.stack ?? String(error));
    return problemToResponse({ code: 'failed' });
  });
  app.notFound(() => problemToResponse({ code: 'not-found' }));
  app.get('/healthz', async (c) => {
    await store.usage();
    return c.json({ status: 'ok' }, 200, { 'cache-control': 'no-store' });
  });
  if (metricsToken !== undefined) {
    app.get('/metrics', bearerAuth({ token: metricsToken }), async (c) =>
      c.text(await metrics.text(), 200, { 'content-type': metrics.contentType, 'cache-control': 'no-store' }),
    );
  }
  const admit = createAdmit(config, clock);
  app.route('/v1/vaults', createVaultRoutes({ store, admit, nonces: createNonceMemory(), bell, metrics, limits }));
  if (webDir !== undefined) app.route('/', createSite(webDir));
  return app;
}

/** What a metric may say of a path: never the vault in it. */
function routeOf(path: string): string {
  if (!path.startsWith('/v1/')) return path === '/healthz' || path === '/metrics' ? path : 'site';
  const last = path.split('/')[4];
  return last === 'segments' || last === 'live' ? `/v1/vaults/:vault/${last}` : '/v1/vaults/:vault';
}

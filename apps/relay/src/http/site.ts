import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';

const YEAR = 'public, max-age=31536000, immutable';
const ALWAYS_ASK = 'no-cache';
/** Vite puts a hash of the content into the names of what it builds, so such a file can never change. */
const HASHED = /^\/assets\/.+-[\w-]{8,}\.\w+$/;

/** Pages without script that have an address one can say aloud. */
const PLAIN = ['crisis', 'for-partners'];

/** The built web app. A path that names no file is a screen: it gets the one page, which knows its screens. */
export function createSite(webDir: string): Hono {
  const site = new Hono();
  site.use(compress(), etag());
  site.use(async (c, next) => {
    if (c.req.path === '/headers.json' || /\.(br|gz|map)$/.test(c.req.path)) return c.notFound();
    await next();
    if (c.res.ok) c.res.headers.set('cache-control', HASHED.test(c.req.path) ? YEAR : ALWAYS_ASK);
    return undefined;
  });
  for (const page of PLAIN)
    site.get(`/${page}`, serveStatic({ root: webDir, path: `${page}.html`, precompressed: true }));
  site.get('*', serveStatic({ root: webDir, precompressed: true }));
  site.get('*', async (c, next) => {
    const isScreen = !/\.\w+$/.test(c.req.path) && !c.req.path.startsWith('/v1/');
    if (!isScreen) return next();
    return serveStatic({ root: webDir, path: 'index.html', precompressed: true })(c, next);
  });
  return site;
}

/// <reference lib="webworker" />
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precacheAndRoute,
  type PrecacheEntry,
} from 'workbox-precaching';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: readonly PrecacheEntry[] };

/*
 * Everything is kept at the first visit; afterwards no request leaves the device for the app itself. A new version is
 * fetched beside the old one and used from the next opening, so that no screen changes under somebody who is writing.
 */
cleanupOutdatedCaches();
precacheAndRoute([...self.__WB_MANIFEST], { directoryIndex: '', cleanURLs: false });

/** The script of the closer reading is kept only where it was asked for, beside its files (`src/coach/closer`). */
const closerScript = /^\/assets\/encoder\.worker-[\w-]+\.js$/;

async function fromCloser(request: Request): Promise<Response> {
  return (await caches.match(request.url, { cacheName: 'closer-reading' })) ?? fetch(request);
}

self.addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (origin === self.location.origin && closerScript.test(pathname)) event.respondWith(fromCloser(event.request));
});

const app = createHandlerBoundToURL('/index.html');

/** Pages that stand by themselves, without script, under an address one can say aloud. */
const plain = new Map([
  ['/for-partners', createHandlerBoundToURL('/for-partners.html')],
  ['/crisis', createHandlerBoundToURL('/crisis.html')],
]);

/** Paths of the relay and pages of their own are not screens. */
function isScreen(url: URL): boolean {
  return url.origin === self.location.origin && !url.pathname.startsWith('/v1/') && !/\.[a-z0-9]+$/.test(url.pathname);
}

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.mode !== 'navigate' || !isScreen(url)) return;
  const page = plain.get(url.pathname) ?? app;
  event.respondWith(page({ request: event.request, event, url }));
});

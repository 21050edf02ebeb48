import { scriptUrl } from './script-url.ts';

/** Registers the service worker once the page is quiet, so that the next visit needs no network. */
export function keepOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const url = scriptUrl('/sw.js');
  const register = (): void => void navigator.serviceWorker.register(url, { type: 'classic', scope: '/' });
  if (document.readyState === 'complete') register();
  else addEventListener('load', register, { once: true });
}

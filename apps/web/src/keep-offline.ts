interface ScriptUrls {
  createScriptURL(url: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): ScriptUrls;
}

const ours: readonly string[] = ['/sw.js'];

function onlyOurs(url: string): string {
  if (ours.includes(url)) return url;
  throw new TypeError(`not a script of this app: ${url}`);
}

/** Registers the service worker once the page is quiet, so that the next visit needs no network. */
export function keepOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  const policy = types?.createPolicy('groundwork', { createScriptURL: onlyOurs });
  const url = policy?.createScriptURL('/sw.js') ?? '/sw.js';
  const register = (): void => void navigator.serviceWorker.register(url, { type: 'classic', scope: '/' });
  if (document.readyState === 'complete') register();
  else addEventListener('load', register, { once: true });
}

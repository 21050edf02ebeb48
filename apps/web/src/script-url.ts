/** The part of Trusted Types that this app needs; not in the DOM library yet (W3C Trusted Types). */
interface ScriptUrls {
  createScriptURL(url: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): ScriptUrls;
}

const ours = [/^\/sw\.js$/u, /^\/(?:assets|src)\/[\w./-]+\.(?:js|ts)(?:\?[\w&=]*)?$/u];

function onlyOurs(url: string): string {
  const { origin, pathname, search } = new URL(url, location.origin);
  if (origin === location.origin && ours.some((shape) => shape.test(pathname + search))) return url;
  throw new TypeError(`not a script of this app: ${url}`);
}

let policy: ScriptUrls | undefined;

/** `url` in the form that Trusted Types lets a worker start from. Throws on anything that is not this app's own file. */
export function scriptUrl(url: string): string {
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  policy ??= types?.createPolicy('groundwork', { createScriptURL: onlyOurs });
  return policy?.createScriptURL(url) ?? onlyOurs(url);
}

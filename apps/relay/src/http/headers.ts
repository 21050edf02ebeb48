import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MiddlewareHandler } from 'hono';

/** Headers for a path, or for the start of one followed by `*`. For each header the first rule that matches wins. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Nobody's page may do anything with what an API answers. */
const BASE: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), ' +
    'midi=(), payment=(), usb=(), browsing-topics=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};
const TWO_YEARS = 'max-age=63072000; includeSubDomains';

/** The rules the web build wrote beside its pages; none when it wrote none. Throws when the file cannot be read as rules. */
export function readHeaderRules(webDir: string): readonly HeaderRule[] {
  let text: string;
  try {
    text = readFileSync(join(webDir, 'headers.json'), 'utf8');
  } catch {
    return [];
  }
  const rules: unknown = JSON.parse(text);
  if (!isHeaderRules(rules)) throw new TypeError(`${join(webDir, 'headers.json')} must be a list of path and headers`);
  return rules;
}

/** Sets the headers of every answer. `strict-transport-security` only where TLS is: said over plain HTTP it means nothing. */
export function secureHeaders(rules: readonly HeaderRule[]): MiddlewareHandler {
  return async (c, next) => {
    await next();
    const headers = new Map(Object.entries(BASE));
    for (const rule of c.req.path.startsWith('/v1/') ? [] : rules.toReversed()) {
      if (!matches(rule.path, c.req.path)) continue;
      for (const [name, value] of Object.entries(rule.headers)) headers.set(name.toLowerCase(), value);
    }
    // How long a page may be kept depends on whether it was found, which the site knows.
    headers.delete('cache-control');
    for (const [name, value] of headers) c.res.headers.set(name, value);
    if (isTls(c.req.raw)) c.res.headers.set('strict-transport-security', TWO_YEARS);
    else c.res.headers.delete('strict-transport-security');
  };
}

function matches(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}

function isTls(request: Request): boolean {
  return request.headers.get('x-forwarded-proto') === 'https' || new URL(request.url).protocol === 'https:';
}

function isHeaderRules(value: unknown): value is readonly HeaderRule[] {
  return Array.isArray(value) && value.every(isHeaderRule);
}

function isHeaderRule(value: unknown): value is HeaderRule {
  return (
    isRecord(value) &&
    isText(value['path']) &&
    isRecord(value['headers']) &&
    Object.values(value['headers']).every(isText)
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

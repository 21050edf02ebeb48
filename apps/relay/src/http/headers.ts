import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MiddlewareHandler } from 'hono';

/** Headers by path: a path, or the start of one followed by `*`. Later lines win over earlier ones. */
export type HeaderRules = Readonly<Record<string, Readonly<Record<string, string>>>>;

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
export function readHeaderRules(webDir: string): HeaderRules {
  let text: string;
  try {
    text = readFileSync(join(webDir, 'headers.json'), 'utf8');
  } catch {
    return {};
  }
  const rules: unknown = JSON.parse(text);
  if (!isHeaderRules(rules)) throw new TypeError(`${join(webDir, 'headers.json')} must be path → header → value`);
  return rules;
}

/** Sets the headers of every answer. `strict-transport-security` only where TLS is: said over plain HTTP it means nothing. */
export function secureHeaders(rules: HeaderRules): MiddlewareHandler {
  const patterns = Object.entries(rules);
  return async (c, next) => {
    await next();
    const headers = new Map(Object.entries(BASE));
    for (const [pattern, extra] of c.req.path.startsWith('/v1/') ? [] : patterns) {
      if (!matches(pattern, c.req.path)) continue;
      for (const [name, value] of Object.entries(extra)) headers.set(name.toLowerCase(), value);
    }
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

function isHeaderRules(value: unknown): value is HeaderRules {
  return isRecord(value) && Object.values(value).every((rule) => isRecord(rule) && Object.values(rule).every(isText));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

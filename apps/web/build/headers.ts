import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** The Content-Security-Policy as one line, from `csp.json`. */
export function policyFromFile(): string {
  const text = readFileSync(new URL('../csp.json', import.meta.url), 'utf8');
  const policy = JSON.parse(text) as Record<string, readonly string[]>;
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}

const forever = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const askAgain = { 'Cache-Control': 'no-cache' };

/**
 * What the server should answer with, by path: the first rule whose `path` matches wins for each header.
 * `*` at the end matches any rest. The relay reads it from `dist/headers.json`.
 */
export function headerRules(): readonly {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}[] {
  const all = {
    'Content-Security-Policy': policyFromFile(),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy':
      'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), ' +
      'midi=(), payment=(), usb=(), browsing-topics=(), web-share=(), idle-detection=(), bluetooth=()',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };
  return [
    { path: '/assets/*', headers: { ...all, ...forever } },
    { path: '/closer/*', headers: { ...all, ...forever } },
    { path: '/*', headers: { ...all, ...askAgain } },
  ];
}

/** Emits `headers.json`. */
export function headersFile(): Plugin {
  return {
    name: 'groundwork-headers',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'headers.json', source: `${JSON.stringify(headerRules(), null, 2)}\n` });
    },
  };
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { createTestRelay } from './place.ts';

const webDir = mkdtempSync(join(tmpdir(), 'groundwork-web-'));
mkdirSync(join(webDir, 'assets'));
const policy = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'";
const files: Readonly<Record<string, string | Buffer>> = {
  'index.html': '<!doctype html><title>Notes</title>',
  'sw.js': 'self.x = 1;',
  'assets/main-AbCd1234.js': 'export const x = 1;',
  'assets/main-AbCd1234.js.gz': gzipSync('export const x = 1;'),
  'assets/main-AbCd1234.js.map': '{}',
  'headers.json': JSON.stringify([
    { path: '/assets/*', headers: { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Cache-Control': 'no-store' } },
    { path: '/*', headers: { 'Content-Security-Policy': policy, 'Cross-Origin-Resource-Policy': 'same-site' } },
  ]),
};
for (const [name, content] of Object.entries(files)) writeFileSync(join(webDir, name), content);
const relay = createTestRelay({ webDir });
afterAll(async () => {
  await relay.close();
  rmSync(webDir, { recursive: true });
});
const get = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> | Response =>
  relay.app.request(`http://relay.example${path}`, { headers });

test.each(['/', '/journal', '/path/3', '/index.html'])('%s is the page, asked for anew each time', async (path) => {
  const answer = await get(path);
  expect(await answer.text()).toContain('<title>Notes</title>');
  expect(answer.headers.get('content-type')).toMatch(/^text\/html/);
  expect(answer.headers.get('cache-control')).toBe('no-cache');
  expect(answer.headers.get('content-security-policy')).toBe(policy);
  expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
  expect(answer.headers.get('cross-origin-opener-policy')).toBe('same-origin');
});

test('what has not changed is not sent again', async () => {
  const tag = (await get('/')).headers.get('etag') ?? '';
  expect(tag).not.toBe('');
  const again = await get('/', { 'if-none-match': tag });
  expect(again.status).toBe(304);
  expect(again.headers.get('content-security-policy')).toBe(policy);
});

test('a file with a hash in its name is kept for good; the worker is not', async () => {
  expect((await get('/assets/main-AbCd1234.js')).headers.get('cache-control')).toMatch(/immutable/);
  expect((await get('/sw.js')).headers.get('cache-control')).toBe('no-cache');
});

test('the first rule of a header wins', async () => {
  const answer = await get('/assets/main-AbCd1234.js');
  expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  expect((await get('/')).headers.get('cross-origin-resource-policy')).toBe('same-site');
});

test('what was compressed beforehand is sent as it is', async () => {
  const answer = await get('/assets/main-AbCd1234.js', { 'accept-encoding': 'gzip' });
  expect(answer.headers.get('content-encoding')).toBe('gzip');
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(files['assets/main-AbCd1234.js.gz']);
});

test.each([
  '/headers.json',
  '/assets/main-AbCd1234.js.map',
  '/assets/none-AbCd1234.js',
  '/favicon.ico',
  '/../relay.db',
  '/%2e%2e/relay.db',
  '/v1/unknown',
])('%s is not there', async (path) => {
  const answer = await get(path);
  expect(answer.status).toBe(404);
  expect(answer.headers.get('cache-control')).not.toMatch(/immutable/);
});

test('a path that tries to climb gets the page, never a file outside', async () => {
  const answer = await get('/..%2f..%2fetc%2fpasswd');
  expect(await answer.text()).toBe(files['index.html']);
});

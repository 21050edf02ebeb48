/**
 * `npm run bench:vault`: 20,000 records in a sealed vault, against Yjs with y-indexeddb (plain text at rest) and Dexie
 * with one AES-GCM record each, in the same run. Every opening is cold: a new browser process over the same profile, or
 * a new Node process. Prints medians and the ratios that matter; writes nothing outside a temporary folder.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build, type BuildOptions } from 'esbuild';
import { chromium, type Page } from 'playwright-core';
import { RECORDS } from './corpus.ts';
import type { Opened, Peer, Searches } from './page.ts';

declare const bench: {
  fill(peer: Peer): Promise<number>;
  open(peer: Peer, searches: number): Promise<Opened>;
};

const ROUNDS = Number(process.env['ROUNDS'] ?? 5);
const SEARCHES = 500;
const PEERS: readonly Peer[] = ['groundwork', 'yjs', 'dexie'];
const run = promisify(execFile);
const ms = (values: readonly number[]): string => `${median(values).toFixed(0)} ms`;
const ratio = (ours: readonly number[], theirs: readonly number[]): string =>
  (median(ours) / median(theirs)).toFixed(2);

const p95 = (values: readonly number[] = []): string => `${quantile(values, 0.95).toFixed(1)} ms`;
const median = (values: readonly number[]): number => quantile(values, 0.5);
const quantile = (values: readonly number[], q: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))] ?? Number.NaN;

async function bundle(folder: string): Promise<void> {
  const shared: BuildOptions = {
    bundle: true,
    format: 'esm',
    minify: true,
    conditions: ['groundwork-source'],
    outdir: folder,
  };
  const here = import.meta.dirname;
  await build({ ...shared, entryPoints: [join(here, 'page.ts')], platform: 'browser', splitting: true });
  const outExtension = { '.js': '.mjs' };
  await build({
    ...shared,
    entryPoints: [join(here, 'node-peer.ts')],
    platform: 'node',
    splitting: false,
    outExtension,
  });
}

async function serve(folder: string): Promise<{ readonly server: Server; readonly url: string }> {
  const server = createServer((request, response) => {
    const isPage = request.url === '/';
    response.setHeader('content-type', isPage ? 'text/html' : 'text/javascript');
    if (isPage) response.end('<!doctype html><script type="module" src="/page.js"></script>');
    else
      readFile(join(folder, request.url ?? '')).then(
        (bytes) => response.end(bytes),
        () => response.writeHead(404).end(),
      );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { server, url: `http://127.0.0.1:${address.port}/` };
}

/** Runs one deed in a browser that is started for it and closed after it. */
async function inBrowser<T>(profile: string, url: string, deed: (page: Page) => Promise<T>): Promise<T> {
  const args = '--no-sandbox --disable-background-networking --disable-quic --disable-gpu --no-first-run'.split(' ');
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  const context = await chromium.launchPersistentContext(profile, { executablePath, args });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    await page.goto(url);
    await page.waitForFunction(() => 'bench' in globalThis);
    return await deed(page);
  } finally {
    await context.close();
  }
}

interface Measured {
  readonly bytes: Record<Peer, number>;
  readonly chromium: Record<Peer, readonly number[]>;
  /** CPU time of the page's main thread, which other work on the machine hardly changes. */
  readonly thread: Record<Peer, readonly number[]>;
  readonly node: { readonly groundwork: readonly number[]; readonly yjs: readonly number[] };
  readonly searches: Searches | undefined;
}

async function measureOpening(page: Page, peer: Peer, count: number): Promise<Opened & { readonly threadMs: number }> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const threadTime = async (): Promise<number> => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN) * 1000;
  };
  const before = await threadTime();
  const opened = await page.evaluate(([name, asked]) => bench.open(name, asked), [peer, count] as const);
  return { ...opened, threadMs: (await threadTime()) - before };
}

async function measureBrowser(folder: string, url: string): Promise<Omit<Measured, 'node'>> {
  const bytes = { groundwork: 0, yjs: 0, dexie: 0 };
  const times: Record<Peer, number[]> = { groundwork: [], yjs: [], dexie: [] };
  const thread: Record<Peer, number[]> = { groundwork: [], yjs: [], dexie: [] };
  let searches: Searches | undefined;
  const profile = (peer: Peer): string => join(folder, `profile-${peer}`);
  for (const peer of PEERS) {
    bytes[peer] = await inBrowser(profile(peer), url, (page) => page.evaluate((name) => bench.fill(name), peer));
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const peer of PEERS) {
      const count = round === ROUNDS - 1 ? SEARCHES : 0;
      const opened = await inBrowser(profile(peer), url, (page) => measureOpening(page, peer, count));
      times[peer].push(opened.ms);
      if (count === 0) thread[peer].push(opened.threadMs);
      searches = opened.searches ?? searches;
    }
  }
  return { bytes, chromium: times, thread, searches };
}

async function measureNode(folder: string): Promise<Measured['node']> {
  const times = { groundwork: [] as number[], yjs: [] as number[] };
  const peer = async (deed: string, name: string): Promise<number> => {
    const { stdout } = await run(process.execPath, [join(folder, 'node-peer.mjs'), deed, name, folder]);
    return JSON.parse(stdout) as number;
  };
  await peer('fill', 'groundwork');
  await peer('fill', 'yjs');
  for (let round = 0; round < ROUNDS; round += 1) {
    times.groundwork.push(await peer('open', 'groundwork'));
    times.yjs.push(await peer('open', 'yjs'));
  }
  return times;
}

function print({ bytes, chromium: times, thread, node, searches }: Measured): void {
  const rows = [
    ['', 'Groundwork (sealed)', 'Yjs + y-indexeddb (plain)', 'Dexie + AES-GCM'],
    ['bytes', ...PEERS.map((peer) => `${(bytes[peer] / 1e6).toFixed(2)} MB`)],
    ['cold open, Chromium', ...PEERS.map((peer) => ms(times[peer]))],
    ['of it main thread, CPU', ...PEERS.map((peer) => ms(thread[peer]))],
    ['cold open, Node', ms(node.groundwork), `${ms(node.yjs)} (one file)`, ''],
    ['search p95', p95(searches?.after), '', ''],
    ['search p95 before the index is ready', p95(searches?.before), '', ''],
    ['longest block while indexing', `${searches?.longestBlock.toFixed(0)} ms`, '', ''],
  ];
  console.log(`${RECORDS} records, medians of ${ROUNDS} cold openings\n`);
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
  console.log(`\nopen, Chromium: ${ratio(times.groundwork, times.yjs)} of Yjs (aim 0.5 or less)`);
  console.log(`open, Chromium: ${ratio(times.groundwork, times.dexie)} of Dexie`);
  console.log(`open, CPU of the main thread: ${ratio(thread.groundwork, thread.yjs)} of Yjs`);
  console.log(`open, Node: ${ratio(node.groundwork, node.yjs)} of Yjs from one file`);
  console.log(
    `bytes: ${(bytes.groundwork / bytes.yjs).toFixed(2)} of Yjs, ${(bytes.groundwork / bytes.dexie).toFixed(2)} of Dexie`,
  );
  console.log(`search p95: ${p95(searches?.after)} (aim 10 ms or less)`);
}

const folder = await mkdtemp(join(tmpdir(), 'groundwork-bench-'));
await bundle(folder);
const { server, url } = await serve(folder);
try {
  const browser = await measureBrowser(folder, url);
  print({ ...browser, node: await measureNode(folder) });
} finally {
  server.close();
  await rm(folder, { recursive: true, force: true });
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openEncoder } from '@groundwork/encoder';
import { filesFolder, readFromFolder } from '@groundwork/encoder/files-fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CloserFile } from '../src/coach/closer/files.ts';
import { startApp, type App } from './app.ts';
import { dist } from './server.ts';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(async () => {
  await app.stop();
});

const files = JSON.parse(readFileSync(join(dist, 'closer.json'), 'utf8')) as readonly CloserFile[];
const draft = 'You asked for quiet until Sunday, and I will keep to that. You never listen to me.';

const closerFilesOf = (urls: readonly string[]): string[] =>
  urls.map((url) => new URL(url).pathname).filter((path) => files.some((file) => file.url === path));

async function write(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Your words' }).click();
  await page.keyboard.type(draft);
  await page.getByRole('heading', { name: 'What the coach sees' }).waitFor();
}

/** A page whose service worker is in charge, with the address of everything it asks for. */
async function openWrite(): Promise<{ page: Page; asked: string[] }> {
  const context = await app.context();
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  const page = await context.newPage();
  await page.goto('/write/new');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  return { page, asked };
}

const closerSwitch = (page: Page) => page.getByRole('checkbox', { name: 'Read more closely' });

test('the closer reading is fetched only when asked for, reads a second time, stays without a network, and goes', async () => {
  const { page, asked } = await openWrite();
  await write(page);
  await closerSwitch(page).waitFor();
  expect(closerFilesOf(asked)).toEqual([]);
  await closerSwitch(page).check();
  await page.getByText('Kept on this device').waitFor();
  expect(new Set(closerFilesOf(asked))).toEqual(new Set(files.map(({ url }) => url)));
  await page.getByText('Read twice, the second time more closely.').waitFor();
  const before = asked.length;
  await page.context().setOffline(true);
  await page.reload();
  await write(page);
  await page.getByText('Read twice, the second time more closely.').waitFor();
  expect(await closerSwitch(page).isChecked()).toBe(true);
  const again = closerFilesOf(asked.slice(before));
  expect(again.filter((path) => path.startsWith('/closer/'))).toEqual([]);
  await closerSwitch(page).uncheck();
  await expect.poll(() => page.evaluate(() => caches.has('closer-reading'))).toBe(false);
  expect(await page.getByText(/^Read (once|twice)/).count()).toBe(0);
  expect(app.problems).toEqual([]);
  await page.context().close();
});

test('without a network it says so, and goes on where it stopped', async () => {
  const { page } = await openWrite();
  await closerSwitch(page).waitFor();
  await page.context().setOffline(true);
  await closerSwitch(page).check();
  await page.getByText('There is no connection, so not all of it is here yet.').waitFor();
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText('Kept on this device').waitFor();
  expect(app.problems).toEqual([]);
  await page.context().close();
});

test('a file that is not what the build made is thrown away', async () => {
  const { page } = await openWrite();
  await page.context().route('**/closer/weights-3-*.bin', (route) => route.fulfill({ body: 'something else' }));
  await closerSwitch(page).check();
  await page.getByText('Not all of it could be fetched').waitFor();
  const kept = await page.evaluate(async () =>
    (await (await caches.open('closer-reading')).keys()).map(({ url }) => url),
  );
  expect(kept.some((url) => url.includes('weights-3'))).toBe(false);
  // The browser tells the console that a file did not match.
  app.problems.splice(0);
  await page.context().close();
});

test('the browser embeds as the command line does', async () => {
  const passages = [draft, 'You never listen to me.', 'thinking of the lake again'];
  const context = await app.context({ bypassCSP: true, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto('/crisis.html');
  // As text: the test runner rewrites functions in ways the page cannot run.
  const found = await page.evaluate<number[][]>(`(async () => {
    const files = ${JSON.stringify(files)};
    await (await caches.open('closer-reading')).addAll(files.map(({ url }) => url));
    const { port1, port2 } = new MessageChannel();
    const answer = new Promise((resolve) => (port2.onmessage = ({ data }) => resolve(data)));
    const script = files.find(({ url }) => url.endsWith('.js')).url;
    new Worker(script, { type: 'module' }).postMessage({ files, door: port1 }, [port1]);
    port2.postMessage({ n: 1, passages: ${JSON.stringify(passages)} });
    return (await answer).embeddings.map((one) => [...one]);
  })()`);
  const here = await (await openEncoder(readFromFolder(filesFolder()))).embed(passages);
  for (const [index, one] of here.entries())
    for (const [at, value] of one.entries()) expect(Math.abs(value - (found[index]?.[at] ?? 9))).toBeLessThan(1e-3);
  await context.close();
});

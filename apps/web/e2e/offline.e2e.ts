import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type App } from './app.ts';
import { routes, visit } from './routes.ts';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(async () => {
  await app.stop();
});

test('after the first load every screen works with the network cut, and nothing is asked of anyone else', async () => {
  const context = await app.context();
  const page = await context.newPage();
  await page.goto('/');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null || performance.now() > 8000);
  await page.reload();
  expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await context.setOffline(true);
  for (const route of routes.filter((one) => one.steps === undefined)) await visit(page, route);
  await page.goto('/lines');
  await page.getByRole('link', { name: 'Ring 116 123' }).first().waitFor();
  await page.goto('/crisis.html');
  await page.getByRole('heading', { level: 1, name: 'Talk to a person now' }).waitFor();
  await page.goto('/tonight');
  await page.getByRole('checkbox', { name: /Eat something/ }).click();
  await page.getByText('One done.').waitFor();
  await page.reload();
  await page.getByText('One done.').waitFor();
  expect(await page.getByRole('checkbox', { name: /Eat something/ }).isChecked()).toBe(true);
  expect(app.problems).toEqual([]);
  await context.close();
});

test('the page with all lines works with JavaScript off', async () => {
  const page = await app.page('/crisis.html', { javaScriptEnabled: false });
  expect(await page.getByRole('link', { name: '116 123' }).count()).toBeGreaterThan(1);
  await page.getByRole('link', { name: 'Leave this page' }).click();
  await page.getByRole('heading', { level: 1, name: 'Kitchen measures' }).waitFor();
});

test('it can be installed, under its own or a plain name, with icons', async () => {
  const page = await app.page('/');
  for (const file of ['/manifest.webmanifest', '/manifest-plain.webmanifest']) {
    const manifest = (await (await page.request.get(file)).json()) as { name: string; icons: { src: string }[] };
    expect(manifest.name).toMatch(/^(Groundwork|Planner)$/);
    for (const icon of manifest.icons) expect((await page.request.get(icon.src)).status()).toBe(200);
  }
  const headers = (await page.request.get('/')).headers();
  expect(headers['content-security-policy']).not.toMatch(/unsafe-inline|'unsafe-eval'/);
  expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
});

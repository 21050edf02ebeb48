import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type App } from './app.ts';
import { readTexts, writeWithoutEnd } from './session-in-page.ts';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(async () => {
  await app.stop();
});

test('a second tab sees what the first wrote, without a reload', async () => {
  const context = await app.context();
  const [one, two] = [await context.newPage(), await context.newPage()];
  await one.goto('/tonight');
  await two.goto('/tonight');
  await one.getByRole('checkbox', { name: /glass of water/ }).click();
  await two.getByText('One done.').waitFor();
  await two.getByRole('checkbox', { name: /Eat something/ }).click();
  await one.getByText('2 done.').waitFor();
  expect(app.problems).toEqual([]);
  await context.close();
});

test('two tabs writing at once lose nothing and damage nothing', async () => {
  const context = await app.context();
  const kept: string[] = [];
  const pages = [await context.newPage(), await context.newPage()];
  for (const [at, page] of pages.entries()) {
    await page.goto('/quiet.html');
    page.on('console', (message) => {
      if (message.text().startsWith('kept ')) kept.push(message.text().slice(5));
    });
    await writeWithoutEnd(page, `tab${at}`);
  }
  await new Promise((resolve) => setTimeout(resolve, 3000));
  await Promise.all(pages.map((page) => page.close()));
  const page = await context.newPage();
  await page.goto('/quiet.html');
  const after = await readTexts(page);
  const here = new Set(after.texts);
  expect(after.standing).toBe('open');
  for (const tab of ['tab0', 'tab1']) expect(kept.filter((text) => text.startsWith(tab)).length).toBeGreaterThan(2);
  expect(kept.filter((text) => !here.has(text))).toEqual([]);
  await context.close();
});

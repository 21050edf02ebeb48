import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type App } from './app.ts';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(async () => {
  await app.stop();
});

async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element instanceof HTMLInputElement) return element.labels?.[0]?.textContent ?? element.value;
    return element?.textContent ?? '';
  });
}

/** Presses Tab until what has the focus reads like `name`; fails after too many. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    if (name.test(await focused(page))) return;
  }
  throw new Error(`Tab never reached ${name}; it is at "${await focused(page)}"`);
}

test('the first night by keyboard alone', async () => {
  const page = await app.page('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Skip to the content');
  expect(await page.getByRole('link', { name: 'Skip to the content' }).isVisible()).toBe(true);
  await tabTo(page, /about to message/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'How strong is the pull?' }).waitFor();
  expect(await focused(page)).toBe('How strong is the pull?');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await tabTo(page, /^Go on$/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Write it here first' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type('only keys');
  await tabTo(page, /Keep it and take ten minutes/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Ride the wave' }).waitFor();
  await tabTo(page, /Stop here/);
  await page.keyboard.press('Space');
  await page.getByRole('heading', { level: 1, name: 'And now, how strong?' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await tabTo(page, /^Go on$/);
  await page.keyboard.press('Enter');
  await tabTo(page, /Put it in the drawer/);
  await page.keyboard.press('Enter');
  await page.getByText('The pull went from 2 to 0.').waitFor();
  expect(app.problems).toEqual([]);
});

test('? lists the keys, Escape closes the list, Alt Shift 0 leads to help', async () => {
  const page = await app.page('/tonight');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keys' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.keyboard.press('Alt+Shift+Digit0');
  await page.getByRole('heading', { level: 1, name: 'You do not have to fix this tonight' }).waitFor();
  expect(app.problems).toEqual([]);
});

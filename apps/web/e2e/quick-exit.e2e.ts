import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { startApp, type App } from './app.ts';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(async () => {
  await app.stop();
});

const quiet = async (page: Page): Promise<void> => {
  await page.waitForURL('**/quiet.html');
  await page.getByRole('heading', { level: 1, name: 'Kitchen measures' }).waitFor();
};

test('the button leaves for the quiet page from every kind of screen, and back never shows the app', async () => {
  for (const path of ['/', '/safe', '/tonight', '/urge', '/today', '/more']) {
    const page = await app.page(path);
    await page.getByRole('button', { name: 'Leave', exact: true }).click();
    await quiet(page);
    expect(await page.title()).toBe('Kitchen measures');
    await page.context().close();
  }
  expect(app.problems).toEqual([]);
});

test('three presses of Shift leave, also while typing; two do not', async () => {
  const page = await app.page('/');
  await page.getByRole('link', { name: 'I’m about to message' }).click();
  await page.getByRole('radio', { name: '7', exact: true }).check();
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('textbox').pressSequentially('I Am Here');
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await page.keyboard.press('a');
  await page.keyboard.press('Shift');
  expect(await page.getByRole('textbox').inputValue()).toBe('I Am Herea');
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await quiet(page);
});

test('the steps inside the app are folded away: back from the quiet page stays quiet', async () => {
  const page = await app.page('/');
  await page.getByRole('link', { name: /Am I safe/ }).click();
  await page.getByRole('link', { name: 'Show me people to ring now' }).click();
  await page.getByRole('heading', { level: 1, name: 'Talk to a person now' }).waitFor();
  await page.getByRole('button', { name: 'Leave', exact: true }).click();
  await quiet(page);
  await page.goBack();
  await page.waitForTimeout(500);
  if (page.url() !== 'about:blank') await quiet(page);
  await page.goForward();
  await page.waitForTimeout(300);
  await quiet(page);
});

test('leaving says honestly that the history remains', async () => {
  const page = await app.page('/');
  await page.getByText(/history still shows/).waitFor();
});

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

const passphrase = 'four plain words here';

async function setPassphrase(page: Page): Promise<void> {
  await page.goto('/more/passphrase');
  const fields = page.locator('input[type=password]');
  await fields.first().waitFor();
  for (let at = 0; at < (await fields.count()); at += 1) await fields.nth(at).fill(passphrase);
  await page.locator('form button[type=submit]').first().click();
  await page.getByText('A passphrase protects what you wrote.').waitFor();
}

test('locked: help stays within reach, the wrong passphrase is told, the right one opens', async () => {
  const page = await app.page('/tonight');
  await page.getByRole('checkbox', { name: /glass of water/ }).click();
  await page.getByText('One done.').waitFor();
  await setPassphrase(page);
  await page.goto('/more');
  await page.getByRole('heading', { level: 1, name: 'Locked' }).waitFor();
  await page.getByRole('button', { name: 'Leave', exact: true }).waitFor();
  await page.getByLabel('Passphrase').fill('not the one at all');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByText('That passphrase does not fit.').waitFor();
  await page.getByRole('link', { name: /Am I safe/ }).click();
  await page.getByRole('button', { name: 'No, I’m alone with it' }).click();
  for (let question = 0; question < 4; question += 1)
    await page.getByRole('button', { name: 'No', exact: true }).click();
  await page.getByRole('button', { name: 'Yes', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Your life comes first' }).waitFor();
  await page.getByRole('link', { name: 'Ring 116 123' }).first().waitFor();
  await page.goto('/urge');
  await page.getByRole('heading', { level: 1, name: 'Ride the wave' }).waitFor();
  await page.goto('/today');
  await page.getByLabel('Passphrase').fill(passphrase);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Locked' }).waitFor({ state: 'detached' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(app.problems).toEqual([]);
});

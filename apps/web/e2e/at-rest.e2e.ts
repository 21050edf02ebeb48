import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type App } from './app.ts';
import { createProfile, filesWith, type Profile } from './profile.ts';

let app: App;
let profile: Profile;
beforeAll(async () => {
  app = await startApp();
  profile = createProfile();
});
afterAll(async () => {
  await profile.kill();
  profile.remove();
  await app.stop();
});

test('no word the user wrote is readable anywhere in the profile folder', async () => {
  const context = await profile.open();
  app.watch(context);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${app.origin}/urge`);
  await page.getByRole('radio', { name: '6', exact: true }).check();
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('textbox').fill('canarydraftquokka please canaryhomequoll');
  await page.getByRole('button', { name: 'Keep it and take ten minutes' }).click();
  await page.getByRole('progressbar').waitFor();
  await page.goto(`${app.origin}/plan`);
  await page.getByRole('textbox', { name: 'How I know it is getting bad' }).fill('canaryplannumbat');
  await page.getByRole('button', { name: 'Keep the plan' }).click();
  await page.getByText('Kept.').waitFor();
  await page.goto(`${app.origin}/tonight`);
  await page.getByRole('textbox', { name: /Who could just listen/ }).fill('Canarynamebilby');
  await page.getByRole('button', { name: 'Keep it here' }).click();
  await page.getByText('Canarynamebilby').waitFor();
  // The control: what is kept readable on purpose is found, so this search can find things.
  await page.evaluate(() => localStorage.setItem('hints', JSON.stringify({ title: 'controlwombat' })));
  await page.waitForTimeout(6000);
  await profile.kill();
  expect(filesWith(profile.folder, 'controlwombat').length).toBeGreaterThan(0);
  for (const canary of ['canarydraftquokka', 'canaryplannumbat', 'Canarynamebilby', 'canaryhomequoll']) {
    expect(filesWith(profile.folder, canary)).toEqual([]);
  }
  expect(app.problems).toEqual([]);
});

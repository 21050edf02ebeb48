import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type App } from './app.ts';
import { readAnswer } from './session-in-page.ts';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(async () => {
  await app.stop();
});

test('at 2 a.m. somebody about to message rides a wave, and the draft waits until the morning', async () => {
  const context = await app.context({ timezoneId: 'Europe/Dublin' });
  const page = await context.newPage();
  await page.clock.install({ time: new Date('2026-11-22T02:00:00Z') });
  await page.goto('/');
  await page.getByRole('link', { name: 'I’m about to message' }).click();
  await page.getByRole('radio', { name: '9', exact: true }).check();
  await page.getByRole('button', { name: 'Go on' }).click();
  const words = 'Please, can we talk. I cannot sleep and I keep hearing the door.';
  await page.getByRole('textbox', { name: 'What you want to say' }).fill(words);
  await page.getByRole('button', { name: 'Keep it and take ten minutes' }).click();
  await page.getByText('About 10 minutes left').waitFor();

  await page.clock.fastForward('04:10');
  await page.getByText('About 6 minutes left').waitFor();
  await page.reload();
  await page.getByText('About 6 minutes left').waitFor();
  await page.clock.fastForward('06:00');
  await page.getByText('The ten minutes are over.').first().waitFor();

  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('radio', { name: '4', exact: true }).check();
  await page.getByRole('button', { name: 'Go on' }).click();
  expect(await page.getByRole('radio', { name: /Until the morning/ }).isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Put it in the drawer' }).click();
  await page.getByText('The pull went from 9 to 4.').waitFor();
  await page.getByText(/It rests until Sunday,? 22 November/).waitFor();

  await page.getByRole('link', { name: 'Open the drawer' }).click();
  await page.getByText(words.slice(0, 20)).first().waitFor();
  expect(app.problems).toEqual([]);
  await context.close();
});

test('danger answers lead to the right page at once, with numbers as they are dialled', async () => {
  const page = await app.page('/');
  await page.getByRole('link', { name: /Am I safe/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Can anyone else see this screen right now?' }).waitFor();
  await page.getByRole('button', { name: 'No, I’m alone with it' }).click();
  for (let question = 0; question < 4; question += 1)
    await page.getByRole('button', { name: 'No', exact: true }).click();
  await page.getByRole('button', { name: 'Yes', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Your life comes first' }).waitFor();
  expect(await page.getByRole('link', { name: /999/ }).first().getAttribute('href')).toBe('tel:999');
  const samaritans = page.getByRole('link', { name: 'Ring 116 123' }).first();
  expect(await samaritans.getAttribute('href')).toMatch(/^tel:116\s?123$/);
  await page
    .getByText(/Checked on .*2026/)
    .first()
    .waitFor();
  // Help stands on the screen before the answer is kept; the rest of the app follows once it is.
  await expect.poll(() => readAnswer(page, 'suicidal-thoughts'), { timeout: 20_000 }).toBe('yes');
  await page.reload();
  await page.goto('/urge');
  await page.getByRole('radio', { name: '7', exact: true }).check();
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('heading', { level: 1, name: 'Write it as a letter you will not send' }).waitFor();
  expect(app.problems).toEqual([]);
});

test('ticks of tonight and the one person are there after a reload', async () => {
  const page = await app.page('/tonight');
  await page.getByRole('checkbox', { name: /glass of water/ }).click();
  await page.getByText('One done.').waitFor();
  await page.getByRole('textbox', { name: /Who could just listen/ }).fill('Noor');
  await page.getByRole('textbox', { name: /Their number/ }).fill('+353 85 000 1122');
  await page.getByRole('button', { name: 'Keep it here' }).click();
  expect(await page.getByRole('link', { name: 'Ring Noor' }).getAttribute('href')).toBe('tel:+353850001122');
  await page.reload();
  await page.getByRole('link', { name: 'Ring Noor' }).waitFor();
  expect(await page.getByRole('checkbox', { name: /glass of water/ }).isChecked()).toBe(true);
  expect(app.problems).toEqual([]);
});

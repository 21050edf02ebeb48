import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type App } from './app.ts';
import {
  begin,
  cardOf as card,
  complete,
  finish,
  isSound as expectSound,
  openAt,
  pick,
  reload,
  type Visit,
} from './step-journey.ts';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(async () => {
  await app.stop();
});

const open = (step: number, theme?: 'light' | 'dark'): Promise<Visit> => openAt(app, `/path/${step}`, [], theme);
const isSound = (page: Page): Promise<void> => expectSound(app, page);

async function promise(page: Page, text: string): Promise<Locator> {
  const form = card(page, 'Make a promise');
  if ((await form.getByLabel('I will …').count()) === 0) await begin(page, 'Make a promise');
  await form.getByLabel('I will …').fill(text);
  await form.getByLabel('By which day').fill('2026-11-24');
  await pick(form, 'Can I keep it even if nobody helps me?', 'Yes');
  await pick(form, 'Could I keep it on a bad day?', 'Yes');
  await finish(form);
  return form;
}

test('step 7: a vague promise comes back, three are the most, and kept ones are counted and taken along', async () => {
  const { page, context } = await open(7);
  const form = await promise(page, 'Be a better person');
  await form.locator('[data-rule="promise-vague"]').waitFor();
  await promise(page, 'Be at the school gate at five on Tuesday');
  await form.locator('.done-note').waitFor();
  const mine = card(page, 'Your promises');
  await mine.getByText('Be at the school gate at five on Tuesday').waitFor();
  await promise(page, 'Pay the gas bill on Tuesday morning');
  await form.locator('.done-note').waitFor();
  await promise(page, 'Ring my sister on Tuesday at six');
  await form.locator('.done-note').waitFor();
  await promise(page, 'Wash the car on Tuesday at noon');
  await form.locator('[data-rule="promise-three-open"]').waitFor();

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    mine.getByRole('button', { name: 'Save for my calendar' }).click(),
  ]);
  const ics = readFileSync(await file.path(), 'utf8');
  expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(3);
  expect(ics).toContain('DTSTART;VALUE=DATE:20261124');

  await reload(page);
  const gate = mine.getByRole('listitem').filter({ hasText: 'school gate' });
  await gate.getByRole('button', { name: 'Kept' }).click();
  const gas = mine.getByRole('listitem').filter({ hasText: 'gas bill' });
  await gas.getByRole('button', { name: 'Missed' }).click();
  await gas.getByLabel('What got in the way, without blame').fill('The card was at home');
  await gas.getByRole('button', { name: 'Mark as missed' }).click();
  await mine.getByText('In 4 weeks: 1 of 2 kept').waitFor();
  await page.clock.setSystemTime(new Date('2026-11-24T10:00:00Z'));
  await reload(page);
  const sister = mine.getByRole('listitem').filter({ hasText: 'sister' });
  await sister.getByRole('button', { name: 'Change it' }).click();
  await sister.getByRole('button', { name: 'Keep the change' }).click();
  await sister.locator('[data-rule="promise-change-late"]').waitFor();
  const repair = await begin(page, 'Repair a missed one');
  await pick(repair, 'Which promise?', 'Pay the gas bill on Tuesday morning');
  await repair.getByLabel('How I put it right').fill('Paid it on Monday night');
  await complete(repair);
  await reload(page);
  await mine.getByText('In 12 weeks: 1 of 2 kept, one put right').waitFor();
  await page
    .locator('[data-evidence="promises-kept"]')
    .getByText('You kept 1 of 2 promises in the last four weeks.')
    .waitFor();
  await page.locator('[data-rule="share-their-wish"]').waitFor();
  await isSound(page);
  await context.close();
});

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type App } from './app.ts';
import { cardOf, isSound, openAt, reload } from './step-journey.ts';

let app: App;
const folder = mkdtempSync(join(tmpdir(), 'groundwork-files-'));
beforeAll(async () => {
  app = await startApp();
});
afterAll(async () => {
  await app.stop();
  rmSync(folder, { recursive: true, force: true });
});

const life = [
  {
    kind: 'profile.told',
    profile: { leftOn: '2026-09-20', whatHappened: 'Zoë, Łukasz und ich: für uns war es zu viel.' },
  },
  { kind: 'boundary.recorded', boundary: { kind: 'logistics', words: 'Only the house.', saidOn: '2026-10-01' } },
  { kind: 'checkin.made', mood: 4, sleep: 6, pull: 7, on: '2026-11-20' },
  { kind: 'checkin.made', mood: 6, sleep: 6, pull: 3, on: '2026-11-22' },
  { kind: 'slip.marked', slip: 's1', what: 'checking', on: '2026-11-21', note: 'An empty Sunday' },
  { kind: 'openness.shown', words: 'THEIR PRIVATE WORDS', on: '2026-11-20' },
  {
    kind: 'contact.logged',
    contact: 'c1',
    by: 'them',
    channel: 'message',
    purpose: 'personal',
    on: '2026-11-19',
    note: 'THEIR MESSAGE',
  },
  { kind: 'journal.written', entry: 'j1', text: 'I read on the stairs.' },
  { kind: 'promise.made', promise: 'p1', text: 'Home by six on Tuesday', due: '2026-11-24' },
];

async function saved(page: Page, button: string): Promise<string> {
  const [download]: [Download, void] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

test('the timeline shows everything, and filters by step, kind and day', async () => {
  const { page, context } = await openAt(app, '/timeline', life, 'dark');
  await page.getByText('9 entries', { exact: true }).waitFor();
  await page.getByText('I read on the stairs.').waitFor();
  await page.getByText('Show only').click();
  await page.getByLabel('Kind').selectOption('promises');
  await page.getByText('One entry', { exact: true }).waitFor();
  expect(await page.getByText('I read on the stairs.').count()).toBe(0);
  await page.getByLabel('Kind').selectOption('any');
  await page.getByLabel('Step').selectOption('9');
  await page.getByText('An empty Sunday').waitFor();
  await page.getByLabel('To').fill('2026-11-01');
  await page.getByText('Nothing fits these filters.').waitFor();
  await page.getByRole('button', { name: 'Show everything' }).last().click();
  await page.getByText('9 entries', { exact: true }).waitFor();
  await isSound(app, page);
  await context.close();
});

test('the week writes itself, asks three questions, and its line stands in step 9', async () => {
  const { page, context } = await openAt(app, '/review', life);
  await page.getByText('Mood about 5 of 10.').waitFor();
  await page.getByText('One slip, and none noted as over yet.').waitFor();
  await page.getByLabel('What helped?').fill('Walking home.');
  await page.getByLabel('What was hard?').fill('Sunday.');
  await page.getByLabel('One line for the coming week').fill('I ring somebody on Sunday.');
  await isSound(app, page);
  await page.getByRole('button', { name: 'Keep this review' }).click();
  await page.getByText('You looked back on 23 November 2026.').waitFor();
  await reload(page);
  await page.locator('summary', { hasText: '23 November 2026' }).click();
  await page.getByText('Walking home.').waitFor();
  await page.goto('/path/9');
  await cardOf(page, 'This week’s line').last().getByText('I ring somebody on Sunday.').waitFor();
  await context.close();
});

test('a sheet is chosen, looked at, one thing left out, and becomes a PDF with its own letters and nothing about them', async () => {
  const { page, context } = await openAt(app, '/summary', life);
  await page.getByText('This sheet is about your own life.').waitFor();
  await page.getByRole('checkbox', { name: 'Journal' }).check();
  await page.getByRole('checkbox', { name: 'Exercises' }).check();
  const sheet = page.getByRole('region', { name: 'The sheet' });
  await sheet.getByText('I read on the stairs.').waitFor();
  expect(await sheet.innerText()).not.toMatch(/THEIR/);
  const slip = sheet.locator('.sheet-item', { hasText: 'An empty Sunday' });
  await slip.getByRole('button', { name: /Leave out/ }).click();
  await sheet.getByText('Left out').waitFor();
  await isSound(app, page);

  const path = await saved(page, 'Save as PDF');
  await page.getByText('The PDF is in your downloads.').waitFor();
  const bytes = readFileSync(path);
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(bytes.length).toBeLessThan(400_000);
  const text = readPdf(path);
  if (text !== undefined) {
    expect(text).toContain('Zoë, Łukasz und ich: für uns war es zu viel.');
    expect(text).toContain('Only the house.');
    expect(text).toContain('Page 1 of');
    expect(text).not.toMatch(/THEIR|An empty Sunday/);
  }
  await reload(page);
  expect(await page.getByRole('checkbox', { name: 'Journal' }).isChecked()).toBe(true);
  await sheet.getByText('Left out').waitFor();

  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button', { name: 'Save as PDF' }).isVisible()).toBe(false);
  expect(await sheet.getByText('Left out').isVisible()).toBe(false);
  await sheet.getByText('I read on the stairs.').waitFor();
  await context.close();
});

/** The text of a PDF by Poppler; undefined where Poppler is not installed. */
function readPdf(path: string): string | undefined {
  try {
    return execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

test('dates become a calendar file that says nothing; notes are off until they are wanted', async () => {
  const { page, context } = await openAt(app, '/reminders', life);
  const calendar = readFileSync(await saved(page, 'Save as calendar file'), 'utf8');
  expect(calendar).toContain('SUMMARY:A note from your planner');
  expect(calendar).toContain('20261124');
  expect(calendar).not.toMatch(/promise|Tuesday|review|agreed|worry/i);
  const notes = page.getByRole('checkbox', { name: 'Show me a note when something is due' });
  expect(await notes.isChecked()).toBe(false);
  await isSound(app, page);
  await notes.click();
  await expect.poll(() => notes.isChecked()).toBe(true);
  await reload(page);
  expect(await notes.isChecked()).toBe(true);
  await page.clock.setFixedTime(new Date('2026-11-24T09:00:10Z'));
  await page.goto('/today');
  const note = page.locator('.reminder');
  await note.getByText('A note from your planner').waitFor();
  await note.getByRole('button', { name: 'Close' }).click();
  await note.waitFor({ state: 'detached' });
  expect(app.problems).toEqual([]);
  await context.close();
});

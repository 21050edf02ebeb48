import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { App } from './app.ts';
import { runInPage } from './session-in-page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A Monday at ten in the morning, so that neither night nor the edge of a week plays a part. */
const monday = '2026-11-23T10:00:00Z';

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
}

/** A fresh phone in Dublin on that Monday at `path`; `before` is what was done on it until then. */
export async function openAt(
  app: App,
  path: string,
  before: readonly object[] = [],
  theme: 'light' | 'dark' = 'light',
): Promise<Visit> {
  const context = await app.context({ timezoneId: 'Europe/Dublin', reducedMotion: 'reduce', acceptDownloads: true });
  const page = await context.newPage();
  await page.clock.install({ time: new Date(monday) });
  await page.goto('/today');
  await page.evaluate((chosen) => localStorage.setItem('hints', JSON.stringify({ theme: chosen })), theme);
  if (before.length > 0) await runInPage(page, before);
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { page, context };
}

/** The card with this heading. */
export function cardOf(page: Page, title: string): Locator {
  return page.locator('section.card', { has: page.getByRole('heading', { level: 2, name: title, exact: true }) });
}

/** Opens the form of an exercise. */
export async function begin(page: Page, title: string): Promise<Locator> {
  const here = cardOf(page, title);
  await here.getByRole('button', { name: 'Begin' }).click();
  return here;
}

/** Asks to finish a form; it may be refused. */
export async function finish(form: Locator): Promise<void> {
  await form.getByRole('button', { name: 'Done for now' }).click();
}

/** Finishes a form, and waits until it is kept. */
export async function complete(form: Locator): Promise<void> {
  await finish(form);
  await form.locator('.done-note').waitFor();
}

/** Chooses one of a group. */
export async function pick(form: Locator, group: string | RegExp, option: string | RegExp): Promise<void> {
  const exact = typeof option === 'string';
  await form.getByRole('group', { name: group }).getByRole('radio', { name: option, exact }).check();
}

export async function reload(page: Page): Promise<void> {
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** Nothing for axe to find, nothing wider than the phone, no request to others and no error so far. */
export async function isSound(app: App, page: Page): Promise<void> {
  await page.evaluate(axe);
  const found = await page.evaluate(() => (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
  expect(found.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(app.problems).toEqual([]);
}

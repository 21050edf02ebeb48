import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type App } from './app.ts';
import { routes, visit } from './routes.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(async () => {
  await app.stop();
});

for (const theme of ['light', 'dark'] as const) {
  for (const route of routes) {
    test(`${route.name}, ${theme}: axe finds nothing, nothing is wider than the phone, targets are large`, async () => {
      const context = await app.context({ reducedMotion: 'reduce' });
      await context.addInitScript((chosen) => localStorage.setItem('hints', JSON.stringify({ theme: chosen })), theme);
      const page = await context.newPage();
      await visit(page, route);
      expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe(theme);
      await page.evaluate(axe);
      const found = await page.evaluate(() =>
        (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
      );
      expect(found.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      expect(await page.evaluate(smallTargets)).toEqual([]);
      expect(await page.evaluate(rememberedFields)).toEqual([]);
      await context.close();
    });
  }
}

/** Buttons, links that stand alone and fields under 44 px; links inside a sentence are exempt (WCAG 2.5.8). */
function smallTargets(): string[] {
  const found: string[] = [];
  for (const element of document.querySelectorAll('button, a, select, input, textarea, summary')) {
    const inSentence = element.closest('p, li, dd') !== null && element.matches('a:not([class])');
    const unseen = element.closest('.unseen, .skip') !== null;
    const target = element.closest('label, .tick, .choice') ?? element;
    const box = target.getBoundingClientRect();
    if (inSentence || unseen || box.width === 0) continue;
    if (box.height < 43.5 || box.width < 43.5)
      found.push(`${element.outerHTML.slice(0, 120)} ${box.width}×${box.height}`);
  }
  return found;
}

/** Fields whose text a browser would write, readable, into its session file. */
function rememberedFields(): string[] {
  const fields = [...document.querySelectorAll<HTMLInputElement>('textarea, input:not([type=radio], [type=checkbox])')];
  return fields
    .filter((field) => field.type !== 'password' && field.getAttribute('autocomplete') !== 'off')
    .map((field) => field.outerHTML.slice(0, 120));
}

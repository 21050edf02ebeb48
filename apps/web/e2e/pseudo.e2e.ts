import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { startApp, type App } from './app.ts';
import { routes } from './routes.ts';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(async () => {
  await app.stop();
});

/** The screen that shows data as it is: names, hours and sources of help lines. */
const ofData: readonly string[] = ['/lines'];

/** Words the pseudo-locale cannot reach: numbers to dial, file kinds, names of standards, months written by the platform. */
const asIs =
  /^(?:groundwork|json|markdown|agpl|pdf|ics|zip|whatsapp|age|esc|shift|alt|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|phq|gad|audit|hark|rosenberg|english|xa)$/i;

/** Plain ASCII words of three letters and more that stand in the page; the pseudo-locale has none. */
async function plainWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = new Set<string>();
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent === null || parent.closest('script, style, [lang], option, cite, .as-is') !== null) continue;
      for (const word of (node.textContent ?? '').match(/(?<![\p{L}\p{M}])[A-Za-z]{3,}(?![\p{L}\p{M}])/gu) ?? [])
        found.add(word);
    }
    return [...found];
  });
}

const paths = [...routes.map((route) => route.path), ...Array.from({ length: 16 }, (_, step) => `/path/${step}`)];

test('in the pseudo-locale no screen has a word of its own: nothing is hard-coded', async () => {
  const context = await app.context();
  await context.addInitScript(() => localStorage.setItem('hints', JSON.stringify({ language: 'en-XA' })));
  const page = await context.newPage();
  const hard: Record<string, string[]> = {};
  for (const path of new Set(paths.filter((each) => !ofData.includes(each)))) {
    await page.goto(path);
    const heading = page.getByRole('heading', { level: 1 }).first();
    await heading.waitFor();
    await page.waitForTimeout(150);
    expect(await heading.innerText(), path).toMatch(/[àéîôûñšţ]/iu);
    const words = (await plainWords(page)).filter((word) => !asIs.test(word));
    if (words.length > 0) hard[path] = words;
  }
  expect(hard).toEqual({});
  await context.close();
});

import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { phone, startApp } from '../e2e/app.ts';
import { routes, visit, type Route } from '../e2e/routes.ts';

/** `npm run screens -w apps/web [name …]`: pictures of every screen, light and dark, into `docs/screens`. */
const folder = fileURLToPath(new URL('../../../docs/screens/', import.meta.url));
const wanted = process.argv.slice(2);
/** The steps of the path, each with its own journey elsewhere; here only their pictures. */
const steps: readonly Route[] = Array.from({ length: 16 }, (_, step) => ({
  name: `step-${String(step).padStart(2, '0')}`,
  path: `/path/${step}`,
}));
mkdirSync(folder, { recursive: true });

const app = await startApp();
try {
  for (const theme of ['light', 'dark'] as const) {
    for (const route of [...routes, ...steps].filter((one) => wanted.length === 0 || wanted.includes(one.name))) {
      const context = await app.context({ deviceScaleFactor: 2, reducedMotion: 'reduce' });
      await context.addInitScript((chosen) => localStorage.setItem('hints', JSON.stringify({ theme: chosen })), theme);
      const page = await context.newPage();
      await page.setViewportSize(phone);
      // The first visit brings the fonts, which are shown from the second on (`src/ui/fonts.css`).
      await page.goto('/', { waitUntil: 'networkidle' });
      await visit(page, route);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      await page.waitForTimeout(250);
      await page.screenshot({ path: `${folder}${route.name}-${theme}.png` });
      await context.close();
      console.log(`${route.name}-${theme}.png`);
    }
  }
} finally {
  await app.stop();
}

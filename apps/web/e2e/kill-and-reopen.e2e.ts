import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type App } from './app.ts';
import { createProfile, type Profile } from './profile.ts';
import { readTexts, writeWithoutEnd } from './session-in-page.ts';

/** How often the whole browser is killed in the middle of writing; `KILLS=200` for a long night. */
const kills = Number(process.env['KILLS'] ?? 6);

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

test(`killed ${kills} times during writes, nothing acknowledged is lost and nothing is damaged`, async () => {
  const kept: string[] = [];
  for (let round = 0; round < kills; round += 1) {
    const context = await profile.open();
    app.watch(context);
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(`${app.origin}/quiet.html`);
    const before = await readTexts(page);
    expect(before.standing).toBe('open');
    const here = new Set(before.texts);
    expect(kept.filter((text) => !here.has(text))).toEqual([]);
    expect(here.size).toBe(before.texts.length);
    page.on('console', (message) => {
      if (message.text().startsWith('kept ')) kept.push(message.text().slice(5));
    });
    await writeWithoutEnd(page, `round${round}`);
    // A different moment each time, some before the first write is done.
    await new Promise((resolve) => setTimeout(resolve, 150 + ((round * 397) % 1100)));
    await profile.kill();
  }
  const context = await profile.open();
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${app.origin}/quiet.html`);
  const after = await readTexts(page);
  const here = new Set(after.texts);
  console.log(`${kills} kills: ${kept.length} acknowledged, ${here.size} found`);
  expect(after.standing).toBe('open');
  expect(kept.length).toBeGreaterThan(kills);
  expect(kept.filter((text) => !here.has(text))).toEqual([]);
  await page.goto(`${app.origin}/journal`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
}, 900_000);

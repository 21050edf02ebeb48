import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { startApp, type App } from './app.ts';
import { runInPage } from './session-in-page.ts';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(async () => {
  await app.stop();
});

/** Every screen that has an address, steps and refusals included. */
const paths: readonly string[] = [
  '/',
  '/urge',
  '/safe',
  '/lines',
  '/plan',
  '/tonight',
  '/setup',
  '/today',
  '/boundary',
  '/contact',
  '/path',
  ...Array.from({ length: 16 }, (_, step) => `/path/${step}`),
  '/write',
  '/write/new',
  '/journal',
  '/journal/new',
  '/why',
  '/why/evasion',
  '/device',
  '/more',
  '/more/passphrase',
  '/more/words',
  '/more/export',
  '/more/appearance',
  '/more/erase',
  '/more/about',
];

const no = {
  'asked-not-to-contact': 'no',
  order: 'no',
  'afraid-of-partner': 'no',
  'partner-afraid': 'no',
  'suicidal-thoughts': 'no',
  'children-present': 'no',
};

interface Mode {
  readonly name: string;
  /** Commands that switch it on, after an open boundary and a draft that waited long enough. */
  readonly on: readonly object[];
  /** Steps of the path that rest in it. */
  readonly rests: readonly number[];
  /** A personal draft stays possible: what closes is invitations and shared activities. */
  readonly leavesDrafts?: true;
}

const answered = (more: object): object => ({ kind: 'safety.answered', answers: { ...no, ...more } });

const modes: readonly Mode[] = [
  { name: 'danger to self', on: [answered({ 'suicidal-thoughts': 'yes' })], rests: [2, 4, 5, 8, 9, 11] },
  { name: 'danger to the partner', on: [answered({ 'partner-afraid': 'yes' })], rests: [4, 5, 8, 11] },
  { name: 'being abused', on: [answered({ 'afraid-of-partner': 'yes' })], rests: [2, 5, 7, 8, 11] },
  { name: 'no contact', on: [answered({ 'asked-not-to-contact': 'yes' })], rests: [4, 5, 11] },
  { name: 'an order', on: [answered({ order: 'yes' })], rests: [4, 5, 11] },
  { name: 'children at risk', on: [answered({ 'children-present': 'yes' })], rests: [11], leavesDrafts: true },
  { name: 'drink', on: [{ kind: 'safety.reported', signal: 'drunk_now', source: 'user' }], rests: [] },
];

const draft = '0192d8f0-0000-7000-8000-00000000000a';

async function prepare(page: Page, mode: Mode): Promise<void> {
  await page.clock.install({ time: new Date('2026-11-24T10:00:00Z') });
  await page.goto('/device');
  await runInPage(page, [
    { kind: 'profile.told', profile: { leftOn: '2026-11-01', country: 'IE' } },
    { kind: 'boundary.recorded', boundary: { kind: 'open', words: 'Write if you like.', saidOn: '2026-11-20' } },
    { kind: 'draft.written', draft, text: 'I hope your week is going well.', purpose: 'personal' },
  ]);
  await page.clock.fastForward('23:00:00');
  await runInPage(page, mode.on);
}

/** One tap from help: the button in the bar, or on the first screen the doors themselves. */
async function expectHelp(page: Page, path: string): Promise<void> {
  const help = page.getByRole('link', { name: path === '/' ? /Am I safe/ : 'Help now' });
  expect(await help.first().isVisible(), `help on ${path}`).toBe(true);
  expect(await page.getByRole('button', { name: 'Leave', exact: true }).isVisible(), `leave on ${path}`).toBe(true);
}

test.each(modes)('$name: every screen has help within a tap, and none offers what the mode closes', async (mode) => {
  const context = await app.context({ timezoneId: 'Europe/Dublin' });
  const page = await context.newPage();
  await prepare(page, mode);
  for (const path of paths) {
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await expectHelp(page, path);
    const step = /^\/path\/(\d+)$/.exec(path)?.[1];
    if (step !== undefined && mode.rests.includes(Number(step))) {
      await page.getByText('Why not for now').first().waitFor();
    }
  }
  await page.goto(`/write/${draft}`);
  await page.getByText('I hope your week is going well.').waitFor();
  if (mode.leavesDrafts !== true) {
    await page.locator('[data-rule]').first().waitFor();
    expect(await page.getByRole('button', { name: 'Copy it out' }).count()).toBe(0);
  }
  expect(app.problems).toEqual([]);
  await context.close();
});

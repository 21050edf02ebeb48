import type { Page } from 'playwright-core';

export interface Route {
  /** Names its picture. */
  readonly name: string;
  readonly path: string;
  /** Steps from the path to what is meant. */
  readonly steps?: (page: Page) => Promise<void>;
}

const press = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name, exact: true }).click();
};

const rate = async (page: Page, pull: number): Promise<void> => {
  await page.getByRole('radio', { name: String(pull), exact: true }).check();
  await press(page, 'Go on');
};

const write = async (page: Page): Promise<void> => {
  await rate(page, 8);
  await page.getByRole('textbox').fill('I keep starting this and stopping. I miss how quiet the mornings were.');
};

const wave = async (page: Page): Promise<void> => {
  await write(page);
  await page.getByRole('button', { name: 'Keep it and take ten minutes' }).click();
  await page.getByRole('progressbar').waitFor();
};

const hold = async (page: Page): Promise<void> => {
  await wave(page);
  await press(page, 'Stop here');
  await rate(page, 4);
  await page.getByRole('heading', { level: 1, name: 'Let it rest in the drawer' }).waitFor();
};

/** Every screen, for axe, the keyboard and the pictures. */
export const routes: readonly Route[] = [
  { name: 'first-night', path: '/' },
  { name: 'urge-rate', path: '/urge' },
  { name: 'urge-write', path: '/urge', steps: write },
  { name: 'urge-wave', path: '/urge', steps: wave },
  { name: 'urge-hold', path: '/urge', steps: hold },
  {
    name: 'urge-done',
    path: '/urge',
    steps: async (page) => {
      await hold(page);
      await press(page, 'Put it in the drawer');
      await page.getByRole('heading', { level: 1, name: 'It is in the drawer' }).waitFor();
    },
  },
  { name: 'safe', path: '/safe' },
  {
    name: 'safe-question',
    path: '/safe',
    steps: (page) => press(page, 'No, I’m alone with it'),
  },
  {
    name: 'safe-answer',
    path: '/safe',
    steps: async (page) => {
      await press(page, 'No, I’m alone with it');
      for (let question = 0; question < 4; question += 1) await press(page, 'No');
      await press(page, 'Yes');
      await page.getByRole('heading', { level: 1, name: 'Your life comes first' }).waitFor();
    },
  },
  { name: 'lines', path: '/lines' },
  { name: 'plan', path: '/plan' },
  { name: 'tonight', path: '/tonight' },
  { name: 'setup', path: '/setup' },
  { name: 'today', path: '/today' },
  { name: 'boundary', path: '/boundary' },
  { name: 'contact', path: '/contact' },
  { name: 'path', path: '/path' },
  { name: 'write', path: '/write' },
  { name: 'write-new', path: '/write/new' },
  {
    name: 'write-closer',
    path: '/write/new',
    steps: async (page) => {
      await page.getByRole('checkbox', { name: 'Read more closely' }).check();
      await page.getByText('Kept on this device').waitFor();
    },
  },
  { name: 'journal', path: '/journal' },
  { name: 'journal-new', path: '/journal/new' },
  { name: 'mirror', path: '/mirror' },
  { name: 'why', path: '/why' },
  { name: 'why-evasion', path: '/why/evasion' },
  { name: 'device', path: '/device' },
  { name: 'timeline', path: '/timeline' },
  { name: 'review', path: '/review' },
  { name: 'summary', path: '/summary' },
  { name: 'reminders', path: '/reminders' },
  { name: 'more', path: '/more' },
  { name: 'more-passphrase', path: '/more/passphrase' },
  { name: 'more-words', path: '/more/words' },
  { name: 'more-export', path: '/more/export' },
  { name: 'more-appearance', path: '/more/appearance' },
  { name: 'more-erase', path: '/more/erase' },
  { name: 'more-about', path: '/more/about' },
  { name: 'nowhere', path: '/nowhere' },
];

/** Goes there and waits until it is drawn. */
export async function visit(page: Page, route: Route): Promise<void> {
  await page.goto(route.path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await route.steps?.(page);
}

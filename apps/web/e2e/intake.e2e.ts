import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type App } from './app.ts';
import { readTexts } from './session-in-page.ts';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(async () => {
  await app.stop();
});

test('setting up leads to Today, is remembered halfway, and what they asked for decides what the drawer lets out', async () => {
  const context = await app.context({ timezoneId: 'Europe/Dublin' });
  const page = await context.newPage();
  await page.clock.install({ time: new Date('2026-11-24T10:00:00Z') });
  await page.goto('/setup');
  await page.getByLabel('When did they leave?').fill('2026-11-01');
  await page.getByLabel('In one or two lines, what happened?').fill('We argued about money for a year.');
  await page.getByRole('button', { name: 'Save and go on' }).click();
  await page.getByRole('radio', { name: 'They moved out' }).check();
  await page.getByRole('radio', { name: 'Yes', exact: true }).check();
  await page.getByRole('button', { name: 'Save and go on' }).click();
  await page.getByRole('heading', { level: 1, name: 'What they have asked for' }).waitFor();
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'What they have asked for' }).waitFor();
  await page.getByRole('radio', { name: /Practical matters only/ }).check();
  await page.getByLabel(/Their words/).fill('Only about the kids and the house, please.');
  await page.getByRole('button', { name: 'Save and go on' }).click();
  await page.getByRole('heading', { level: 1, name: 'Six direct questions' }).waitFor();
  await page.getByRole('button', { name: 'Skip this part' }).click();
  await page.getByLabel(/What do you hope for/).fill('That we can talk one day without fear.');
  await page.getByRole('button', { name: 'Save and go on' }).click();
  await page.getByRole('button', { name: 'Go to Today' }).click();
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
  await page.getByText('Six direct questions are due').waitFor();

  const draft = async (purpose: string, text: string): Promise<void> => {
    await page.goto('/write/new');
    await page.getByLabel('What is it for?').selectOption({ label: purpose });
    await page.getByRole('textbox', { name: 'Your words' }).fill(text);
    await page.getByRole('radio', { name: 'Ten minutes' }).check();
    await page.getByRole('button', { name: 'Put it in the drawer' }).click();
    await page.getByRole('heading', { level: 1, name: 'Draft' }).waitFor();
  };
  await draft('Children, home, money or safety', 'Leo has the dentist on Thursday at four. Can you take him?');
  await page.getByText('Not now').waitFor();
  expect(await page.getByRole('button', { name: 'Copy it out' }).count()).toBe(0);
  await page.clock.fastForward('11:00');
  await page.getByRole('button', { name: 'Copy it out' }).waitFor();

  await draft('The two of us', 'I miss you and I think about March all the time.');
  await page.clock.fastForward('11:00');
  await page
    .getByText(/practical matters only/)
    .first()
    .waitFor();
  expect(await page.getByRole('button', { name: 'Copy it out' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Burn it' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Burn it' }).click();
  await page.getByText('One draft burned').waitFor();
  expect(await page.getByText('I miss you').count()).toBe(0);
  expect(app.problems).toEqual([]);
  await context.close();
});

test('a looser line waits a night and needs their words; a tighter one holds at once', async () => {
  const context = await app.context({ timezoneId: 'Europe/Dublin' });
  const page = await context.newPage();
  await page.clock.install({ time: new Date('2026-11-24T10:00:00Z') });
  await page.goto('/boundary');
  const record = async (kind: RegExp, words: string, said: string): Promise<void> => {
    await page.getByRole('radio', { name: kind }).check();
    await page.getByLabel(/Their words/).fill(words);
    if (said !== '') await page.getByLabel('The day they said it').fill(said);
    await page.getByRole('button', { name: 'Write it down' }).click();
  };
  await record(/Practical matters only/, 'Just practical things.', '2026-11-20');
  await page.locator('.card').first().getByText('Practical matters only').waitFor();
  await record(/^Contact is fine/, '', '');
  await page.getByText(/write what they said/).waitFor();
  await page.getByLabel(/Their words/).fill('You can write to me again.');
  await page.getByLabel('The day they said it').fill('2026-11-24');
  await page.getByRole('button', { name: 'Write it down' }).click();
  await page.getByText(/Until then the stricter one holds/).waitFor();
  await page.locator('.card').first().getByText('Practical matters only').waitFor();
  await record(/^No contact/, 'Stop. Do not contact me.', '2026-11-24');
  await page.locator('.card').first().getByText('No contact').waitFor();
  await page.reload();
  await page.locator('.card').first().getByText('No contact').waitFor();
  expect(app.problems).toEqual([]);
  await context.close();
});

test('the journal keeps, finds, changes and removes', async () => {
  const page = await app.page('/journal/new');
  const write = async (text: string): Promise<void> => {
    await page.getByRole('textbox').last().fill(text);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('button', { name: 'Change it' }).waitFor();
  };
  await write('Walked to the harbour with Noor, cold and bright.');
  await page.goto('/journal/new');
  await write('Slept six hours, the first time this month.');
  await page.getByRole('button', { name: 'Change it' }).click();
  await write('Slept seven hours, the first time this month.');
  await page.goto('/journal');
  await page.getByLabel('Search your journal').fill('harbour');
  await page.getByText('One entry').waitFor();
  await page.getByRole('link', { name: /harbour/ }).click();
  await page.getByRole('button', { name: 'Remove' }).click();
  await page.getByRole('button', { name: 'Remove it' }).click();
  await page.getByText('Slept seven hours').waitFor();
  await page.reload();
  await page.getByText('Slept seven hours').waitFor();
  expect(await page.getByText('harbour').count()).toBe(0);
  expect(app.problems).toEqual([]);
});

test('everything can be taken away and erased', async () => {
  const page = await app.page('/journal/new');
  await page.getByRole('textbox').last().fill('A line to take along.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'Change it' }).waitFor();
  await page.goto('/more/export');
  for (const [button, type] of [
    ['Save as JSON', 'json'],
    ['Save as Markdown', 'md'],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${type}$`));
    const stream = await download.createReadStream();
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part as Buffer);
    expect(Buffer.concat(parts).toString('utf8')).toContain('A line to take along.');
  }
  await page.goto('/more/erase');
  await page.getByLabel(/Type erase/).fill('erase');
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByText('Everything is erased').waitFor();
  await page.goto('/journal');
  await page.getByText('What you write stays on this device').waitFor();
  expect(app.problems).toEqual([]);
});

test('a tab that keeps nothing keeps nothing, and the kept vault is still there in another', async () => {
  const context = await app.context();
  const kept = await context.newPage();
  await kept.goto('/journal/new');
  await kept.getByRole('textbox').last().fill('This one stays.');
  await kept.getByRole('button', { name: 'Save', exact: true }).click();
  await kept.getByRole('button', { name: 'Change it' }).waitFor();
  const page = await context.newPage();
  await page.goto('/device');
  await page.getByRole('button', { name: 'Begin so' }).click();
  await page.getByRole('link', { name: /about to message/ }).waitFor();
  await page.goto('/journal');
  await page.getByText('What you write stays on this device').waitFor();
  await page.getByRole('link', { name: 'New entry' }).click();
  await page.getByRole('textbox').last().fill('This one goes.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'Change it' }).waitFor();
  await page.reload();
  await page.goto('/journal');
  await page.getByText('What you write stays on this device').waitFor();
  await kept.goto('/journal');
  await kept.getByText('This one stays.').waitFor();
  expect(await kept.getByText('This one goes.').count()).toBe(0);
  expect(app.problems).toEqual([]);
  await context.close();
});

test('a sealed copy opens again: nothing doubled here, everything back on an empty phone', async () => {
  const page = await app.page('/journal/new');
  await page.getByRole('textbox').last().fill('A line for the copy.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'Change it' }).waitFor();
  await page.goto('/more/export');
  const copy = page.locator('section.card', { has: page.getByRole('heading', { name: 'A sealed copy' }) });
  await copy.getByLabel('Passphrase of the copy').fill('four plain words here');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    copy.getByRole('button', { name: 'Save a sealed copy' }).click(),
  ]);
  const stream = await download.createReadStream();
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  const sealed = Buffer.concat(parts);
  expect(sealed.toString('latin1')).toContain('age-encryption.org/v1');
  expect(sealed.toString('latin1')).not.toContain('A line for the copy.');

  const bring = async (on: typeof page, passphrase: string): Promise<void> => {
    const back = on.locator('section.card', { has: on.getByRole('heading', { name: 'Bring a copy back' }) });
    await back
      .getByLabel('The file')
      .setInputFiles({ name: 'copy.age', mimeType: 'application/octet-stream', buffer: sealed });
    await back.getByLabel('Passphrase of the copy').fill(passphrase);
    await back.getByRole('button', { name: 'Bring it back' }).click();
  };
  await bring(page, 'not the right one at all');
  await page.getByText('That is not the passphrase.').waitFor();
  await bring(page, 'four plain words here');
  await page.getByText('Everything in it is here already.').waitFor();
  const empty = await app.page('/more/export');
  await bring(empty, 'four plain words here');
  await empty.getByText(/records were new|One record was new/).waitFor();
  await empty.goto('/journal');
  await empty.getByText('A line for the copy.').waitFor();
  expect(app.problems).toEqual([]);
});

test('what is typed is kept when the phone takes the page away, and a waiting draft is read again', async () => {
  const page = await app.page('/journal/new');
  const hide = (): Promise<void> =>
    page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
  await page.getByRole('textbox').last().fill('Half a thought on the train.');
  await hide();
  await expect.poll(async () => (await readTexts(page)).texts).toContain('Half a thought on the train.');

  await page.goto('/path/0');
  await page.getByRole('button', { name: 'Begin' }).first().click();
  await page.locator('form').getByRole('textbox').first().fill('Somebody who fixes bicycles.');
  await hide();
  await page.waitForTimeout(1500);
  await page.reload();
  await page.getByRole('button', { name: 'Go on with it' }).first().click();
  expect(await page.locator('form').getByRole('textbox').first().inputValue()).toBe('Somebody who fixes bicycles.');

  await page.goto('/write/new');
  await page.getByLabel('What is it for?').selectOption({ label: 'The two of us' });
  await page
    .getByRole('textbox', { name: 'Your words' })
    .fill("I'm sorry if you felt hurt, but you never listen to me.");
  await page.getByRole('button', { name: 'Put it in the drawer' }).click();
  await page.getByRole('heading', { level: 1, name: 'Draft' }).waitFor();
  await page.getByRole('heading', { level: 2, name: 'What the coach sees' }).waitFor();
  await page.getByText('Another way:').first().waitFor();
  expect(app.problems).toEqual([]);
});

test('a journal entry that sounds like danger is met with one kind question, and a no costs nothing', async () => {
  const page = await app.page('/journal/new');
  await page.getByRole('textbox').last().fill('I want to end my life. I cannot see another way tonight.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Are you thinking of ending your life?').waitFor();
  await page.getByRole('button', { name: 'No, that’s not it' }).click();
  await page.getByText('Go on where you were.').waitFor();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.goto('/journal/new');
  await page.getByRole('textbox').last().fill('Bought bread and fixed the tap in the kitchen.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'Change it' }).waitFor();
  await page.waitForTimeout(1500);
  expect(await page.getByRole('button', { name: 'No, that’s not it' }).count()).toBe(0);
  expect(app.problems).toEqual([]);
});

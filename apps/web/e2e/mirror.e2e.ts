import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type App } from './app.ts';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(async () => {
  await app.stop();
});

const chat = [
  '13/06/2018, 00:10 - Robin: are you up',
  '13/06/2018, 00:12 - Robin: please',
  '13/06/2018, 00:20 - Robin: answer me',
  '13/06/2018, 09:00 - Sam: canary-of-the-other-person',
  '14/06/2018, 18:00 - Robin: sorry',
].join('\n');

test('a chat export shows one’s own part, asks who one is, and leaves nothing behind', async () => {
  const page = await app.page('/mirror');
  await page.getByLabel('WhatsApp export, the text file').setInputFiles({
    name: 'chat.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(chat),
  });
  await page.getByRole('radio', { name: /Robin/ }).click();
  await page.getByText('4 messages are yours, 1 theirs. That is 80 of every hundred from you.').waitFor();
  await page.getByText(/Once you sent three or more in a row/).waitFor();
  await page.getByText('3 of yours came between ten at night and five.').waitFor();
  expect(await page.getByText('canary-of-the-other-person').count()).toBe(0);
  await page.reload();
  await page.getByLabel('WhatsApp export, the text file').waitFor();
  expect(await page.getByText('messages are yours').count()).toBe(0);
  expect(app.problems).toEqual([]);
});

test('a file that is no chat is told so', async () => {
  const page = await app.page('/mirror');
  await page.getByLabel('WhatsApp export, the text file').setInputFiles({
    name: 'note.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('dear diary'),
  });
  await page.getByText('This is no WhatsApp export the mirror can read.').waitFor();
  expect(app.problems).toEqual([]);
});

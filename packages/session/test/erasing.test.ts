/** The user's words lie nowhere in the clear, and words that were burned or removed are in no sealed byte either. */
import { mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createNodePlatform } from '@groundwork/vault/store-fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSession, type Session } from '../src/index.ts';
import { createTestDevice, journalOf, settle, writeEntry } from './fixed.ts';

const CANARY = 'zanzibar-canary-3141';
const PASSPHRASE = 'a canary passphrase 2718';
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'groundwork-canary-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function openFolder(): Promise<Session> {
  const kdfCost = { memory: 8, passes: 1, lanes: 1 };
  const platform = await createNodePlatform(join(folder, 'home'), { kdfCost });
  if (!platform.ok) throw new Error(platform.error.type);
  return createSession(platform.value);
}

async function readFolder(): Promise<readonly { readonly name: string; readonly bytes: Buffer }[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  // The lock of the last command may be going away just now; it holds a process id.
  const files = names
    .filter((name) => name.isFile() && !name.name.startsWith('lock'))
    .map((name) => join(name.parentPath, name.name));
  return Promise.all(files.map(async (name) => ({ name, bytes: await readFile(name) })));
}

/** Every form in which the words could be found by looking at bytes. */
function formsOf(words: string): readonly Buffer[] {
  const utf8 = Buffer.from(words);
  const wide = Buffer.from(words, 'utf16le');
  const base64 = [0, 1, 2].map((shift) =>
    Buffer.from(
      Buffer.concat([Buffer.alloc(shift), utf8])
        .toString('base64')
        .slice(4, -4),
    ),
  );
  return [utf8, wide, wide.swap16(), Buffer.from(utf8.toString('hex')), ...base64];
}

async function expectNowhere(words: string): Promise<void> {
  const files = await readFolder();
  expect(files.length).toBeGreaterThan(2);
  for (const form of formsOf(words)) {
    for (const { name, bytes } of files) expect(bytes.includes(form) || name.includes(words)).toBe(false);
  }
}

test('canary words are in no file of the folder, in no usual form, before and after a passphrase', async () => {
  const session = await openFolder();
  await writeEntry(session, `${CANARY} `.repeat(50));
  await session.run({ kind: 'draft.written', draft: session.newId(), text: CANARY, purpose: 'personal' });
  await session.run({ kind: 'boundary.recorded', boundary: { kind: 'none', words: CANARY } });
  session.search(CANARY);
  await expectNowhere(CANARY);
  await session.setPassphrase(PASSPHRASE);
  const words = await session.recoveryWords(PASSPHRASE);
  await writeEntry(session, CANARY);
  await expectNowhere(CANARY);
  await expectNowhere(PASSPHRASE);
  if (words.ok) await expectNowhere(words.value.split(' ').slice(0, 3).join(' '));
});

test('the search for canaries would find them', () => {
  const text = Buffer.from(`some text before ${CANARY} and after`);
  const forms = formsOf(CANARY);
  const shapes = [text, Buffer.from(text.toString(), 'utf16le'), Buffer.from(text.toString('hex'))];
  for (const shape of shapes) expect(forms.some((form) => shape.includes(form))).toBe(true);
  for (const shift of [0, 1, 2]) {
    const encoded = Buffer.from(Buffer.concat([Buffer.alloc(shift, 'x'), text]).toString('base64'));
    expect(forms.some((form) => encoded.includes(form))).toBe(true);
  }
});

test('only the owner may read the files, and the device key file goes when a passphrase comes', async () => {
  const session = await openFolder();
  await writeEntry(session, 'words');
  for (const { name } of await readFolder()) expect((await stat(name)).mode & 0o077).toBe(0);
  expect((await readFolder()).some(({ name }) => name.endsWith('device.key'))).toBe(true);
  await session.setPassphrase(PASSPHRASE);
  expect((await readFolder()).some(({ name }) => name.endsWith('device.key'))).toBe(false);
});

test('burned and removed words are in no event of any segment, in this tab, another, and after opening again', async () => {
  const { open, kept } = createTestDevice();
  const [session, other] = [await open(), await open()];
  const keep = await writeEntry(session, 'this stays');
  const entry = await writeEntry(session, 'this goes');
  const [head] = session.state().journal[1]?.heads ?? [];
  await session.run({ kind: 'journal.written', entry, text: 'this goes too' }, [head?.version ?? '']);
  const draft = session.newId();
  await session.run({ kind: 'draft.written', draft, text: 'this burns', purpose: 'personal' });
  const before = [...kept.values()].reduce((sum, { length }) => sum + length, 0);
  expect((await session.run({ kind: 'draft.burned', draft })).ok).toBe(true);
  expect((await session.run({ kind: 'journal.removed', entry })).ok).toBe(true);
  await settle();
  for (const each of [session, other, await open()]) {
    const exported = await each.exportJson();
    expect(exported.ok && exported.value).not.toMatch(/this goes|this burns/u);
    expect(JSON.stringify([each.state(), each.records()])).not.toMatch(/this goes|this burns/u);
    expect(journalOf(each)).toEqual(['this stays']);
    expect(each.state().journal.map(({ id }) => id)).toEqual([keep]);
    expect((await each.report()).unerased).toBe(0);
    expect(each.standing().is).toBe('open');
  }
  expect(before).toBeGreaterThan(0);
  expect(session.state().drafts).toMatchObject([{ id: draft, burned: true }]);
});

test('what another device wrote after the removal stands', async () => {
  const { open } = createTestDevice();
  const session = await open();
  const entry = await writeEntry(session, 'first');
  await session.run({ kind: 'journal.removed', entry });
  await session.run({ kind: 'journal.written', entry, text: 'written apart, later' });
  expect(journalOf(await open())).toEqual(['written apart, later']);
});

test('erase everything leaves no file of the vault', async () => {
  const session = await openFolder();
  await writeEntry(session, CANARY);
  await session.setPassphrase(PASSPHRASE);
  expect(await session.eraseEverything()).toEqual({ ok: true, value: undefined });
  expect(await readFolder()).toEqual([]);
  expect(session.standing()).toEqual({ is: 'open', protectedBy: 'device-key' });
  expect(session.records()).toEqual([]);
  await writeEntry(session, 'a new beginning');
  expect(journalOf(await openFolder())).toEqual(['a new beginning']);
});

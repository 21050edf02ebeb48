import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSession } from '@groundwork/session';
import { createNodePlatform } from '@groundwork/vault/store-fs';
import { createProgram } from '../src/program.ts';

const root = mkdtempSync(join(tmpdir(), 'groundwork-cli-'));
const home = join(root, 'home');
const CANARY = 'the heron stood in the river';
const PASSPHRASE = 'four herons in a cold river';

interface Outcome {
  readonly printed: string;
  readonly complained: string;
  readonly code: number;
}

async function groundwork(words: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  let printed = '';
  const complained: string[] = [];
  let code = 0;
  const program = createProgram({
    env,
    readInput: () => Promise.resolve(''),
    askSecret: () => Promise.resolve(undefined),
    print: (text) => void (printed += text),
    complain: (line) => void complained.push(line),
    fail: (value) => void (code = value),
  });
  await program.parseAsync(words, { from: 'user' });
  return { printed, complained: complained.join('\n'), code };
}

async function openHome() {
  const platform = await createNodePlatform(home);
  if (!platform.ok) throw new Error(platform.error.type);
  return createSession(platform.value);
}

beforeAll(async () => {
  const session = await openHome();
  const run = await session.run({ kind: 'journal.written', entry: session.newId(), text: CANARY });
  expect(run.ok).toBe(true);
  await session.close();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('open says how much there is, and not a word of it', async () => {
  const { printed, code } = await groundwork(['open', home]);
  expect(printed).toMatch(/^events +1$/m);
  expect(printed).toMatch(/^opened by +this computer$/m);
  expect(printed).not.toContain('heron');
  expect(code).toBe(0);
});

test('export gives every word back, in both formats', async () => {
  const json: unknown = JSON.parse((await groundwork(['export', home])).printed);
  expect(JSON.stringify(json)).toContain(CANARY);
  expect((await groundwork(['export', home, '--format', 'markdown'])).printed).toContain(CANARY);
});

test('a file is private, and never replaced', async () => {
  const file = join(root, 'out.json');
  expect(await groundwork(['export', home, '-o', file])).toMatchObject({ printed: '', code: 0 });
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const before = readFileSync(file, 'utf8');
  expect((await groundwork(['export', home, '-f', 'markdown', '-o', file])).code).toBe(1);
  expect(readFileSync(file, 'utf8')).toBe(before);
});

test('a backup restores into a new folder, and a second time changes nothing', async () => {
  const file = join(root, 'all.age');
  const env = { BACKUP_PASSPHRASE: 'kept apart' };
  expect((await groundwork(['backup', home, file], env)).code).toBe(0);
  expect(readFileSync(file, 'latin1')).toMatch(/^age-encryption\.org\/v1/);
  const other = join(root, 'other');
  expect(await groundwork(['restore', file, other], env)).toMatchObject({ printed: '1 events restored.\n', code: 0 });
  expect((await groundwork(['export', other])).printed).toContain(CANARY);
  expect((await groundwork(['restore', file, other], env)).printed).toBe('0 events restored.\n');
  expect(await groundwork(['restore', file, other], { BACKUP_PASSPHRASE: 'wrong' })).toMatchObject({ code: 1 });
});

test('what is not there, and what is no backup, is said', async () => {
  expect((await groundwork(['open', join(root, 'nowhere')])).complained).toMatch(/no vault/);
  const env = { BACKUP_PASSPHRASE: 'x' };
  expect((await groundwork(['restore', join(root, 'none.age'), home], env)).code).toBe(1);
  expect((await groundwork(['restore', import.meta.filename, home], env)).complained).toMatch(/no backup/);
});

test('a locked vault opens with the passphrase only', async () => {
  const session = await openHome();
  expect((await session.setPassphrase(PASSPHRASE)).ok).toBe(true);
  await session.close();
  expect((await groundwork(['open', home])).complained).toMatch(/locked/);
  expect((await groundwork(['open', home], { GROUNDWORK_PASSPHRASE: 'wrong' })).complained).toMatch(
    /not the passphrase/,
  );
  const { printed } = await groundwork(['open', home], { GROUNDWORK_PASSPHRASE: PASSPHRASE });
  expect(printed).toMatch(/^opened by +passphrase$/m);
});

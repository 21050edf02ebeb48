import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { doors } from './doors.ts';

const root = new URL('../../', import.meta.url);

/** Code that is shipped to people: the web app and every package. */
function shippedFiles(): readonly string[] {
  const packages = readdirSync(new URL('packages/', root)).map((name) => `packages/${name}/src`);
  return ['apps/web/src', ...packages].flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/u.test(name) && !/\.test\.tsx?$|\.gen\.ts$/u.test(name))
      .map((name) => `${folder}/${name}`),
  );
}

/** A file without its comments: what is only spoken of opens no door. */
function readCode(file: string): string {
  const text = readFileSync(new URL(file, root), 'utf8');
  return text.replaceAll(/\/\*[\s\S]*?\*\//gu, '').replaceAll(/(^|\s)\/\/.*$/gmu, '$1');
}

const code = new Map(shippedFiles().map((file) => [file, readCode(file)]));

test('there is code to look at', () => {
  expect(code.size).toBeGreaterThan(300);
});

test.each(doors)('$name: only where it is allowed, and every allowance is needed', ({ shape, allowed }) => {
  const used = [...code].filter(([, text]) => shape.test(text)).map(([file]) => file);
  expect(used.toSorted()).toEqual(Object.keys(allowed).toSorted());
});

test.each([
  ['a message handed to another app', '<a href={`sms:${number}`}>'],
  ['a message handed to another app', "location.assign('whatsapp://send?text=' + text)"],
  ['an email begun', 'href="mailto:her@example.org"'],
  ['a messenger or network by address', '`https://wa.me/${number}`'],
  ['a call', 'href={`tel:${number}`}'],
  ['the share sheet', 'await navigator.share({ text })'],
  ['the clipboard', 'await navigator.clipboard.writeText(text)'],
  ['where somebody is', 'navigator.geolocation.getCurrentPosition(show)'],
  ['the network', "await fetch('https://example.org')"],
  ['sending later, in the background or by push', 'registration.pushManager.subscribe()'],
  ['a timer', 'setTimeout(send, 60_000)'],
])('the scan sees %s', (name, line) => {
  expect(doors.find((door) => door.name === name)?.shape.test(line)).toBe(true);
});

test('the drawer writes the copy down, which asks the gate, before the clipboard has it', () => {
  const text = code.get('apps/web/src/features/drawer/copy-out.tsx') ?? '';
  expect(text).toMatch(/if \(!\(await submit\(\{ kind: 'draft\.copied'[\s\S]*?return;\s+[\s\S]*?toClipboard\(/u);
  expect(text.match(/toClipboard\(/gu)).toHaveLength(2);
});

test('words for a friend are fixed words: nothing the user wrote is copied there', () => {
  const text = code.get('apps/web/src/features/step/practices/ready-words.tsx') ?? '';
  expect(text).not.toMatch(/\bdrafts\b|\bletters\b|\bjournal\b|\bapologies\b|\binvitations\b|TextArea|TextField/u);
});

test('a note by the system says the one neutral sentence', () => {
  const text = code.get('apps/web/src/shell/reminder.tsx') ?? '';
  expect(text.match(/tellSystem\(/gu)).toHaveLength(2);
  expect(text).toContain("tellSystem(t('reminders.neutral'))");
});

test('the network is asked for this app’s own files only', () => {
  const policy = readFileSync(new URL('apps/web/csp.json', root), 'utf8');
  expect(JSON.parse(policy)).toMatchObject({
    'default-src': ["'none'"],
    'connect-src': ["'self'"],
    'form-action': ["'none'"],
  });
  expect(policy).not.toMatch(/https?:|\*|unsafe-inline|'unsafe-eval'/u);
  const pdf = code.get('apps/web/src/features/summary/pdf.ts') ?? '';
  expect(pdf.match(/fontToBase64\((?:regularUrl|boldUrl)\)/gu)).toHaveLength(2);
});

test('no reading of the device’s clock decides what is allowed: the gate takes the time as an argument', () => {
  for (const [file, text] of code) {
    if (!file.startsWith('packages/program/src/')) continue;
    expect(text, file).not.toMatch(/\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.now\b/u);
  }
});

import { expect, test } from 'vitest';
import { createTestDevice, journalOf, writeEntry } from './fixed.ts';

const PASSPHRASE = 'a backup passphrase';
/** The first backup loads the age library, which a machine under load may take minutes to do. */
const timeout = 240_000;

test('an export taken in elsewhere gives the same state, once', async () => {
  const here = await createTestDevice().open();
  const entry = await writeEntry(here, 'first');
  await here.run({ kind: 'journal.written', entry, text: 'second' }, [
    here.state().journal[0]?.heads[0]?.version ?? '',
  ]);
  await here.run({ kind: 'checkin.made', mood: 4, on: '2026-11-22' });
  const exported = await here.exportJson();
  if (!exported.ok) throw new Error(exported.error.type);
  expect(JSON.parse(exported.value)).toMatchObject({
    format: 'groundwork-export',
    version: 1,
    vault: expect.stringMatching(/^[0-9a-f]{64}$/u),
    exportedAt: '2026-11-22T12:00:00Z',
    events: [{ kind: 'journal.written', v: 1, n: 1, when: { zone: 'Europe/Dublin' } }, {}, {}],
  });
  const { open } = createTestDevice();
  const there = await open();
  expect(await there.importJson(exported.value)).toEqual({ ok: true, value: 3 });
  expect(await there.importJson(exported.value)).toEqual({ ok: true, value: 0 });
  expect(there.state()).toEqual(here.state());
  expect((await open()).state()).toEqual(here.state());
});

test('what is no export is refused and changes nothing', async () => {
  const { open, kept } = createTestDevice();
  const session = await open();
  const event = { id: 'x', n: 1, device: 'd', when: { at: 1, zone: 'UTC' }, kind: 'boundary.recorded', v: 1, body: {} };
  const whole = { format: 'groundwork-export', version: 1, events: [event] };
  for (const text of [
    '',
    '{}',
    '[]',
    '{"format":"groundwork-export","version":2,"events":[]}',
    JSON.stringify(whole),
  ]) {
    expect(await session.importJson(text)).toEqual({ ok: false, error: { type: 'not-an-export' } });
  }
  expect(kept.size).toBe(0);
});

test('the Markdown is dated in the zone of the writing and holds the words', async () => {
  const { open, clock } = createTestDevice();
  const session = await open();
  await writeEntry(session, 'One line.\nAnother line.');
  clock.pass(13 * 3_600_000);
  await session.run({ kind: 'checkin.made', mood: 4, sleep: 6, on: '2026-11-23' });
  const markdown = await session.exportMarkdown();
  expect(markdown.ok && markdown.value).toBe(
    [
      '# Groundwork',
      '',
      'Written out on 2026-11-23 01:00:00 (Europe/Dublin).',
      '',
      '## 2026-11-22',
      '',
      '### 12:00 Journal: written',
      '',
      '> One line.',
      '> Another line.',
      '',
      '',
      '## 2026-11-23',
      '',
      '### 01:00 Checkin: made',
      '',
      '- mood: 4',
      '- sleep: 6',
      '- on: 2026-11-23',
      '',
    ].join('\n'),
  );
});

test('a backup opens with its passphrase only, and restores everything', { timeout }, async () => {
  const here = await createTestDevice().open();
  await writeEntry(here, 'words in a backup');
  expect(await here.backup('short')).toMatchObject({ ok: false, error: { type: 'weak-passphrase' } });
  const file = await here.backup(PASSPHRASE);
  if (!file.ok) throw new Error(file.error.type);
  expect(Buffer.from(file.value.subarray(0, 22)).toString()).toBe('age-encryption.org/v1\n');
  expect(Buffer.from(file.value).includes('words in a backup')).toBe(false);
  const there = await createTestDevice().open();
  const wrong = await there.restoreBackup(file.value, 'another passphrase');
  expect(wrong).toEqual({ ok: false, error: { type: 'wrong-passphrase' } });
  const notOne = await there.restoreBackup(new Uint8Array(100), PASSPHRASE);
  expect(notOne).toEqual({ ok: false, error: { type: 'not-an-export' } });
  const cut = await there.restoreBackup(file.value.subarray(0, file.value.length - 9), PASSPHRASE);
  expect(cut).toEqual({ ok: false, error: { type: 'not-an-export' } });
  expect(await there.restoreBackup(file.value, PASSPHRASE)).toEqual({ ok: true, value: 1 });
  expect(journalOf(there)).toEqual(['words in a backup']);
});

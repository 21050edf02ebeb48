import { describe, expect, test } from 'vitest';
import { PASSPHRASE, createTestDevice, journalOf, writeEntry } from './fixed.ts';

const failure = (type: string): unknown => ({ ok: false, error: expect.objectContaining({ type }) });

describe('passphrase', () => {
  test('once set, the device key opens nothing and no copy of the keyring names it', async () => {
    const { open, kept } = createTestDevice();
    const session = await open();
    await writeEntry(session, 'words');
    expect(await session.setPassphrase('short')).toEqual(failure('weak-passphrase'));
    expect(await session.setPassphrase(PASSPHRASE)).toEqual({ ok: true, value: undefined });
    expect(session.standing()).toEqual({ is: 'open', protectedBy: 'passphrase' });
    for (const copy of ['keyring/a', 'keyring/b']) {
      expect(Buffer.from(kept.get(copy) ?? []).toString()).not.toContain('device-key');
    }
    const again = await open();
    expect(again.standing()).toEqual({ is: 'locked' });
    expect(await again.run({ kind: 'lesson.read', step: 1 })).toEqual(failure('locked'));
    expect(await again.exportJson()).toEqual(failure('locked'));
    expect(await again.unlock('another passphrase')).toEqual(failure('wrong-passphrase'));
    expect(await again.unlock(PASSPHRASE)).toEqual({ ok: true, value: undefined });
    expect(journalOf(again)).toEqual(['words']);
  });

  test('an empty one is answered like any other wrong or weak one', async () => {
    const { open } = createTestDevice();
    const session = await open();
    expect(await session.setPassphrase('')).toEqual(failure('weak-passphrase'));
    expect(await session.backup('')).toEqual(failure('weak-passphrase'));
    await session.setPassphrase(PASSPHRASE);
    expect(await session.changePassphrase('', 'another one here')).toEqual(failure('wrong-passphrase'));
    expect(await session.changePassphrase(PASSPHRASE, '')).toEqual(failure('weak-passphrase'));
    expect(await session.recoveryWords('')).toEqual(failure('wrong-passphrase'));
    const file = await session.backup(PASSPHRASE);
    if (!file.ok) throw new Error(file.error.type);
    expect(await session.restoreBackup(file.value, '')).toEqual(failure('wrong-passphrase'));
    await session.lock();
    expect(await session.unlock('')).toEqual(failure('wrong-passphrase'));
    expect(await session.unlockWithWords('')).toEqual(failure('wrong-words'));
    expect(session.standing()).toEqual({ is: 'locked' });
  });

  test('the same letters written in another Unicode form open it', async () => {
    const { open } = createTestDevice();
    const session = await open();
    await session.setPassphrase('un café à Évreux');
    await session.lock();
    expect((await session.unlock('un café à Évreux'.normalize('NFD'))).ok).toBe(true);
  });

  test('changing it asks for the old one and rewrites no segment', async () => {
    const { open, kept } = createTestDevice();
    const session = await open();
    await writeEntry(session, 'words');
    await session.setPassphrase(PASSPHRASE);
    const segments = [...kept].filter(([key]) => key.startsWith('segments/'));
    expect(await session.setPassphrase('another one here')).toEqual(failure('wrong-passphrase'));
    expect(await session.changePassphrase('not the old one', 'another one here')).toEqual(failure('wrong-passphrase'));
    expect((await session.changePassphrase(PASSPHRASE, 'another one here')).ok).toBe(true);
    expect([...kept].filter(([key]) => key.startsWith('segments/'))).toEqual(segments);
    await session.lock();
    expect(await session.unlock(PASSPHRASE)).toEqual(failure('wrong-passphrase'));
    expect((await session.unlock('another one here')).ok).toBe(true);
  });

  test('damage to the keyring is told apart from a wrong passphrase; one whole copy is enough', async () => {
    const { open, kept } = createTestDevice();
    const session = await open();
    await writeEntry(session, 'words');
    await session.setPassphrase(PASSPHRASE);
    await session.lock();
    const damage = (copy: string): void => {
      const bytes = kept.get(copy)?.slice() ?? new Uint8Array();
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
      kept.set(copy, bytes);
    };
    damage('keyring/a');
    const again = await open();
    expect(again.standing()).toEqual({ is: 'locked' });
    expect(await again.unlock('some wrong words')).toEqual(failure('wrong-passphrase'));
    expect((await again.unlock(PASSPHRASE)).ok).toBe(true);
    damage('keyring/b');
    const broken = await open();
    expect(broken.standing()).toEqual({ is: 'damaged', saved: 0, lost: ['keyring'] });
    expect(await broken.unlock(PASSPHRASE)).toEqual(failure('damaged'));
    expect(await broken.run({ kind: 'lesson.read', step: 1 })).toEqual(failure('damaged'));
  });

  test('a lost keyring is damage, never a fresh vault over old words', async () => {
    const { open, kept } = createTestDevice();
    await writeEntry(await open(), 'words');
    kept.delete('keyring/a');
    kept.delete('keyring/b');
    const again = await open();
    expect(again.standing()).toMatchObject({ is: 'damaged', lost: ['keyring missing'] });
    expect(await again.run({ kind: 'lesson.read', step: 1 })).toEqual(failure('damaged'));
    expect((await again.eraseEverything()).ok).toBe(true);
    expect(again.standing()).toEqual({ is: 'open', protectedBy: 'device-key' });
  });

  test('a keyring of a newer version is left alone', async () => {
    const { open, kept } = createTestDevice();
    await writeEntry(await open(), 'words');
    const { keyringToBytes, bytesToKeyring } = await import('../../vault/src/keys/keyring.ts');
    const keyring = bytesToKeyring(kept.get('keyring/a') as Uint8Array);
    if (!keyring.ok) throw new Error(keyring.error);
    const wraps = [...keyring.value.wraps, { by: 'passkey' as 'device-key', box: new Uint8Array(8) }];
    for (const copy of ['keyring/a', 'keyring/b']) kept.set(copy, keyringToBytes({ ...keyring.value, wraps }));
    const before = new Map(kept);
    const again = await open();
    expect(again.standing()).toEqual({ is: 'failed', failure: { type: 'newer-version' } });
    expect(await again.run({ kind: 'lesson.read', step: 1 })).toEqual(failure('newer-version'));
    expect(kept).toEqual(before);
  });
});

describe('recovery words', () => {
  test('24 words open the vault and let a forgotten passphrase be replaced', async () => {
    const { open } = createTestDevice();
    const session = await open();
    await writeEntry(session, 'words');
    await session.setPassphrase(PASSPHRASE);
    expect(await session.recoveryWords()).toEqual(failure('wrong-passphrase'));
    const made = await session.recoveryWords(PASSPHRASE);
    const words = made.ok ? made.value : '';
    expect(words.split(' ')).toHaveLength(24);
    expect(await session.recoveryWords(PASSPHRASE)).toEqual(made);
    const again = await open();
    expect(await again.unlockWithWords('abandon '.repeat(23).concat('art'))).toEqual(failure('wrong-words'));
    expect(await again.unlockWithWords('not words')).toEqual(failure('wrong-words'));
    expect((await again.unlockWithWords(words)).ok).toBe(true);
    expect(journalOf(again)).toEqual(['words']);
    expect((await again.setPassphrase('a new passphrase')).ok).toBe(true);
    const last = await open();
    expect(await last.unlock(PASSPHRASE)).toEqual(failure('wrong-passphrase'));
    expect((await last.unlock('a new passphrase')).ok).toBe(true);
    const third = await open();
    expect((await third.unlockWithWords(words)).ok).toBe(true);
  });

  test('are confirmed only by the right words at the right places', async () => {
    const { open } = createTestDevice();
    const session = await open();
    const made = await session.recoveryWords();
    const words = made.ok ? made.value.split(' ') : [];
    expect(await session.confirmRecoveryWords({ 1: 'wrong', 5: words[4] ?? '' })).toEqual({ ok: true, value: false });
    expect(await session.confirmRecoveryWords({})).toEqual({ ok: true, value: false });
    expect((await session.report()).recoveryWordsConfirmed).toBe(false);
    const right = { 1: ` ${words[0]?.toUpperCase()} `, 24: words[23] ?? '' };
    expect(await session.confirmRecoveryWords(right)).toEqual({ ok: true, value: true });
    expect((await session.report()).recoveryWordsConfirmed).toBe(true);
    expect((await (await open()).report()).recoveryWordsConfirmed).toBe(true);
  });

  test('two tabs that change the keys never undo each other', async () => {
    const { open } = createTestDevice();
    const [one, two] = [await open(), await open()];
    await writeEntry(one, 'words');
    const made = await two.recoveryWords();
    await Promise.all([one.setPassphrase(PASSPHRASE), two.confirmRecoveryWords({ 1: 'x' })]);
    const again = await open();
    expect(again.standing()).toEqual({ is: 'locked' });
    expect((await again.unlockWithWords(made.ok ? made.value : '')).ok).toBe(true);
    await again.lock();
    expect((await again.unlock(PASSPHRASE)).ok).toBe(true);
  });
});

test('locking drops what was in memory and is nothing while there is no passphrase', async () => {
  const { open } = createTestDevice();
  const session = await open();
  await writeEntry(session, 'words');
  await session.lock();
  expect(session.standing().is).toBe('open');
  await session.setPassphrase(PASSPHRASE);
  session.search('words');
  await session.lock();
  expect(session.records()).toEqual([]);
  expect(session.state().journal).toEqual([]);
  expect(session.search('words')).toEqual([]);
});

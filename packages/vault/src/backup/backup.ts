import { err, ok, type Result } from '@groundwork/base';
import { Decrypter, Encrypter } from 'age-encryption';
import { createTar, parseTar } from 'nanotar';

/** One text file in a backup. */
export interface BackupFile {
  readonly name: string;
  readonly text: string;
}

/** `not-a-backup`: not an age file, or not of this kind, or cut short. */
export type BackupFailure = 'wrong-passphrase' | 'not-a-backup';

/**
 * One file that the standard `age` tool opens with the passphrase (`age -d file.age | tar x`). `at` is the time the
 * files carry, ms since the epoch. age's scrypt takes about a second.
 */
export async function sealBackup(files: readonly BackupFile[], passphrase: string, at: number): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  const attrs = { mode: '600', uid: 0, gid: 0, mtime: at };
  return encrypter.encrypt(createTar(files.map(({ name, text }) => ({ name, data: text, attrs }))));
}

/** Opens what {@link sealBackup} or `age -p` made. */
export async function openBackup(
  file: Uint8Array,
  passphrase: string,
): Promise<Result<readonly BackupFile[], BackupFailure>> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    const tar = await decrypter.decrypt(file);
    return ok(parseTar(tar).map(({ name, text }) => ({ name, text })));
  } catch (error) {
    // age says so when the header is sound and no recipient fits, which for a passphrase means the wrong one.
    const isWrong = error instanceof Error && error.message.includes('no identity matched');
    return err(isWrong ? 'wrong-passphrase' : 'not-a-backup');
  }
}

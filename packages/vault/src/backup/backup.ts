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

export interface BackupOptions {
  readonly passphrase: string;
  /** The time the files carry, ms since the epoch. */
  readonly at: number;
  /** Base-2 logarithm of scrypt's cost. age's own 18 takes about a second; only tests take less. */
  readonly work?: number;
}

/** One file that the standard `age` tool opens with the passphrase (`age -d file.age | tar x`). */
export async function sealBackup(files: readonly BackupFile[], options: BackupOptions): Promise<Uint8Array> {
  const { passphrase, at, work = 18 } = options;
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(work);
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

import { writeFile } from 'node:fs/promises';
import type { CliWorld } from '../world.ts';
import { stop } from './open-folder.ts';

/** Writes a file that only its owner may read. A file that is there already is not replaced. */
export async function writePrivateFile(world: CliWorld, file: string, content: string | Uint8Array): Promise<boolean> {
  try {
    await writeFile(file, content, { flag: 'wx', mode: 0o600, flush: true });
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    stop(world, code === 'EEXIST' ? `${file} is there already; it was left as it is.` : `${file}: ${code}`);
    return false;
  }
}

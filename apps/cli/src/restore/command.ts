import { readFile } from 'node:fs/promises';
import type { Register } from '../register.ts';
import { failureToText } from '../folder/failure.ts';
import { stop, withFolder } from '../folder/open-folder.ts';

/** `groundwork restore <file> <folder>`: takes a backup into a folder; what is there already stays. */
export const registerRestore: Register = (program, world) => {
  program
    .command('restore')
    .description('Take an .age backup into a vault folder, new or not; nothing that is there is lost')
    .argument('<file>', 'the .age file')
    .argument('<folder>', 'folder of the vault')
    .action(async (file: string, folder: string) => {
      const sealed = await readBytes(file);
      if (sealed === undefined) return stop(world, `${file} cannot be read.`);
      const passphrase = world.env['BACKUP_PASSPHRASE'] ?? (await world.askSecret('Passphrase of the backup: '));
      if (passphrase === undefined) return stop(world, 'Set BACKUP_PASSPHRASE, or run this in a terminal to be asked.');
      const work: Parameters<typeof withFolder>[2] = async (session) => {
        const restored = await session.restoreBackup(sealed, passphrase);
        if (restored.ok) world.print(`${restored.value} events restored.\n`);
        else stop(world, failureToText(restored.error));
      };
      return withFolder(world, folder, work, true);
    });
};

async function readBytes(file: string): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await readFile(file));
  } catch {
    return undefined;
  }
}

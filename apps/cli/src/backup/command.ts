import type { Register } from '../register.ts';
import { failureToText } from '../folder/failure.ts';
import { stop, withFolder } from '../folder/open-folder.ts';
import { writePrivateFile } from '../folder/write-file.ts';

/** `groundwork backup <folder> <file>`: one file that the standard `age` tool opens. */
export const registerBackup: Register = (program, world) => {
  program
    .command('backup')
    .description('Write one .age file that Groundwork, or the standard age tool, opens with a passphrase')
    .argument('<folder>', 'folder of the vault')
    .argument('<file>', 'new file, such as groundwork.age')
    .action((folder: string, file: string) =>
      withFolder(world, folder, async (session) => {
        const passphrase = world.env['BACKUP_PASSPHRASE'] ?? (await world.askSecret('Passphrase for the backup: '));
        if (passphrase === undefined || passphrase === '') {
          return stop(world, 'Set BACKUP_PASSPHRASE, or run this in a terminal to be asked.');
        }
        const sealed = await session.backup(passphrase);
        if (!sealed.ok) return stop(world, failureToText(sealed.error));
        if (await writePrivateFile(world, file, sealed.value)) world.complain(`Written to ${file}.`);
        return undefined;
      }),
    );
};

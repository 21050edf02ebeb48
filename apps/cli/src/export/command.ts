import { Option } from 'commander';
import type { Session } from '@groundwork/session';
import type { Register } from '../register.ts';
import { failureToText } from '../folder/failure.ts';
import { stop, withFolder } from '../folder/open-folder.ts';
import { writePrivateFile } from '../folder/write-file.ts';

interface Options {
  readonly format: 'json' | 'markdown';
  readonly out?: string;
}

/** `groundwork export <folder>`: everything, readable. */
export const registerExport: Register = (program, world) => {
  program
    .command('export')
    .description('Write everything a vault folder holds as JSON or Markdown, readable by anyone who gets it')
    .argument('<folder>', 'folder of the vault')
    .addOption(new Option('-f, --format <format>', 'json or markdown').choices(['json', 'markdown']).default('json'))
    .option('-o, --out <file>', 'write to a new file instead of the screen')
    .action((folder: string, { format, out }: Options) =>
      withFolder(world, folder, async (session) => {
        const text = await exportText(session, format);
        if (!text.ok) stop(world, failureToText(text.error));
        else if (out === undefined) world.print(text.value);
        else if (await writePrivateFile(world, out, text.value)) world.complain(`Written to ${out}. It is not sealed.`);
      }),
    );
};

function exportText(session: Session, format: Options['format']): ReturnType<Session['exportJson']> {
  return format === 'json' ? session.exportJson() : session.exportMarkdown();
}

import { runRelay } from '@groundwork/relay';
import type { Register } from '../register.ts';

/** `groundwork relay`: keeps sealed copies for devices that know the vault's key; reads none of them. */
export const registerRelay: Register = (program, world) => {
  program
    .command('relay')
    .description(
      'Keep sealed copies for your devices. Settings come from PORT, HOST, DATA_DIR and others (SECURITY.md).',
    )
    .option('--port <port>', 'port to listen on')
    .option('--data <folder>', 'folder for the sealed data')
    .option('--web <folder>', 'built web app to serve as well')
    .action(async ({ port, data, web }: { port?: string; data?: string; web?: string }) => {
      const { env } = world;
      world.fail(
        await runRelay({
          ...env,
          PORT: port ?? env['PORT'],
          DATA_DIR: data ?? env['DATA_DIR'],
          WEB_DIR: web ?? env['WEB_DIR'],
        }),
      );
    });
};

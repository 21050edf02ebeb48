import { Command } from 'commander';
import { COMMANDS } from './commands.ts';
import type { CliWorld } from './world.ts';

/** The whole command line. */
export function createProgram(world: CliWorld): Command {
  const program = new Command('groundwork')
    .description('Open, export and serve what Groundwork keeps. Everything stays on this computer.')
    .showHelpAfterError()
    .configureOutput({ writeOut: (text) => world.print(text), writeErr: (text) => world.complain(text.trimEnd()) });
  for (const register of COMMANDS) register(program, world);
  return program;
}

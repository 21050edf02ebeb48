import type { Command } from 'commander';
import type { CliWorld } from './world.ts';

/** Adds one command to the program. A new command is a folder with a `command.ts`, and a line in `commands.ts`. */
export type Register = (program: Command, world: CliWorld) => void;

import type { Command } from 'commander';
import { registerRelay } from './relay/command.ts';
import type { CliWorld } from './world.ts';

/** Adds one command to the program. A new command is a folder with a `command.ts`, and a line in {@link COMMANDS}. */
export type Register = (program: Command, world: CliWorld) => void;

export const COMMANDS: readonly Register[] = [registerRelay];

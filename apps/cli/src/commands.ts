import type { Command } from 'commander';
import { registerBackup } from './backup/command.ts';
import { registerExport } from './export/command.ts';
import { registerOpen } from './open/command.ts';
import { registerRelay } from './relay/command.ts';
import { registerRestore } from './restore/command.ts';
import type { CliWorld } from './world.ts';

/** Adds one command to the program. A new command is a folder with a `command.ts`, and a line in {@link COMMANDS}. */
export type Register = (program: Command, world: CliWorld) => void;

export const COMMANDS: readonly Register[] = [
  registerOpen,
  registerExport,
  registerBackup,
  registerRestore,
  registerRelay,
];

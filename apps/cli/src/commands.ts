import { registerBackup } from './backup/command.ts';
import { registerExport } from './export/command.ts';
import { registerMirror } from './mirror/command.ts';
import { registerOpen } from './open/command.ts';
import { registerRelay } from './relay/command.ts';
import { registerRestore } from './restore/command.ts';
import { registerReview } from './review/command.ts';
import type { Register } from './register.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Register[] = [
  registerReview,
  registerMirror,
  registerOpen,
  registerExport,
  registerBackup,
  registerRestore,
  registerRelay,
];

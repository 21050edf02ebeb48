import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { err } from '@groundwork/base';
import { createSession } from '@groundwork/session';
import type { Session, Standing } from '@groundwork/session';
import { createNodePlatform } from '@groundwork/vault/store-fs';
import type { CliWorld } from '../world.ts';
import { failureToText } from './failure.ts';

/** Runs `work` on the open vault of `folder`; otherwise says why not and fails. `mayBegin`: the folder may be new. */
export async function withFolder(
  world: CliWorld,
  folder: string,
  work: (session: Session) => Promise<void>,
  mayBegin = false,
): Promise<void> {
  if (!mayBegin && !existsSync(join(folder, 'vault'))) {
    return stop(world, `There is no vault in ${folder}.`);
  }
  const platform = await createNodePlatform(folder);
  if (!platform.ok) return stop(world, failureToText(platform.error));
  const session = await createSession(platform.value);
  try {
    if (await unlock(world, session)) await work(session);
  } finally {
    await session.close();
  }
}

/** Says `line` and makes the program end with 1. */
export function stop(world: CliWorld, line: string): void {
  world.complain(line);
  world.fail(1);
}

async function unlock(world: CliWorld, session: Session): Promise<boolean> {
  if (session.standing().is === 'locked') {
    const passphrase = (await askPassphrase(world, 'Passphrase: ')) ?? '';
    const unlocked = passphrase === '' ? err({ type: 'locked' } as const) : await session.unlock(passphrase);
    if (!unlocked.ok) {
      stop(world, failureToText(unlocked.error));
      return false;
    }
  }
  return isReadable(world, session.standing());
}

/** The passphrase from GROUNDWORK_PASSPHRASE, or typed; undefined when neither is there. */
async function askPassphrase(world: CliWorld, question: string): Promise<string | undefined> {
  return world.env['GROUNDWORK_PASSPHRASE'] ?? world.askSecret(question);
}

function isReadable(world: CliWorld, standing: Standing): boolean {
  if (standing.is === 'failed') {
    stop(world, failureToText(standing.failure));
    return false;
  }
  if (standing.is !== 'damaged') return standing.is === 'open';
  const canRead = standing.protectedBy !== undefined;
  world.complain(`Part of it is damaged. ${standing.saved} events could be read. What could not:`);
  for (const line of standing.lost) world.complain(`  ${line}`);
  if (!canRead) stop(world, 'The keys are damaged. Restore a backup into a new folder.');
  return canRead;
}

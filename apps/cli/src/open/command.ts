import type { Session } from '@groundwork/session';
import type { Register } from '../register.ts';
import { withFolder } from '../folder/open-folder.ts';

/** `groundwork open <folder>`: what a vault folder holds, without a word of what was written in it. */
export const registerOpen: Register = (program, world) => {
  program
    .command('open')
    .description('Say what a vault folder holds, without showing what was written')
    .argument('<folder>', 'folder of the vault')
    .action((folder: string) => withFolder(world, folder, async (session) => world.print(await summarize(session))));
};

async function summarize(session: Session): Promise<string> {
  const report = await session.report();
  const standing = session.standing();
  const days = session.records().map(({ when }) => momentToDay(when.at, when.zone));
  const lines = [
    ['events', String(report.events)],
    ['from', days.toSorted(compareDays)[0] ?? 'none'],
    ['to', days.toSorted(compareDays).at(-1) ?? 'none'],
    ['sealed size', `${report.sealedBytes} bytes`],
    ['opened by', 'protectedBy' in standing && standing.protectedBy === 'passphrase' ? 'passphrase' : 'this computer'],
    ['recovery words', report.recoveryWordsConfirmed ? 'written down' : 'not confirmed'],
    ['from a newer app', String(report.unknownEvents)],
  ];
  return lines.map(([name = '', value = '']) => `${name.padEnd(18)}${value}\n`).join('');
}

function compareDays(a: string, b: string): number {
  return a < b ? -1 : 1;
}

/** The civil day in the zone where it was written. */
function momentToDay(at: number, zone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(at);
}

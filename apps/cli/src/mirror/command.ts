import { createReadStream } from 'node:fs';
import { mirror, type MirrorProblem, type OwnPattern } from '@groundwork/mirror';
import type { Register } from '../register.ts';

interface Options {
  readonly me?: string;
  readonly order?: string;
  readonly json?: boolean;
}

/** `groundwork mirror <file>`: your own part of a chat export. Text is looked at once and dropped. */
export const registerMirror: Register = (program, world) => {
  program
    .command('mirror')
    .description('Show your own part of a WhatsApp export; of the other person only counts')
    .argument('<file>', 'the .txt of the export')
    .option('--me <name>', 'the name you write under in it')
    .option('--order <order>', 'how dates are written, when the file leaves it open: dmy or mdy')
    .option('--json', 'print the pattern as JSON')
    .action(async (file: string, options: Options) => {
      const result = await mirror(createReadStream(file), {
        ...(options.me === undefined ? {} : { me: options.me }),
        ...(options.order === 'dmy' || options.order === 'mdy' ? { dateOrder: options.order } : {}),
        createDecoder: (encoding) => new TextDecoder(encoding),
      });
      if (result.ok)
        return world.print(
          options.json === true ? `${JSON.stringify(result.value, null, 2)}\n` : patternToText(result.value),
        );
      world.complain(problemToText(result.error));
      return world.fail(1);
    });
};

function patternToText(own: OwnPattern): string {
  const rows: readonly (readonly [string, string | number])[] = [
    ['from', own.first],
    ['to', own.last],
    ['messages, yours', own.messages.mine],
    ['messages, theirs', own.messages.theirs],
    ['your share', `${Math.round(own.share * 100)} in 100`],
    ['between 22:00 and 05:00', own.mineAtNight],
    ['bursts of three or more', own.bursts.count],
    ['longest burst', own.bursts.longest],
    ['runs left unanswered', own.unansweredRuns],
    ['you wrote first', own.openings.mine],
    ['they wrote first', own.openings.theirs],
  ];
  const cut = own.probablyCut ? 'The export is probably cut: phones leave out the oldest messages past 40,000.\n' : '';
  return rows.map(([name, value]) => `${name.padEnd(26)}${value}\n`).join('') + cut;
}

function problemToText(problem: MirrorProblem): string {
  switch (problem.type) {
    case 'who-are-you':
      return `Which of these are you? Say it with --me. ${problem.authors.map(({ name }) => `"${name}"`).join(', ')}`;
    case 'date-order-unclear':
      return 'The dates could be day first or month first. Say which with --order dmy or --order mdy.';
    case 'group-chat':
      return `This is a chat of ${problem.authors} people. The mirror reads chats of two.`;
    case 'empty':
      return 'The file is empty.';
    case 'unknown-format':
      return 'This is no WhatsApp export that the mirror can read.';
    case 'cancelled':
      return 'Stopped.';
  }
}

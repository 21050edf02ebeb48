import { text } from 'node:stream/consumers';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import type { CliWorld } from './world.ts';

/** The world of a real terminal. */
export function createNodeWorld(): CliWorld {
  return {
    env: process.env,
    readInput: () => text(process.stdin),
    askSecret,
    print: (words) => void process.stdout.write(words),
    complain: (line) => void process.stderr.write(`${line}\n`),
    fail: (code) => {
      process.exitCode = code;
    },
  };
}

async function askSecret(question: string): Promise<string | undefined> {
  if (!process.stdin.isTTY) return undefined;
  process.stderr.write(question);
  // The line editor would show what is typed; it gets nowhere to write.
  const nowhere = new Writable({ write: (_, __, done) => done() });
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  const answer = await lines.question('');
  lines.close();
  process.stderr.write('\n');
  return answer;
}

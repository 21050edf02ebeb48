import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Where the built app lies; `WEB_DIST` names another build, so that one can be tested while the next is made. */
export const dist: string = process.env['WEB_DIST'] ?? at('../dist');
const relay = at('../../relay/dist/main.js');

export interface Server {
  /** Such as `http://localhost:41234`. */
  readonly origin: string;
  stop(): Promise<void>;
}

/** Starts the built relay on a free port with an empty data folder, serving the built app. */
export async function startServer(): Promise<Server> {
  for (const file of [relay, join(dist, 'index.html')]) {
    if (!existsSync(file)) throw new Error(`${file} is missing: run "npm run build" first`);
  }
  const data = mkdtempSync(join(tmpdir(), 'groundwork-e2e-'));
  const env = { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA_DIR: data, WEB_DIR: dist };
  const child = spawn(process.execPath, [relay], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  let stopping = false;
  child.once('exit', (code, signal) => {
    if (!stopping) console.error(`the relay ended by itself (${code ?? signal}): ${complaints}`);
  });
  const origin = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/localhost:\d+/.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    });
    child.once('exit', (code) => reject(new Error(`the relay ended with ${code}`)));
  });
  return {
    origin,
    stop: async () => {
      stopping = true;
      const ended = new Promise((resolve) => child.once('exit', resolve));
      const running = child.exitCode === null && child.signalCode === null;
      if (running) child.kill('SIGTERM');
      if (running) await ended;
      rmSync(data, { recursive: true, force: true });
    },
  };
}

import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { executablePath, flags, phone } from './app.ts';

/** A Chromium on a profile folder that stays, so that its processes can be killed and the folder read. */
export interface Profile {
  readonly folder: string;
  open(): Promise<BrowserContext>;
  /** Kills the whole process tree at once, as a phone does that runs out of memory. */
  kill(): Promise<void>;
  remove(): void;
}

function childrenOf(pid: number): number[] {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const direct = all.filter((name) => {
    try {
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ');
      return Number(fields[1]) === pid;
    } catch {
      return false;
    }
  });
  return direct.flatMap((name) => [Number(name), ...childrenOf(Number(name))]);
}

function killTree(child: ChildProcess): void {
  const { pid } = child;
  if (pid === undefined) return;
  for (const one of [pid, ...childrenOf(pid)]) {
    try {
      process.kill(one, 'SIGKILL');
    } catch {
      // Gone already: its parent took it along.
    }
  }
}

async function endpoint(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /ws:\/\/\S+/.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    });
    child.once('exit', () => reject(new Error(`Chromium ended: ${said.slice(0, 500)}`)));
  });
}

/** A new, empty profile. */
export function createProfile(): Profile {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-profile-'));
  let child: ChildProcess | undefined;
  let browser: Browser | undefined;
  return {
    folder,
    open: async () => {
      const args = [
        ...flags,
        '--headless=new',
        '--remote-debugging-port=0',
        `--user-data-dir=${folder}`,
        'about:blank',
      ];
      child = spawn(executablePath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
      browser = await chromium.connectOverCDP(await endpoint(child));
      const context = browser.contexts()[0];
      if (context === undefined) throw new Error('Chromium has no window');
      for (const page of context.pages()) await page.setViewportSize(phone);
      return context;
    },
    kill: async () => {
      if (child === undefined) return;
      const ended = new Promise((resolve) => child?.once('exit', resolve));
      killTree(child);
      await ended;
      await browser?.close().catch(() => undefined);
      child = undefined;
    },
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  };
}

/** Files under `folder` whose bytes hold `word`, as UTF-8 or UTF-16. */
export function filesWith(folder: string, word: string): string[] {
  const needles = [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      const bytes = readFileSync(file);
      return needles.some((needle) => bytes.includes(needle));
    });
}

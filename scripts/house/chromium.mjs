import { existsSync, accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Path of a Chromium: the one CHROMIUM names, one that is installed, or one installed now. Undefined: there is none. */
export async function findChromium() {
  const named = process.env.CHROMIUM?.trim();
  if (named) return isProgram(named) ? named : undefined;
  return onPath() ?? ((await installChromium()) ? onPath() : undefined);
}

/** What a person can do about it. */
export const NO_CHROMIUM =
  'The browser journeys need Chromium. Install it (on Debian: apt-get install chromium), or set CHROMIUM to its path.';

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function installChromium() {
  const isDebian = existsSync('/etc/debian_version');
  if (!isDebian || process.getuid?.() !== 0) return false;
  console.log('Installing Chromium for the browser journeys (apt-get).');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  if ((await run('apt-get', ['update', '-qq'], env)) !== 0) return false;
  return (await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], env)) === 0;
}

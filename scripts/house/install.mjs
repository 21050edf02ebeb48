import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './run.mjs';

const QUIET = ['--no-fund', '--no-audit', '--loglevel=error'];

/** Installs what the lock file names, unless it is installed already. False when that failed. */
export async function installMissing() {
  if (isInstalled()) return true;
  console.log('Installing what is missing (npm ci). This takes a minute the first time.');
  if ((await run('npm', ['ci', ...QUIET])) === 0) return true;
  console.log('The lock file could not be followed to the letter. Trying npm install.');
  return (await run('npm', ['install', '--no-save', ...QUIET])) === 0;
}

/**
 * Whether every package that the lock file names is there in that version. Times of files say nothing after a clone or
 * a checkout, so contents are compared: npm keeps its own list of what it installed.
 */
function isInstalled() {
  const wanted = readPackages('package-lock.json');
  const present = readPackages('node_modules/.package-lock.json');
  if (wanted === undefined || present === undefined) return false;
  return Object.entries(wanted).every(([path, { version, optional, devOptional, link }]) => {
    if (link || optional || devOptional || !path.includes('node_modules/')) return true;
    return present[path]?.version === version;
  });
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

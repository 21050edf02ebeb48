import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './run.mjs';

const STAMP = join(ROOT, 'node_modules', '.groundwork-lock');
const QUIET = ['--no-fund', '--no-audit', '--loglevel=error'];

/** Installs what the lock file names, unless it is installed already. False when that failed. */
export async function installMissing() {
  if (isInstalled()) return true;
  console.log('Installing what is missing (npm ci). This takes a minute the first time.');
  if ((await run('npm', ['ci', ...QUIET])) !== 0) {
    console.log('The lock file could not be followed to the letter. Trying npm install.');
    if ((await run('npm', ['install', '--no-save', ...QUIET])) !== 0) return false;
  }
  writeFileSync(STAMP, hashLock());
  return true;
}

/**
 * Whether this very lock file was installed by us, or every package it names is there in that version. Times of files
 * say nothing after a clone or a checkout, so contents are compared: npm keeps its own list of what it installed.
 */
function isInstalled() {
  const wanted = readPackages('package-lock.json');
  const present = readPackages('node_modules/.package-lock.json');
  if (wanted === undefined || present === undefined) return false;
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hashLock()) return true;
  return Object.entries(wanted).every(([path, { version, optional, devOptional, link }]) => {
    if (link || optional || devOptional || !path.includes('node_modules/')) return true;
    return present[path]?.version === version;
  });
}

function hashLock() {
  return createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { precompress } from './precompress.mjs';
import { ROOT, runScript } from './run.mjs';

const SOURCES = ['packages', 'apps', 'package-lock.json', 'tsconfig.base.json', 'scripts/house'];
const NOT_SOURCE = /(^|\/)(node_modules|dist|e2e|test|train|\.vite)(\/|$)|\.test\.tsx?$|\.gen\.ts$|\.tsbuildinfo$/;
const STAMP = join(ROOT, '.tmp', 'built');
const OUTPUTS = ['apps/web/dist/index.html', 'apps/relay/dist/main.js', 'apps/cli/dist/main.js'];

/** Builds the app, the relay and the command line, unless what is built comes from these very sources. False: it failed. */
export async function buildStale() {
  const stamp = hashSources();
  if (OUTPUTS.every((file) => existsSync(join(ROOT, file))) && readStamp() === stamp) return true;
  console.log('Building.');
  for (const [script, workspace] of [['gen'], ['build', 'apps/web'], ['build', 'apps/relay'], ['build', 'apps/cli']]) {
    if ((await runScript(script, workspace)) !== 0) return false;
  }
  precompress(join(ROOT, 'apps/web/dist'));
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, stamp);
  return true;
}

function readStamp() {
  return existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : '';
}

/** One hash over the names and contents of every source file. Times of files say nothing after a clone or a checkout. */
function hashSources() {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((path) => listFiles(join(ROOT, path))).toSorted((a, b) => (a < b ? -1 : 1))) {
    hash.update(relative(ROOT, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function listFiles(path) {
  if (NOT_SOURCE.test(relative(ROOT, path))) return [];
  try {
    return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
      const inner = join(path, entry.name);
      if (entry.isDirectory()) return listFiles(inner);
      return entry.isFile() && !NOT_SOURCE.test(relative(ROOT, inner)) ? [inner] : [];
    });
  } catch (error) {
    if (error.code === 'ENOTDIR') return [path];
    throw error;
  }
}

// `npm run lock`: names in package-lock.json what a registry that carries only some platforms could not tell. Without
// those lines `npm ci` refuses the lock file, on every platform. They have a version and no hash; npm adds it elsewhere.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './house/run.mjs';

const FILE = join(ROOT, 'package-lock.json');
const EXACT = /^\d+\.\d+\.\d+$/;
const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32', 'aix'];
const CPUS = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el'];

const lock = JSON.parse(readFileSync(FILE, 'utf8'));
const missing = Object.entries(lock.packages).flatMap(([path, entry]) => missingOf(path, entry));
for (const { path, entry } of missing) lock.packages[path] = entry;
const byPath = Object.entries(lock.packages).toSorted(([a], [b]) => a.localeCompare(b, 'en'));
lock.packages = Object.fromEntries(byPath);
if (missing.length > 0) writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${missing.length} lines added to package-lock.json`);

function missingOf(path, { optionalDependencies = {}, dev }) {
  return Object.entries(optionalDependencies).flatMap(([name, version]) => {
    const platform = nameToPlatform(name);
    if (isLocked(path, name) || platform === undefined || !EXACT.test(version)) return [];
    const entry = { version, ...platform, ...(dev ? { dev } : {}), optional: true };
    return [{ path: `node_modules/${name}`, entry }];
  });
}

/** Whether node would find `name` from `path`, by the lock file. */
function isLocked(path, name) {
  for (let from = path; ; from = from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/')))) {
    if (lock.packages[from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`] !== undefined) return true;
    if (from === '') return false;
  }
}

/** `…/binding-linux-arm-musleabihf` says for which machines it is. */
function nameToPlatform(name) {
  const parts = name.split(/[/-]/);
  const system = SYSTEMS.find((each) => parts.includes(each));
  const cpu = CPUS.find((each) => parts.includes(each));
  return system === undefined || cpu === undefined ? undefined : { cpu: [cpu], os: [system], ...nameToLibc(parts) };
}

function nameToLibc(parts) {
  if (parts.some((part) => part.startsWith('musl'))) return { libc: ['musl'] };
  return parts.some((part) => part.startsWith('gnu')) ? { libc: ['glibc'] } : {};
}

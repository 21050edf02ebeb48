// `npm run docs` writes the list of decisions; with --check it fails when a generated page differs from its source.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './house/run.mjs';

const FOLDER = join(ROOT, 'docs/adr');
const LIST = join(FOLDER, 'README.md');
const isCheck = process.argv.includes('--check');
const list = createList();

if (!isCheck) writeFileSync(LIST, list);
else if (readFileSync(LIST, 'utf8') !== list) fail('docs/adr/README.md is not fresh. Run: npm run docs');
// `npm run gen` writes some pages too; what it wrote must be what is committed.
else if (
  spawnSync('git', ['diff', '--stat', '--exit-code', '--', 'docs'], { cwd: ROOT, stdio: 'inherit' }).status === 1
) {
  fail('A page under docs differs from what is committed.');
}

function createList() {
  const pages = readdirSync(FOLDER).filter((name) => /^\d{4}-.+\.md$/.test(name));
  const lines = pages.toSorted((a, b) => (a < b ? -1 : 1)).map((name) => `- [${nameToTitle(name)}](${name})`);
  return `# Decisions\n\nWhat was decided, why, and what was rejected. This list is made by \`npm run docs\`.\n\n${lines.join('\n')}\n`;
}

function nameToTitle(name) {
  const title = /^# (.+)$/m.exec(readFileSync(join(FOLDER, name), 'utf8'))?.[1];
  if (title === undefined) throw new Error(`docs/adr/${name} has no title`);
  return `${name.slice(0, 4)} ${title.replace(/^\d{4}[.:]?\s+/, '')}`;
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}

import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';

const run = promisify(execFile);
const room = fileURLToPath(new URL('..', import.meta.url));
const made: string[] = [];

afterAll(async () => {
  for (const folder of made) await rm(folder, { recursive: true });
});

it('the example in the README compiles and runs', async () => {
  const readme = await readFile(join(room, 'README.md'), 'utf8');
  const example = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  expect(example.split('\n').filter((line) => line.trim() !== '').length).toBeLessThanOrEqual(11);
  const folder = await mkdtemp(join(room, 'test', 'readme-'));
  made.push(folder);
  await writeFile(join(folder, 'example.ts'), `${example}\nexport {};\n`);
  const tsx = join(room, '..', '..', 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const { stdout } = await run(process.execPath, ['--conditions=groundwork-source', tsx, join(folder, 'example.ts')]);
  expect(stdout).toContain('pressure_pleading');
  expect(stdout).toContain('appreciation');
  await check(folder);
});

/** The compiler has to agree as well: tsx only strips the types. */
async function check(folder: string): Promise<void> {
  const config = {
    extends: '../../../../tsconfig.base.json',
    compilerOptions: {
      noEmit: true,
      composite: false,
      rootDir: '../../..',
      types: ['node'],
      typeRoots: ['../../../../node_modules/@types'],
      allowImportingTsExtensions: true,
    },
    files: ['example.ts'],
  };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const tsc = join(room, '..', '..', 'node_modules', '@typescript', 'native', 'bin', 'tsc');
  await run(process.execPath, [tsc, '-p', folder]);
}

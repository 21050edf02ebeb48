import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, parse, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { filesFolder } from '../../../packages/encoder/src/files-fs/index.ts';
import type { CloserFile } from '../src/coach/closer/files.ts';

function toFile(name: string, url: string, bytes: Uint8Array): CloserFile {
  const hash = createHash('sha256').update(bytes).digest('base64');
  return { name, url, bytes: bytes.length, integrity: `sha256-${hash}` };
}

/** Copies one of the encoder's files into the app, under a name that changes when the file does. */
function copy(folder: string, outDir: string, name: string): CloserFile {
  const bytes = readFileSync(join(folder, name));
  const { name: stem, ext } = parse(name);
  const short = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  const url = `/closer/${stem}-${short}${ext}`;
  writeFileSync(join(outDir, url), bytes);
  return toFile(name, url, bytes);
}

/** The worker's script was named by the bundler. */
function scripts(outDir: string): readonly CloserFile[] {
  return readdirSync(join(outDir, 'assets'))
    .filter((file) => /^encoder\.worker-[\w-]+\.js$/.test(file))
    .map((file) => toFile(file, `/assets/${file}`, readFileSync(join(outDir, 'assets', file))));
}

/** Puts the encoder's files beside the app, and into `closer.json` what the closer reading has to fetch and what it must be. */
export function closerFiles(): Plugin {
  let outDir = '';
  return {
    name: 'groundwork-closer-files',
    apply: 'build',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
    },
    writeBundle() {
      const folder = filesFolder();
      mkdirSync(join(outDir, 'closer'), { recursive: true });
      const names = readdirSync(folder).filter((name) => !name.endsWith('.txt'));
      const files = [...scripts(outDir), ...names.map((name) => copy(folder, outDir, name))];
      copyFileSync(join(folder, 'LICENSE.txt'), join(outDir, 'closer/LICENSE.txt'));
      writeFileSync(join(outDir, 'closer.json'), JSON.stringify(files));
    },
  };
}

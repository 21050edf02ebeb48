import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { build as bundle } from 'esbuild';
import type { Plugin } from 'vite';

interface Precached {
  readonly url: string;
  /** `null` where the file name already carries a hash. */
  readonly revision: string | null;
}

/** What is kept out of the cache: read by servers, never asked for by a page, or fetched only where the user asks for it. */
const unkept = /^(headers\.json|sw\.js|robots\.txt)$|^closer\/|^assets\/encoder\.worker-|\.map$/;

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

function fileToEntry(folder: string, file: string): Precached {
  const hashed = file.startsWith('assets/');
  const hash = createHash('sha256')
    .update(readFileSync(join(folder, file)))
    .digest('hex');
  return { url: `/${file}`, revision: hashed ? null : hash.slice(0, 16) };
}

/** Everything a built app needs offline. */
export function precacheList(folder: string): readonly Precached[] {
  return filesOf(folder)
    .filter((file) => !unkept.test(file))
    .toSorted()
    .map((file) => fileToEntry(folder, file));
}

/** Bundles `src/sw.ts` into `sw.js` with the list of all built files. */
export function serviceWorker(): Plugin {
  let outDir = '';
  return {
    name: 'groundwork-service-worker',
    apply: 'build',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
    },
    async closeBundle() {
      await bundle({
        entryPoints: [new URL('../src/sw.ts', import.meta.url).pathname],
        outfile: join(outDir, 'sw.js'),
        bundle: true,
        format: 'iife',
        minify: true,
        target: 'es2022',
        define: {
          'self.__WB_MANIFEST': JSON.stringify(precacheList(outDir)),
          'process.env.NODE_ENV': '"production"',
        },
      });
    },
  };
}

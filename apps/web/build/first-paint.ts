import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build as bundle } from 'esbuild';
import type { Plugin } from 'vite';
import { readWords } from './first-words.ts';

interface Rendering {
  firstPaint(of: { readonly language: string; readonly words: unknown }): Promise<string>;
}

/** Draws the first screen once, as a browser would, from the very components the app uses. */
export async function drawFirstScreen(): Promise<string> {
  // Inside the house, so that the libraries are found where the app finds them.
  const house = fileURLToPath(new URL('../../../.tmp/', import.meta.url));
  mkdirSync(house, { recursive: true });
  const folder = mkdtempSync(join(house, 'first-paint-'));
  try {
    const outfile = join(folder, 'first-paint.mjs');
    await bundle({
      entryPoints: [fileURLToPath(new URL('../src/first-paint.tsx', import.meta.url))],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      jsx: 'automatic',
      conditions: ['groundwork-source'],
      packages: 'bundle',
      external: ['react', 'react-dom', '@tanstack/*', 'react-aria-components', 'virtual:*'],
      loader: { '.css': 'empty', '.svg': 'empty' },
      define: { 'import.meta.env.PROD': 'true', 'process.env.NODE_ENV': '"production"' },
      logLevel: 'error',
    });
    const rendering = (await import(pathToFileURL(outfile).href)) as Rendering;
    return await rendering.firstPaint({ language: 'en', words: await readWords('en') });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Puts the first screen into `index.html`; `early.js` takes it away again on other addresses and in other languages. */
export function firstPaint(): Plugin {
  return {
    name: 'groundwork-first-paint',
    apply: 'build',
    transformIndexHtml: async (html) =>
      html.replace('<div id="root"></div>', `<div id="root">${await drawFirstScreen()}</div>`),
  };
}

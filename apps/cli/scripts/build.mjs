import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

// Chunks are named after what is in them: those of an earlier build would stay.
mkdirSync('dist', { recursive: true });
for (const file of readdirSync('dist')) if (/\.js(\.map)?$/.test(file)) rmSync(`dist/${file}`);

// libsql picks its binary at run time and TensorFlow.js its platform, so they stay outside; everything else goes in. What
// few commands need (the coach's weights, the encoder) is a chunk of its own, loaded when it is asked for.
await build({
  entryPoints: ['src/main.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  conditions: ['groundwork-source'],
  external: ['libsql', '@tensorflow/*'],
  banner: {
    js: "import { createRequire as toRequire } from 'node:module'; const require = toRequire(import.meta.url);",
  },
  sourcemap: true,
  logLevel: 'warning',
});

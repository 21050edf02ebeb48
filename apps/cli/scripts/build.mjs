import { build } from 'esbuild';

// libsql picks its binary at run time, so it stays outside the bundle; everything else goes in.
await build({
  entryPoints: ['src/main.ts'],
  outfile: 'dist/main.js',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  conditions: ['groundwork-source'],
  external: ['libsql'],
  banner: {
    js: "import { createRequire as toRequire } from 'node:module'; const require = toRequire(import.meta.url);",
  },
  sourcemap: true,
  logLevel: 'warning',
});

// `npm run -s groundwork -- …`: the command line, once it is built.
import { existsSync } from 'node:fs';
import { requireNode } from './house/node.mjs';

requireNode();
const main = new URL('../apps/cli/dist/main.js', import.meta.url);
if (existsSync(main)) await import(main.href);
else {
  console.error('The command line is not built yet. Build it with: npm run build');
  process.exitCode = 1;
}

// `npm start`: installs what is missing, builds what is stale, serves the app. PORT, HOST and DATA_DIR are honoured.
import { join, resolve } from 'node:path';
import { buildStale } from './house/build.mjs';
import { installMissing } from './house/install.mjs';
import { requireNode } from './house/node.mjs';
import { choosePort } from './house/port.mjs';
import { ROOT } from './house/run.mjs';

const DEFAULT_PORT = 4680;

requireNode();
if (!(await installMissing())) stop('Installing failed. What npm said is above.');
if (!(await buildStale())) stop('Building failed. What was said is above.');
const asked = readPort(process.env.PORT?.trim() ?? '');
const host = process.env.HOST?.trim() || '127.0.0.1';
const port = await choosePort(asked, DEFAULT_PORT, host);
if (port === undefined) process.exit(1);
process.env.PORT = String(port);
process.env.HOST = host;
process.env.DATA_DIR = resolve(ROOT, process.env.DATA_DIR?.trim() || 'data');
process.env.WEB_DIR = join(ROOT, 'apps/web/dist');
await import('../apps/relay/dist/main.js');

function readPort(text) {
  if (text === '') return undefined;
  const number = Number(text);
  if (Number.isInteger(number) && number >= 0 && number <= 65_535) return number;
  return stop(`PORT must be a whole number from 0 to 65535, not "${text}".`);
}

function stop(message) {
  console.error(message);
  process.exit(1);
}

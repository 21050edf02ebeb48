// `npm test`: installs what tests need, builds, runs everything, and ends with `N passed, N failed`.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildStale } from './house/build.mjs';
import { findChromium, NO_CHROMIUM } from './house/chromium.mjs';
import { installMissing } from './house/install.mjs';
import { requireNode } from './house/node.mjs';
import { ROOT, run, runScript } from './house/run.mjs';

const JOURNEYS = 'apps/web/e2e/vitest.config.ts';
const REPORTS = join(ROOT, '.tmp', 'tests');
const sum = { passed: 0, failed: 0, skipped: 0 };

requireNode();
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
await testEverything();
const skipped = sum.skipped === 0 ? '' : `, ${sum.skipped} skipped`;
if (sum.passed + sum.failed === 0) fail('No test ran.');
console.log(`${sum.passed} passed, ${sum.failed} failed${skipped}`);
process.exit(sum.failed === 0 ? 0 : 1);

async function testEverything() {
  if (!(await installMissing())) return fail('Installing failed.');
  if (!(await buildStale())) fail('Building failed.');
  if ((await runScript('tsc')) !== 0) fail('The types do not fit.');
  await runTests('unit', []);
  if (!existsSync(join(ROOT, JOURNEYS))) return undefined;
  const chromium = await findChromium();
  if (chromium === undefined) return fail(NO_CHROMIUM);
  return runTests('journeys', ['--config', JOURNEYS], { CHROMIUM: chromium });
}

/** Runs one vitest and adds up what its report says. A run without a readable report is a failure. */
async function runTests(name, args, env = {}) {
  const report = join(REPORTS, `${name}.json`);
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const code = await run(process.execPath, [vitest, 'run', ...args, ...reporters], env);
  const counts = readReport(report);
  if (counts === undefined) return fail(`The ${name} tests left no report.`);
  sum.passed += counts.passed;
  sum.failed += counts.failed;
  sum.skipped += counts.skipped;
  return code !== 0 && counts.failed === 0 ? fail(`The ${name} tests ended with ${code}.`) : undefined;
}

function readReport(file) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
  } catch {
    return undefined;
  }
}

function fail(message) {
  console.error(message);
  sum.failed += 1;
}

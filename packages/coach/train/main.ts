/**
 * Trains the learned layer and writes `src/weights/heads.ts`, `src/weights/deep.ts` and the reports. Seeded: the same examples, sets and
 * Node version give the same bytes. Needs the shared public sets (`GROUNDWORK_SHARED`, or `shared` beside the project).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { serialize } from 'node:v8';
import { brotliCompressSync } from 'node:zlib';
import { filters, keepBase } from './base.ts';
import { createChance, shuffle } from './chance.ts';
import { learnDeep, packDeep, scoreDeep } from './deep.ts';
import { embedAll } from './embeddings.ts';
import { readExamples } from './examples.ts';
import type { Example } from './examples.ts';
import type { Job } from './fold.ts';
import { toLimits } from './limits.ts';
import type { LabelReport } from './limits.ts';
import type { Model } from './model.ts';
import { packModel } from './pack.ts';
import { prepare, toTargets } from './prepare.ts';
import type { Prepared } from './prepare.ts';
import { isSharedHere, shared } from './sets.ts';
import { readWordTable } from './table.ts';
import type { WordTable } from './table.ts';

const folds = 3;
const started = performance.now();

function say(line: string): void {
  console.log(`[${((performance.now() - started) / 1000).toFixed(0)} s] ${line}`);
}

function runJob<T>(job: Job): Promise<T> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('fold-worker.mjs', import.meta.url), { workerData: job });
    worker.once('message', (message) => resolve(message as T));
    worker.once('error', reject);
  });
}

/** Which fold a line is held out in: a voice is never on both sides. The taxonomy's lines are always learned from. */
function toFolds(examples: readonly Example[]): number[] {
  const writers = shuffle([...new Set(examples.map((example) => example.writer))].toSorted(), createChance(3));
  return examples.map((example) =>
    example.writer.startsWith('taxonomy/') ? -1 : writers.indexOf(example.writer) % folds,
  );
}

/** Writes one module of weights, a readable header and int8 as base64, and tells its size. */
function writeWeights(name: string, weights: { readonly header: unknown; readonly packed: string }): void {
  const source =
    `// Made by \`npm run coach:train\`; do not edit. See MODEL.md for what it was learned from.\n` +
    `export const header: string =\n  '${JSON.stringify(weights.header).replaceAll('\\', '\\\\').replaceAll("'", "\\'")}';\n` +
    `export const packed: string =\n  '${weights.packed}';\n`;
  mkdirSync(new URL('../src/weights/', import.meta.url), { recursive: true });
  writeFileSync(new URL(`../src/weights/${name}.ts`, import.meta.url), source);
  say(`${name}: ${(brotliCompressSync(source).length / 1e6).toFixed(2)} MB brotli`);
}

interface Ready {
  readonly examples: readonly Example[];
  readonly prepared: readonly Prepared[];
  readonly fold: readonly number[];
  readonly all: readonly number[];
}

/** The first tier: held-out log-odds by voice, then limits, then the model of everything. */
async function trainFirst(ready: Ready, table: WordTable): Promise<(Float32Array | undefined)[]> {
  const { examples, prepared, fold, all } = ready;
  const base = keepBase(table);
  say('has learned the public sets');
  const logits: (Float32Array | undefined)[] = [];
  const runFold = async (f: number): Promise<void> => {
    const read = all.filter((index) => fold[index] === f);
    const found = await runJob<Float32Array[]>({
      examples,
      base,
      learn: all.filter((index) => fold[index] !== f),
      read,
      seed: 10 + f,
    });
    read.forEach((index, i) => (logits[index] = found[i]));
    say(`held out fold ${f + 1} of ${folds}`);
  };
  const full = runJob<Model>({ examples, base, learn: all, read: [], seed: 50 });
  await Promise.all([full.then(() => runFold(2)), runFold(0).then(() => runFold(1))]);
  if (process.env['COACH_KEEP'] !== undefined)
    writeFileSync(process.env['COACH_KEEP'], serialize({ examples, logits }));
  const { limits, report } = toLimits(examples, prepared, logits);
  writeWeights('heads', packModel(await full, table, limits));
  writeReport('first', report);
  return logits;
}

/** The second tier on top of the first tier's held-out log-odds. */
async function trainSecond(ready: Ready, first: readonly (Float32Array | undefined)[]): Promise<void> {
  const { examples, prepared, fold, all } = ready;
  const embeddings = await embedAll(examples.map((example) => example.text));
  say('embedded');
  const logits: (Float32Array | undefined)[] = [];
  for (let f = 0; f < folds; f += 1) {
    const model = learnDeep(
      embeddings,
      prepared,
      all.filter((index) => fold[index] !== f),
      30 + f,
    );
    for (const index of all.filter((one) => fold[one] === f)) {
      const own = scoreDeep(model, embeddings[index] as Float32Array, prepared[index] as Prepared);
      logits[index] = own.map((value, o) => (value + 2 * (first[index]?.[o] ?? 0)) / 3);
    }
  }
  const { limits, report } = toLimits(examples, prepared, logits);
  writeWeights('deep', packDeep(learnDeep(embeddings, prepared, all, 60), limits));
  writeReport('second', report);
}

function writeReport(tier: string, report: readonly LabelReport[]): void {
  writeFileSync(new URL(`report-${tier}.json`, import.meta.url), `${JSON.stringify(report, undefined, 1)}\n`);
  for (const row of report) {
    say(
      `${row.label.padEnd(26)} n ${String(row.lines).padStart(4)}  AP ${row.averagePrecision.toFixed(2)}  P ${row.precision.toFixed(2)}  R ${row.recall.toFixed(2)}`,
    );
  }
}

async function main(): Promise<void> {
  if (!isSharedHere()) throw new Error(`no shared data at ${shared}: set GROUNDWORK_SHARED to where it lies`);
  const table = readWordTable();
  const examples = readExamples();
  const prepared = examples.map((example) =>
    prepare(example.text, example.context, toTargets(example), table.rowOf, filters.length),
  );
  say(`${examples.length} examples of ${new Set(examples.map((example) => example.writer)).size} voices`);
  const ready: Ready = { examples, prepared, fold: toFolds(examples), all: examples.map((_, index) => index) };
  const first = await trainFirst(ready, table);
  await trainSecond(ready, first);
}

await main();

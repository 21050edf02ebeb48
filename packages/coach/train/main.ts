/**
 * Trains the learned layer and writes `src/weights/heads.ts`, `src/weights/deep.ts` and the reports. Seeded: the same examples and
 * Node version give the same bytes. Also learns from the taxonomy, which lies in the shared data (`GROUNDWORK_SHARED`, or
 * `shared` beside the project).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { serialize } from 'node:v8';
import { brotliCompressSync } from 'node:zlib';
import { toPassages } from '../src/deep/passages.ts';
import { deepShare, packDeep } from './deep.ts';
import { embedAll } from './embeddings.ts';
import { readExamples } from './examples.ts';
import type { Example } from './examples.ts';
import type { Job } from './fold.ts';
import { falseAlarms, toLimits } from './limits.ts';
import type { LabelReport } from './limits.ts';
import type { DeepModel } from './mlp.ts';
import type { Model } from './model.ts';
import { packModel } from './pack.ts';
import { prepare } from './prepare.ts';
import type { Prepared } from './prepare.ts';
import { isSharedHere, shared } from './shared.ts';

const folds = 4;
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

/**
 * Which fold a line is held out in: a hand, with all its voices, is never on both sides, so that every limit is set on
 * writers whose ways the heads have not met. Large hands first, each to the emptiest fold. The taxonomy's lines are always
 * learned from.
 */
function toFolds(examples: readonly Example[]): number[] {
  const sizes = new Map<string, number>();
  for (const { writer } of examples) sizes.set(toHand(writer), (sizes.get(toHand(writer)) ?? 0) + 1);
  const filled = Array.from({ length: folds }, () => 0);
  const foldOf = new Map<string, number>([['taxonomy', -1]]);
  for (const [hand, size] of [...sizes].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    if (foldOf.has(hand)) continue;
    const emptiest = filled.indexOf(Math.min(...filled));
    foldOf.set(hand, emptiest);
    filled[emptiest] = (filled[emptiest] ?? 0) + size;
  }
  return examples.map((example) => foldOf.get(toHand(example.writer)) ?? -1);
}

function toHand(writer: string): string {
  return writer.split('/')[0] ?? writer;
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

/** Held-out log-odds of every line by hand, and the model of everything: two jobs at a time, one a core. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller knows which model its tier learns
async function learnTier<M>(
  ready: Ready,
  tier: Job['tier'],
  seed: number,
): Promise<{ readonly logits: (Float32Array | undefined)[]; readonly model: M }> {
  const { examples, fold, all } = ready;
  const logits: (Float32Array | undefined)[] = [];
  const runFold = async (f: number): Promise<void> => {
    const read = all.filter((index) => fold[index] === f);
    const learn = all.filter((index) => fold[index] !== f);
    const found = await runJob<Float32Array[]>({ tier, examples, learn, read, seed: seed + f });
    read.forEach((index, i) => (logits[index] = found[i]));
    say(`${tier} tier: held out fold ${f + 1} of ${folds}`);
  };
  const full = runJob<M>({ tier, examples, learn: all, read: [], seed: seed + folds });
  const half = Math.floor(folds / 2);
  const inTurn = async (from: number, to: number): Promise<void> => {
    for (let f = from; f < to; f += 1) await runFold(f);
  };
  await Promise.all([full.then(() => inTurn(0, half)), inTurn(half, folds)]);
  return { logits, model: await full };
}

async function trainFirst(ready: Ready): Promise<(Float32Array | undefined)[]> {
  const { logits, model } = await learnTier<Model>(ready, 'first', 10);
  const { limits, report } = toLimits(ready.examples, ready.prepared, logits, falseAlarms.first);
  writeWeights('heads', packModel(model, limits));
  writeReport('first', report);
  return logits;
}

/** The second tier on top of the first tier's held-out log-odds. */
async function trainSecond(ready: Ready, first: readonly (Float32Array | undefined)[]): Promise<void> {
  await embedAll(ready.examples.flatMap((example) => [example.text, ...toPassages(example.text)]));
  say('embedded');
  const { logits: own, model } = await learnTier<DeepModel>(ready, 'second', 30);
  const logits = own.map((row, index) =>
    row?.map((value, o) => deepShare * value + (1 - deepShare) * (first[index]?.[o] ?? 0)),
  );
  const path = process.env['COACH_KEEP'];
  if (path !== undefined) writeFileSync(path, serialize({ examples: ready.examples, first, own, logits }));
  const { limits, report } = toLimits(ready.examples, ready.prepared, logits, falseAlarms.second);
  writeWeights('deep', packDeep(model, limits));
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
  const examples = readExamples();
  const prepared = examples.map(prepare);
  say(`${examples.length} examples of ${new Set(examples.map((example) => example.writer)).size} voices`);
  const ready: Ready = { examples, prepared, fold: toFolds(examples), all: examples.map((_, index) => index) };
  const first = await trainFirst(ready);
  await trainSecond(ready, first);
}

await main();

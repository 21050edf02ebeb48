import { parentPort, workerData } from 'node:worker_threads';
import type { Base } from './base.ts';
import { filters } from './base.ts';
import type { Example } from './examples.ts';
import { learnModel, scoreModel } from './model.ts';
import { prepare, toTargets } from './prepare.ts';
import { readWordTable } from './table.ts';

/** One job: learn from some lines, read others. With nothing to read, the model itself comes back. */
export interface Job {
  /** What to learn from; handed over, so that every job sees the same lines. */
  readonly examples: readonly Example[];
  readonly base: Base;
  readonly learn: readonly number[];
  readonly read: readonly number[];
  readonly seed: number;
}

function run(job: Job): void {
  const table = readWordTable();
  const prepared = job.examples.map((example) =>
    prepare(example.text, example.context, toTargets(example), table.rowOf, filters.length),
  );
  const model = learnModel(job.base, table, pick(prepared, job.learn), job.seed);
  const answer = job.read.length > 0 ? pick(prepared, job.read).map((item) => scoreModel(model, item)) : model;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's port has no origin
  parentPort?.postMessage(answer);
}

function pick<T>(items: readonly T[], indices: readonly number[]): T[] {
  return indices.flatMap((index) => items.slice(index, index + 1));
}

run(workerData as Job);

import { parentPort, workerData } from 'node:worker_threads';
import { toPassages } from '../src/deep/passages.ts';
import { learnDeep } from './deep.ts';
import { openEmbeddings } from './embeddings.ts';
import type { Example } from './examples.ts';
import { scoreDeep } from './mlp.ts';
import type { DeepItem } from './mlp.ts';
import { learnModel, scoreModel } from './model.ts';
import { prepare } from './prepare.ts';
import type { Prepared } from './prepare.ts';

/** One job: learn from some lines, read others. With nothing to read, the model itself comes back. */
export interface Job {
  readonly tier: 'first' | 'second';
  /** What to learn from; handed over, so that every job sees the same lines. */
  readonly examples: readonly Example[];
  readonly learn: readonly number[];
  readonly read: readonly number[];
  readonly seed: number;
}

function run(job: Job): unknown {
  const prepared = job.examples.map(prepare);
  if (job.tier === 'second') return runSecond(job, prepared);
  const model = learnModel(pick(prepared, job.learn), job.seed);
  return job.read.length > 0 ? scoreModel(model, pick(prepared, job.read)) : model;
}

function runSecond(job: Job, prepared: readonly Prepared[]): unknown {
  const lookUp = openEmbeddings();
  const items = job.examples.map((example, index): DeepItem => {
    const [whole, ...sentences] = toPassages(example.text).map(lookUp);
    const { extra, targets } = prepared[index] as Prepared;
    return { whole: whole ?? lookUp(example.text), sentences, extra, targets };
  });
  const model = learnDeep(pick(items, job.learn), job.seed);
  return job.read.length > 0 ? pick(items, job.read).map((item) => scoreDeep(model, item)) : model;
}

function pick<T>(items: readonly T[], indices: readonly number[]): T[] {
  return indices.flatMap((index) => items.slice(index, index + 1));
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's port has no origin
parentPort?.postMessage(run(workerData as Job));

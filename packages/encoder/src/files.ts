import type { io } from '@tensorflow/tfjs-core';
import type { Piece } from './tokens.ts';

/** Gives the bytes of one of the encoder's files by name. Rejects when it is not there. */
export type ReadFile = (name: string) => Promise<ArrayBuffer>;

/** Names of the files that are always there; the weights' names stand in the model. */
export const fileNames = { model: 'model.json', vocabulary: 'vocabulary.json', kernels: 'kernels.wasm' } as const;

/** `model.json`: the graph, what its weights are, and the files they lie in, in order. */
export interface ModelFile {
  readonly topology: object;
  readonly weights: readonly io.WeightsManifestEntry[];
  readonly shards: readonly string[];
}

export async function readModel(read: ReadFile): Promise<io.ModelArtifacts> {
  const { topology, weights, shards } = await readJson<ModelFile>(read, fileNames.model);
  const parts = await Promise.all(shards.map(read));
  return { modelTopology: topology, format: 'graph-model', weightSpecs: [...weights], weightData: join(parts) };
}

export async function readVocabulary(read: ReadFile): Promise<readonly Piece[]> {
  return readJson<readonly Piece[]>(read, fileNames.vocabulary);
}

async function readJson<T>(read: ReadFile, name: string): Promise<T> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `scripts/pack.ts` wrote it
  return JSON.parse(new TextDecoder().decode(await read(name))) as T;
}

function join(parts: readonly ArrayBuffer[]): ArrayBuffer {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(new Uint8Array(part), at);
    at += part.byteLength;
  }
  return whole.buffer;
}

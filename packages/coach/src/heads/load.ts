import { createHeads } from './heads.ts';
import type { Heads } from './heads.ts';
import { unpackWeights } from './weights.ts';
import type { WeightsHeader } from './weights.ts';

/**
 * Loads the learned layer: about a megabyte, fetched only when this is called. Hand the result to `review`.
 * Rejects when the weights' module cannot be loaded; `review` works by its rules without it.
 */
export async function loadHeads(): Promise<Heads> {
  const { header, packed } = await import('../weights/heads.ts');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- training wrote both halves of this module together
  const read = JSON.parse(header) as WeightsHeader;
  return createHeads(unpackWeights(read, packed));
}

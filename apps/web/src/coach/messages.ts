import type { Review, ReviewContext } from '@groundwork/coach';

/** What the screen asks the reader: `n` tells a late answer from the one it waits for. */
export interface ReadRequest {
  readonly n: number;
  readonly text: string;
  readonly context: ReviewContext;
}

/** What the reader answers: a reading, `closely` when the second tier was heard too; or that the second tier does not run. */
export type ReadAnswer = { readonly n: number; readonly review: Review; readonly closely: boolean } | 'broken';

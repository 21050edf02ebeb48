import { review, type ReviewContext } from '@groundwork/coach';

/** What the screen asks: `n` tells a late answer from the one it waits for. */
export interface ReadRequest {
  readonly n: number;
  readonly text: string;
  readonly context: ReviewContext;
}

addEventListener('message', (event: MessageEvent<ReadRequest>) => {
  const { n, text, context } = event.data;
  postMessage({ n, review: review(text, context) });
});

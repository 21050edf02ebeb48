import { loadHeads, review, type Heads, type ReviewContext } from '@groundwork/coach';

/** What the screen asks: `n` tells a late answer from the one it waits for. */
export interface ReadRequest {
  readonly n: number;
  readonly text: string;
  readonly context: ReviewContext;
}

let heads: Heads | undefined;
let last: ReadRequest | undefined;

function answer({ n, text, context }: ReadRequest): void {
  postMessage({ n, review: review(text, context, heads) });
}

/** Until the learned heads are there the rules speak alone; then what stands on the screen is read once more. */
async function begin(): Promise<void> {
  heads = await loadHeads();
  if (last !== undefined) answer(last);
}

addEventListener('message', (event: MessageEvent<ReadRequest>) => {
  last = event.data;
  answer(last);
});
void begin();

import { loadHeads, review, type Heads } from '@groundwork/coach';
import { loadDeep, toPassages, type Deep } from '@groundwork/coach/deep';
import type { EmbedRequest, EncoderAnswer } from './closer/messages.ts';
import type { ReadAnswer, ReadRequest } from './messages.ts';

/** The second tier once it is asked for, and the way to the encoder. */
interface Second {
  readonly deep: Deep;
  readonly door: MessagePort;
}

let heads: Heads | undefined;
let second: Second | undefined;
let last: ReadRequest | undefined;

function tell(said: ReadAnswer): void {
  postMessage(said);
}

function ask({ door }: Second, request: EmbedRequest): void {
  door.postMessage(request, []);
}

/** The first tier at once; the second when the encoder has answered, unless something else was asked meanwhile. */
function answer(request: ReadRequest): void {
  const { n, text, context } = request;
  const passages = heads === undefined || second === undefined ? undefined : toPassages(text);
  tell({ n, review: review(text, context, heads), closely: passages?.length === 0 });
  if (second !== undefined && passages !== undefined && passages.length > 0) ask(second, { n, passages });
}

function hear(found: EncoderAnswer): void {
  if (found === 'broken') return tell('broken');
  if (heads === undefined || second === undefined || found.n !== last?.n) return;
  const { n, text, context } = last;
  tell({ n, review: review(text, context, second.deep.deepen(heads, found.embeddings)), closely: true });
}

/** Until the learned heads are there the rules speak alone; then what stands on the screen is read once more. */
async function begin(): Promise<void> {
  heads = await loadHeads();
  if (last !== undefined) answer(last);
}

async function beginSecond(door: MessagePort): Promise<void> {
  try {
    second = { deep: await loadDeep(), door };
  } catch {
    return tell('broken');
  }
  door.addEventListener('message', (event: MessageEvent<EncoderAnswer>) => hear(event.data));
  door.start();
  if (last !== undefined) answer(last);
}

addEventListener('message', (event: MessageEvent<ReadRequest | { readonly door: MessagePort }>) => {
  const { data } = event;
  if ('door' in data) return void beginSecond(data.door);
  last = data;
  answer(data);
});
void begin();

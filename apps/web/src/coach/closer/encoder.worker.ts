import { openEncoder, type Encoder } from '@groundwork/encoder';
import { cacheName, type CloserFile } from './files.ts';
import type { EmbedRequest, EncoderAnswer } from './messages.ts';
import { createLatest } from './latest.ts';
import { createRemembering } from './remember.ts';

/** What the page hands over first: which files are kept where, and the way to the reader. */
interface Beginning {
  readonly files: readonly CloserFile[];
  readonly door: MessagePort;
}

/** Reads only what the user asked to be kept: this worker has nothing to ask a network for. */
async function readKept(files: readonly CloserFile[], name: string): Promise<ArrayBuffer> {
  const url = files.find((file) => file.name === name)?.url ?? '';
  const kept = await (await caches.open(cacheName)).match(url);
  if (kept === undefined) throw new Error(`${name} is not kept`);
  return kept.arrayBuffer();
}

/** A turn of the event loop, so that messages which arrived meanwhile are heard. */
async function pause(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
}

function tell(door: MessagePort, answer: EncoderAnswer): void {
  door.postMessage(answer, []);
}

function listen(encoder: Encoder, door: MessagePort): void {
  const embed = createRemembering(encoder.embed);
  const ask = createLatest<EmbedRequest>(
    async ({ n, passages }) => tell(door, { n, embeddings: await embed(passages) }),
    pause,
  );
  door.addEventListener('message', (event: MessageEvent<EmbedRequest>) => ask(event.data));
  door.start();
}

async function begin({ files, door }: Beginning): Promise<void> {
  try {
    listen(await openEncoder((name) => readKept(files, name)), door);
  } catch {
    tell(door, 'broken');
  }
}

addEventListener('message', (event: MessageEvent<Beginning>) => void begin(event.data), { once: true });

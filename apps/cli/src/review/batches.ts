import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';

/** Lines of a file, or of standard input when `path` is absent or `-`, a few at a time and without the empty ones. Rejects when it cannot be read. */
export async function* readBatches(path: string | undefined, size: number): AsyncGenerator<string[]> {
  const input = path === undefined || path === '-' ? process.stdin : (await open(path)).createReadStream();
  let batch: string[] = [];
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    batch.push(line);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

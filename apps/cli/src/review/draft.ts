import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { err, ok } from '@groundwork/base';
import type { Result } from '@groundwork/base';

/** The largest draft read at once, in bytes. */
export const mostBytes: number = 8 * 1024 * 1024;

/** Reads a draft from a file, or from standard input when `path` is absent or `-`. The error is one sentence. */
export async function readDraft(path: string | undefined): Promise<Result<string, string>> {
  try {
    const bytes = path === undefined || path === '-' ? await buffer(process.stdin) : await readFile(path);
    return bytesToDraft(bytes);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT') return err(`There is no file "${path}".`);
    if (code === 'EISDIR') return err(`"${path}" is a folder.`);
    return err(`"${path ?? 'standard input'}" could not be read${code === '' ? '' : ` (${code})`}.`);
  }
}

/** Bytes to text: UTF-8, with or without a mark at the start. Anything else is not a draft. */
export function bytesToDraft(bytes: Uint8Array): Result<string, string> {
  if (bytes.length > mostBytes) return err('The draft is longer than 8 MB. Is it the right file?');
  if (bytes.includes(0)) return err('This is not text: it has bytes that no message has.');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.trim() === '' ? err('The draft is empty.') : ok(text);
  } catch {
    return err('This is not UTF-8 text.');
  }
}

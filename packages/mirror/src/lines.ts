import type { Decoder, MirrorOptions } from './types.ts';

/** A line longer than this is cut: a header stands in its first hundred characters, the rest is never looked at. */
const longestLine = 4096;

/** Reads a byte stream as lines without their ending, holding at most one chunk and one line in memory. */
export async function* streamToLines(
  stream: AsyncIterable<Uint8Array>,
  options: MirrorOptions,
  onBytes: (bytes: number) => void,
): AsyncGenerator<string, void, void> {
  let decoder: Decoder | undefined;
  let rest = '';
  for await (const chunk of stream) {
    onBytes(chunk.length);
    decoder ??= options.createDecoder(encodingOf(chunk));
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = (lines.pop() ?? '').slice(0, longestLine);
    for (const line of lines) yield trimLine(line);
  }
  rest += decoder?.decode() ?? '';
  if (rest !== '') yield trimLine(rest);
}

function trimLine(line: string): string {
  return (line.endsWith('\r') ? line.slice(0, -1) : line).slice(0, longestLine);
}

function encodingOf(first: Uint8Array): 'utf-8' | 'utf-16le' {
  return first[0] === 0xff && first[1] === 0xfe ? 'utf-16le' : 'utf-8';
}

import { err, ok } from '@groundwork/base';
import { streamToLines } from './lines.ts';
import { fieldsToDays } from './pattern/civil.ts';
import { addMessage, createTally, tallyToPattern, type Tally } from './pattern/tally.ts';
import type { DateOrder, MirrorOptions, MirrorResult } from './types.ts';
import { lineToHeader, type Header } from './whatsapp/header.ts';

const mostAuthors = 50;
const progressEvery = 1 << 20;

interface Reading {
  format: 'whatsapp-android' | 'whatsapp-ios' | undefined;
  shape: string | undefined;
  lines: number;
  messages: number;
  readonly authors: Map<string, number>;
  /** One tally for each order of day and month that is still possible. */
  readonly tallies: Map<DateOrder, Tally>;
}

/**
 * Reads a WhatsApp `.txt` export as a byte stream and answers with the user's own pattern. Text is looked at once and dropped;
 * no message is kept. Other formats answer `unknown-format`.
 */
export async function mirror(stream: AsyncIterable<Uint8Array>, options: MirrorOptions): Promise<MirrorResult> {
  const reading: Reading = {
    format: undefined,
    shape: undefined,
    lines: 0,
    messages: 0,
    authors: new Map(),
    tallies: new Map(),
  };
  let bytes = 0;
  let told = 0;
  const lines = streamToLines(stream, options, (more) => {
    bytes += more;
  });
  for await (const line of lines) {
    if (options.signal?.aborted) return err({ type: 'cancelled', bytes });
    if (line !== '') reading.lines += 1;
    const header = lineToHeader(line);
    if (header) readHeader(reading, header, options);
    if (bytes - told >= progressEvery) {
      told = bytes;
      options.onProgress?.({ bytes, messages: reading.messages });
    }
  }
  return readingToResult(reading, options);
}

function readHeader(reading: Reading, header: Header, options: MirrorOptions): void {
  if (reading.shape === undefined) begin(reading, header, options);
  if (header.shape !== reading.shape || header.author === undefined) return;
  if (!reading.authors.has(header.author) && reading.authors.size >= mostAuthors) return;
  reading.authors.set(header.author, (reading.authors.get(header.author) ?? 0) + 1);
  reading.messages += 1;
  for (const [order, tally] of reading.tallies) {
    const days = fieldsToDays(header.fields, order);
    if (days === undefined) reading.tallies.delete(order);
    else addMessage(tally, header.author === options.me, days * 1440 + header.hour * 60 + header.minute, header.text);
  }
}

function begin(reading: Reading, header: Header, options: MirrorOptions): void {
  reading.shape = header.shape;
  reading.format = `whatsapp-${header.system}`;
  for (const order of possibleOrders(header, options)) reading.tallies.set(order, createTally(options.readOpening));
}

function possibleOrders(header: Header, options: MirrorOptions): readonly DateOrder[] {
  if (header.fields[0] > 31) return ['ymd'];
  return options.dateOrder ? [options.dateOrder] : ['dmy', 'mdy'];
}

function readingToResult(reading: Reading, options: MirrorOptions): MirrorResult {
  const { authors, format } = reading;
  if (reading.lines === 0) return err({ type: 'empty' });
  if (format === undefined || authors.size === 0) return err({ type: 'unknown-format' });
  if (authors.size > 2) return err({ type: 'group-chat', authors: authors.size });
  if (options.me === undefined || !authors.has(options.me)) {
    return err({ type: 'who-are-you', authors: [...authors].map(([name, messages]) => ({ name, messages })) });
  }
  const best = settleOrder([...reading.tallies.values()]);
  if (best === 'none') return err({ type: 'unknown-format' });
  return best === 'unclear' ? err({ type: 'date-order-unclear' }) : ok(tallyToPattern(best, format));
}

/** Dates in a chat do not step back: the order with fewer steps back is the phone's. */
function settleOrder(tallies: readonly Tally[]): Tally | 'unclear' | 'none' {
  const [one, two] = tallies.toSorted((a, b) => a.backwards - b.backwards);
  if (!one) return 'none';
  return two && one.backwards === two.backwards ? 'unclear' : one;
}

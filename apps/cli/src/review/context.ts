import type { BoundaryKind, Purpose, ReviewContext } from '@groundwork/coach';
import { err, ok } from '@groundwork/base';
import type { Result } from '@groundwork/base';

const boundaries: readonly BoundaryKind[] = ['open', 'limited', 'logistics', 'space-until', 'none', 'order', 'ended'];
const purposes: readonly Purpose[] = ['message', 'apology', 'invitation', 'logistics'];

const names: Readonly<Record<string, keyof ReviewContext>> = {
  boundary: 'boundary',
  hour: 'hour',
  time: 'hour',
  localHour: 'hour',
  localTime: 'hour',
  unanswered: 'unanswered',
  unansweredCount: 'unanswered',
  sentToday: 'sentToday',
  messagesToday: 'sentToday',
  today: 'sentToday',
  children: 'children',
  channel: 'channel',
  purpose: 'purpose',
  kind: 'purpose',
};

/** Reads `k=v` words of the command line. The error is one sentence that names the word. */
export function pairsToContext(pairs: readonly string[]): Result<ReviewContext, string> {
  const found: Record<string, unknown> = {};
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    if (at < 1) return err(`"${pair}" is not of the form key=value.`);
    found[pair.slice(0, at)] = pair.slice(at + 1);
  }
  const unknown = Object.keys(found).find((key) => names[toCamel(key)] === undefined);
  if (unknown !== undefined) return err(`The context has no "${unknown}". Known: ${knownNames()}.`);
  return toContext(found);
}

/** Reads a context given as data. Names it does not know are left out; a value that cannot be read is an error. */
export function toContext(given: Readonly<Record<string, unknown>>): Result<ReviewContext, string> {
  const context: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(given)) {
    const name = names[toCamel(key)];
    if (name === undefined || value === null || value === undefined || value === '') continue;
    const read = toValue(name, value);
    if (read === undefined) return err(`The context's "${key}" cannot be ${JSON.stringify(value)}.`);
    context[name] = read;
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- toValue gave each name the kind of value it has
  return ok(context as ReviewContext);
}

function toValue(name: keyof ReviewContext, value: unknown): unknown {
  const word =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
  switch (name) {
    case 'boundary':
      return boundaries.find((boundary) => boundary === word);
    case 'purpose':
      return purposes.find((purpose) => purpose === word);
    case 'hour':
      return toHour(word);
    case 'unanswered':
    case 'sentToday':
      return /^\d{1,6}$/.test(word) ? Number(word) : undefined;
    case 'children':
      return toTruth(word);
    case 'channel':
      return word === '' ? undefined : word;
  }
}

/** `2`, `02`, `02:40` and `2026-01-05T02:40` all mean the hour 2. */
function toHour(word: string): number | undefined {
  const hour = /(?:^|T)(\d{1,2})(?::\d{2}.*)?$/.exec(word)?.[1];
  return hour !== undefined && Number(hour) <= 23 ? Number(hour) : undefined;
}

function toTruth(word: string): boolean | undefined {
  if (['true', 'yes', '1'].includes(word)) return true;
  return ['false', 'no', '0'].includes(word) ? false : undefined;
}

function toCamel(key: string): string {
  return key.replace(/[-_]([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function knownNames(): string {
  return 'boundary, hour, unanswered, sentToday, children, channel, purpose';
}

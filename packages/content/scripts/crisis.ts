import * as v from 'valibot';
import * as yaml from 'yaml';
import type { CrisisAction, CrisisLine, EmergencyNumber } from '../src/crisis/line.ts';
import { emit, toLiteral } from './emit.ts';
import type { Source } from './words.ts';

const filled = v.pipe(v.string(), v.trim(), v.minLength(1));
/** As dialled inside the country: digits, single spaces or hyphens between them, `*` only in front; 3 to 13 digits. */
const dialled = v.pipe(
  v.string(),
  v.regex(/^\*?\d(?:[ -]?\d)*$/, 'is not a number as people dial it there (no +, no brackets)'),
  v.check((number) => digits(number).length >= 3, 'is too short to be a number'),
  v.check((number) => digits(number).length <= 13, 'is too long to be a number'),
);
const civilDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'is not a date'),
  v.check((date) => !Number.isNaN(Date.parse(date)), 'is not a date'),
);
const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'is not a country code'));
const checked = {
  source: filled,
  confidence: v.picklist(['A', 'B', 'C']),
  lastChecked: civilDate,
  dialled: v.boolean(),
};

const line = v.pipe(
  v.strictObject({
    country,
    name: filled,
    type: v.picklist(['suicide', 'crisis', 'mental-health', 'being-abused', 'using-abuse', 'relationship']),
    call: v.optional(v.array(dialled), []),
    text: v.optional(v.array(v.strictObject({ to: dialled, word: v.optional(filled) })), []),
    chat: v.optional(
      v.array(v.strictObject({ display: filled, href: v.pipe(v.string(), v.startsWith('https://')) })),
      [],
    ),
    web: v.optional(v.array(v.pipe(v.string(), v.startsWith('https://'))), []),
    where: v.optional(filled),
    languages: v.optional(v.array(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/)))),
    hours: v.string(),
    unsure: v.optional(v.boolean(), false),
    note: v.optional(filled),
    ...checked,
  }),
  v.check(
    (entry) => entry.call.length + entry.text.length + entry.chat.length > 0,
    'has nothing to call, text or chat',
  ),
  v.check((entry) => entry.hours !== '' || entry.unsure, 'has no hours and does not say they are unsure'),
);

const emergency = v.strictObject({
  numbers: v.pipe(
    v.array(v.strictObject({ number: dialled, reaches: v.picklist(['any', 'ambulance', 'police']) })),
    v.minLength(1, 'has no emergency number'),
  ),
  ...checked,
});

const file = v.strictObject({
  directories: v.array(v.strictObject({ name: filled, url: v.pipe(v.string(), v.startsWith('https://')) })),
  emergency: v.record(country, emergency),
  countries: v.record(country, filled),
  lines: v.array(line),
});

export type CrisisFile = v.InferOutput<typeof file>;

function digits(number: string): string {
  return number.replaceAll(/\D/g, '');
}

const names = v.object({ lines: v.array(v.object({ name: v.fallback(v.string(), 'a line without a name') })) });

function issueToText(issue: v.BaseIssue<unknown>, raw: unknown): string {
  const path = issue.path?.map((part) => String(part.key)) ?? [];
  const known = v.safeParse(names, raw);
  const name = path[0] === 'lines' && known.success ? known.output.lines[Number(path[1])]?.name : undefined;
  const where = name === undefined ? path.join('.') : `${name}: ${path.slice(2).join('.')}`;
  return `${where} ${issue.message}`;
}

/** Everything wrong with the file, each as one sentence, and the data when nothing is. */
export function readCrisis(source: Source): { readonly problems: readonly string[]; readonly data?: CrisisFile } {
  const raw: unknown = yaml.parse(source.text);
  const parsed = v.safeParse(file, raw);
  if (!parsed.success) return { problems: parsed.issues.map((issue) => issueToText(issue, raw)) };
  const { countries, emergency: numbers, lines } = parsed.output;
  const problems = [
    ...Object.keys(countries).flatMap((code) => (code in numbers ? [] : [`${code} has no emergency number`])),
    ...Object.keys(numbers).flatMap((code) => (code in countries ? [] : [`${code} has a number but no name`])),
    ...Object.keys(countries).flatMap((code) =>
      lines.some((one) => one.country === code) ? [] : [`${code} has no line`],
    ),
    ...lines.flatMap((one) => (one.country in countries ? [] : [`${one.name}: ${one.country} is not listed`])),
  ];
  return problems.length > 0 ? { problems } : { problems, data: parsed.output };
}

function toActions(entry: CrisisFile['lines'][number]): readonly CrisisAction[] {
  return [
    ...entry.call.map((number) => ({ type: 'call' as const, display: number, href: `tel:${numberToDial(number)}` })),
    ...entry.text.map(({ to, word }) => ({
      type: 'text' as const,
      display: to,
      ...(word === undefined ? {} : { word }),
      href: `sms:${numberToDial(to)}${word === undefined ? '' : `?body=${encodeURIComponent(word)}`}`,
    })),
    ...entry.chat.map(({ display, href }) => ({ type: 'chat' as const, display, href })),
    ...entry.web.map((href) => ({ type: 'web' as const, display: href.replace('https://', ''), href })),
  ];
}

/** What a phone dials: digits, and a leading `*`. */
function numberToDial(number: string): string {
  return (number.startsWith('*') ? '*' : '') + digits(number);
}

function toLine(entry: CrisisFile['lines'][number]): CrisisLine {
  const { call: _call, text: _text, chat: _chat, web: _web, unsure, hours, where, languages, note, ...rest } = entry;
  return {
    ...rest,
    actions: toActions(entry),
    ...(hours === '' ? {} : { hours }),
    hoursUnsure: unsure,
    ...(where === undefined ? {} : { where }),
    ...(languages === undefined ? {} : { languages }),
    ...(note === undefined ? {} : { note }),
  };
}

function toEmergency(entry: CrisisFile['emergency'][string]): EmergencyNumber {
  return {
    display: entry.numbers.map((one) => one.number).join(' / '),
    services: entry.numbers.map((one) => ({ ...one, href: `tel:${numberToDial(one.number)}` })),
    source: entry.source,
    confidence: entry.confidence,
    lastChecked: entry.lastChecked,
    assumed: false,
  };
}

/** Writes the crisis data as a module. */
export function emitCrisis(path: string, data: CrisisFile): void {
  const countries = Object.entries(data.countries)
    .map(([code, name]) => ({ code, name }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  const numbers = Object.fromEntries(Object.entries(data.emergency).map(([code, one]) => [code, toEmergency(one)]));
  emit(
    path,
    `import type { Country, CrisisLine, Directory, EmergencyNumber } from './line.ts';

export const countries: readonly Country[] = ${toLiteral(countries)};
export const directories: readonly Directory[] = ${toLiteral(data.directories)};
export const emergencyNumbers: Readonly<Record<string, EmergencyNumber>> = ${toLiteral(numbers)};
export const crisisLines: readonly CrisisLine[] = [
${data.lines.map((one) => `  ${toLiteral(toLine(one))},`).join('\n')}
];
`,
  );
}

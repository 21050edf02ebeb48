import * as v from 'valibot';
import * as yaml from 'yaml';
import { emit, toLiteral } from './emit.ts';
import type { References } from './references.ts';
import type { Messages, Source } from './words.ts';

const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const sources = v.pipe(v.array(text), v.minLength(1, 'has no source'));
const several = v.pipe(v.array(text), v.minLength(1));
const questions = [
  'asked-not-to-contact',
  'order',
  'afraid-of-partner',
  'partner-afraid',
  'suicidal-thoughts',
  'children-present',
] as const;
const modes = [
  'danger-to-self',
  'danger-to-partner',
  'being-abused',
  'no-contact',
  'children-at-risk',
  'drink',
] as const;
const signals = [
  'suicide_risk',
  'harm_to_partner',
  'being_abused',
  'no_contact_or_order',
  'evasion_of_boundary',
  'child_at_risk',
  'drunk_now',
] as const;

/** A refusal says why in two sentences, no more: people read one screen when they want something. */
function hasTwoSentences(why: string): boolean {
  return (why.match(/[.?](?=\s|$)/g) ?? []).length === 2;
}

const file = v.strictObject({
  reviewed: v.strictObject({
    name: v.nullable(text),
    date: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))),
  }),
  texts: v.record(text, v.record(text, text)),
  questions: v.strictObject(v.entriesFromList(questions, v.strictObject({ ask: text, hint: text, sources }))),
  modes: v.strictObject(
    v.entriesFromList(
      modes,
      v.strictObject({
        title: text,
        says: several,
        closes: several,
        opens: several,
        lasts: text,
        lifts: text,
        sources,
      }),
    ),
  ),
  signals: v.strictObject(v.entriesFromList(signals, v.strictObject({ ask: text, not: text, yes: text, reply: text }))),
  refusals: v.record(
    v.pipe(v.string(), v.regex(/^[a-z][a-z-]*$/)),
    v.strictObject({
      title: text,
      why: v.pipe(text, v.check(hasTwoSentences, 'does not say why in two sentences')),
      feeling: text,
      instead: text,
      /** Rules of the program that this page explains. */
      rules: v.optional(v.array(text), []),
      sources,
    }),
  ),
});

/** The safety texts as written. */
export type SafetyFile = v.InferOutput<typeof file>;

/** Reads and checks the file; throws with the place of the first fault. */
export function readSafety(source: Source, references: References): SafetyFile {
  const parsed = v.safeParse(file, yaml.parse(source.text));
  if (!parsed.success) {
    const first = parsed.issues[0];
    throw new Error(`${source.path}: ${first.path?.map((part) => String(part.key)).join('.') ?? ''} ${first.message}`);
  }
  const { output } = parsed;
  const sourced = [
    ...Object.entries(output.questions),
    ...Object.entries(output.modes),
    ...Object.entries(output.refusals),
  ];
  for (const [id, entry] of sourced) {
    const unknown = entry.sources.find((one) => !(one in references));
    if (unknown !== undefined) throw new Error(`${source.path}: ${id} names the unknown source "${unknown}"`);
  }
  const named = Object.values(output.refusals).flatMap((page) => page.rules);
  const twice = named.find((rule, at) => named.indexOf(rule) !== at);
  if (twice !== undefined) throw new Error(`${source.path}: two refusals explain the rule ${twice}`);
  if ((output.reviewed.name === null) !== (output.reviewed.date === null)) {
    throw new Error(`${source.path}: reviewed needs a name and a date, or neither`);
  }
  return output;
}

function flatten(prefix: string, value: unknown): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[prefix, value]];
  if (Array.isArray(value)) return value.flatMap((one: unknown, at) => flatten(`${prefix}.${at + 1}`, one));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]: [string, unknown]) =>
    key === 'sources' || key === 'rules' ? [] : flatten(`${prefix}.${key}`, one),
  );
}

/** All of them as words: `safety.<group>.<key>`, `safety.mode.<mode>.says.1`, `safety.refusal.<id>.why` … */
export function safetyWords(data: SafetyFile): Messages {
  return new Map([
    ...flatten('safety', data.texts),
    ...flatten('safety.question', data.questions),
    ...flatten('safety.mode', data.modes),
    ...flatten('safety.signal', data.signals),
    ...flatten('safety.refusal', data.refusals),
  ]);
}

function toPages(prefix: string, entries: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(entries).map(([id, entry]: [string, object]) => [id, toPage(`${prefix}.${id}`, entry)]),
  );
}

/** The entry with every text replaced by the id of its word. */
function toPage(prefix: string, entry: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(entry).map(([key, value]: [string, unknown]) => {
      if (key === 'sources' || key === 'rules') return [key, value];
      if (Array.isArray(value)) return [key, value.map((_one, at) => `${prefix}.${key}.${at + 1}`)];
      return [key, `${prefix}.${key}`];
    }),
  );
}

function record(name: string, type: string, value: unknown): string {
  return `export const ${name}: ${type} = ${toLiteral(value)};\n`;
}

function rulesToPages(data: SafetyFile): Record<string, string> {
  return Object.fromEntries(
    Object.entries(data.refusals).flatMap(([id, page]) => page.rules.map((rule) => [rule, id])),
  );
}

/** Writes the pages as ids of words, and who reviewed them. */
export function emitSafety(path: string, data: SafetyFile): void {
  const refusalIds = Object.keys(data.refusals);
  emit(
    path,
    `import type { SafetyMode, SafetyQuestion, SignalKind } from '@groundwork/program';
import type { ModePage, QuestionText, RefusalText, SafetyReview, SignalText } from './page.ts';

export type RefusalPage = ${refusalIds.map((id) => toLiteral(id)).join(' | ')};
` +
      record('safetyReview', 'SafetyReview', data.reviewed) +
      record(
        'questions',
        'Readonly<Record<SafetyQuestion, QuestionText>>',
        toPages('safety.question', data.questions),
      ) +
      record('modePages', 'Readonly<Record<SafetyMode, ModePage>>', toPages('safety.mode', data.modes)) +
      record('signalQuestions', 'Readonly<Record<SignalKind, SignalText>>', toPages('safety.signal', data.signals)) +
      record('refusalOfRule', 'Readonly<Partial<Record<string, RefusalPage>>>', rulesToPages(data)) +
      record('refusalPages', 'Readonly<Record<RefusalPage, RefusalText>>', toPages('safety.refusal', data.refusals)),
  );
}

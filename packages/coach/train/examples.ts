import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { goodCategories, harmCategories, isHarm } from '../src/model/category.ts';
import type { Category } from '../src/model/category.ts';
import type { ReviewContext } from '../src/model/context.ts';
import { signalKinds } from '../src/model/review.ts';
import type { SignalKind } from '../src/model/review.ts';
import { anyHarm, anyRisk } from '../src/heads/run.ts';
import { readLines, shared } from './shared.ts';
import { signOf } from './signs.ts';

/** Every label a head can have, in the order of the weights. The last two ask only for any kind. */
export const labels: readonly (Category | SignalKind | typeof anyHarm | typeof anyRisk)[] = [
  ...harmCategories,
  ...goodCategories,
  ...signalKinds,
  anyHarm,
  anyRisk,
];

/** One labelled text. `known` says which labels were judged: a near miss of one category says nothing of the rest. */
export interface Example {
  readonly id: string;
  readonly text: string;
  readonly on: ReadonlySet<string>;
  readonly known: ReadonlySet<string>;
  readonly context: ReviewContext;
  /** The voice it was written in: held-out splits never cut through one. */
  readonly writer: string;
}

interface Line {
  readonly id: string;
  readonly text: string;
  readonly labels: readonly string[];
  readonly signals?: readonly string[];
  /** What two careful readers could differ on: neither learned as on nor as off. */
  readonly unsure?: readonly string[];
  readonly unsureSignals?: readonly string[];
  readonly kind?: 'message' | 'journal';
  readonly ctx?: ReviewContext & { readonly today?: number };
  readonly writer: string;
}

interface TaxonomyLine {
  readonly category: string;
  readonly text: string;
  readonly label: number;
  readonly note: string;
}

const root = fileURLToPath(new URL('data', import.meta.url));
const all: ReadonlySet<string> = new Set(labels);
const kinds: ReadonlySet<string> = new Set([...signalKinds, anyRisk]);

/** Our own examples, by hand and file name, then the taxonomy's and the safety rules' lines where the shared data is there. */
export function readExamples(): Example[] {
  return [...readHands(), ...readTaxonomy(), ...readSafetyCases()];
}

function readHands(): Example[] {
  if (!existsSync(root)) return [];
  const hands = readdirSync(root).toSorted();
  const files = hands.flatMap((hand) =>
    readdirSync(join(root, hand))
      .filter((name) => name.endsWith('.jsonl'))
      .toSorted()
      .map((name) => join(root, hand, name)),
  );
  return files.flatMap((path) => (readLines(path) as Line[]).map(toExample));
}

function toExample(line: Line): Example {
  const on = toOn([...line.labels, ...(line.signals ?? [])]);
  for (const label of on) if (!all.has(label)) throw new Error(`${line.id}: unknown label ${label}`);
  const { today, ...context } = line.ctx ?? {};
  return {
    id: line.id,
    text: line.text,
    on,
    known: toKnown(line, on),
    context: today === undefined ? context : { ...context, sentToday: today },
    writer: line.writer,
  };
}

/** This hand judged signs for the safety layer and named categories only where they were in the way. */
const signsOnly = 'hand9/';

function toKnown(line: Line, on: ReadonlySet<string>): Set<string> {
  const judged = line.kind === 'journal' && line.labels.length === 0 ? kinds : all;
  const known = new Set(judged);
  const unsure = [...(line.unsure ?? []), ...(line.unsureSignals ?? [])];
  for (const label of toOn(unsure)) if (!on.has(label)) known.delete(label);
  if (line.writer.startsWith(signsOnly))
    for (const label of all) if (!on.has(label) && !kinds.has(label)) known.delete(label);
  return known;
}

function readTaxonomy(): Example[] {
  const path = join(shared, 'coach', 'taxonomy.jsonl');
  if (!existsSync(path)) return [];
  return (readLines(path) as TaxonomyLine[]).map((line, index) => {
    const none = line.category === 'none';
    const on = toOn(line.label === 1 && !none ? [line.category] : []);
    const harmless = new Set([...harmCategories, ...signalKinds, anyHarm, anyRisk] as string[]);
    const known = none ? harmless : new Set([line.category, ...(on.has(anyHarm) ? [anyHarm] : [])]);
    return {
      id: `tax-${index}`,
      text: line.text,
      on,
      known,
      context: toContext(line.note),
      writer: isHarm(line.category) ? 'taxonomy/harm' : 'taxonomy/good',
    };
  });
}

interface SafetyCase {
  readonly rule: string;
  readonly text: string;
  readonly label: number;
}

/** The development cases of the safety rules: a sign in its plainest words, and idioms that only look like one. */
function readSafetyCases(): Example[] {
  const path = join(shared, 'coach', 'safety_dev.jsonl');
  if (!existsSync(path)) return [];
  return (readLines(path) as SafetyCase[]).flatMap((line, index) => {
    const sign = signOf[line.rule];
    if (sign === undefined) return [];
    const on = toOn(line.label === 1 ? [sign] : []);
    const known = line.label === 1 ? on : kinds;
    return [{ id: `dev-${index}`, text: line.text, on, known, context: {}, writer: 'taxonomy/safety' }];
  });
}

function toOn(named: readonly string[]): Set<string> {
  const harm = named.some(isHarm) ? [anyHarm] : [];
  const risk = named.some((name) => kinds.has(name)) ? [anyRisk] : [];
  return new Set([...named, ...harm, ...risk]);
}

function toContext(note: string): ReviewContext {
  const hour = /hour=(\d+)/.exec(note)?.[1];
  const unanswered = /unanswered=(\d+)/.exec(note)?.[1];
  return {
    ...(hour === undefined ? {} : { hour: Number(hour) }),
    ...(unanswered === undefined ? {} : { unanswered: Number(unanswered) }),
  };
}

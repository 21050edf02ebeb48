import type { CrisisFile } from './crisis.ts';
import { addressToTarget, type RawStep } from './curriculum.ts';
import { exerciseToTexts } from './exercises.ts';
import { lessonToInlines, lessonToTexts, type RawInline } from './lesson.ts';
import { findBreach, type PeopleRule } from './people-first.ts';
import { hardestGrade, longestLesson, measure } from './readability.ts';
import type { References } from './references.ts';
import type { SafetyFile } from './safety.ts';
import type { Messages } from './words.ts';

/** One thing wrong with the content, as a sentence for the writer. */
export type Problem = string;

/** What the checks need to know of the world around the content. */
export interface Known {
  readonly references: References;
  readonly rules: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  readonly people: readonly PeopleRule[];
}

/** Kinds of event named in the source of `model/event.ts`. */
export function readEventKinds(source: string): ReadonlySet<string> {
  const union = source.slice(source.indexOf('export type ProgramEvent'));
  return new Set([...union.matchAll(/readonly kind: '([a-z]+\.[a-z]+)'/g)].map((match) => match[1] ?? ''));
}

/** All sixteen steps, once each. */
export function checkSteps(steps: readonly RawStep[]): readonly Problem[] {
  const have = steps.map((step) => step.lesson.head.step);
  const missing = Array.from({ length: 16 }, (_one, at) => at).filter((step) => !have.some((one) => one === step));
  const ids = steps.flatMap((step) => step.exercises.map((one) => one.id));
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
  return [
    ...missing.map((step) => `step ${step} has no lesson`),
    ...twice.map((id) => `two exercises are called ${id}`),
  ];
}

/** Reading age of every exercise as a whole. */
export function checkExerciseReading(step: RawStep): readonly Problem[] {
  return step.exercises.flatMap((one) => {
    const { grade } = measure(exerciseToTexts(one));
    return grade > hardestGrade ? [`${one.id}: reading grade ${grade.toFixed(1)}, at most ${hardestGrade}`] : [];
  });
}

/** Length and reading age of a lesson. */
export function checkReading(step: RawStep): readonly Problem[] {
  const { words, grade } = measure(lessonToTexts(step.lesson));
  return [
    ...(words > longestLesson ? [`${step.folder}: ${words} words, at most ${longestLesson}`] : []),
    ...(words < 100 ? [`${step.folder}: ${words} words is no lesson`] : []),
    ...(grade > hardestGrade ? [`${step.folder}: reading grade ${grade.toFixed(1)}, at most ${hardestGrade}`] : []),
  ];
}

const figure =
  /\d+ (?:\w+ ){0,3}(?:people|adults|couples|smokers|parents|trials|tests|studies)|\bone in (?:two|three|four|five|ten|\d+)\b|\b\d+ (?:in|of) (?:a hundred|\d+)\b|\bd ?= ?\d|\babout half\b|\bone couple of\b/giu;

function toMarked(inlines: readonly RawInline[]): string {
  return inlines.map((one) => (one.type === 'cite' ? `[^${one.source}]` : one.text)).join('');
}

/** The text of a lesson with a mark where a source is named, one string per paragraph or item. */
function withMarks(step: RawStep): readonly string[] {
  return step.lesson.blocks.flatMap((block) => {
    if (block.type === 'heading') return [];
    return block.type === 'paragraph' ? [toMarked(block.inlines)] : block.items.map(toMarked);
  });
}

/** Every source exists; a figure stands in a paragraph with a source that was seen. */
export function checkSources(step: RawStep, references: References): readonly Problem[] {
  const cited = lessonToInlines(step.lesson).flatMap((one) => (one.type === 'cite' ? [one.source] : []));
  const unknown = [...new Set([...cited, ...step.lesson.head.sources])].filter((id) => !(id in references));
  const bare = withMarks(step).flatMap((text) => {
    const found = text.match(figure)?.[0];
    const seen = [...text.matchAll(/\[\^([a-z0-9-]+)\]/g)].some((mark) => references[mark[1] ?? '']?.mark === 'S');
    return found === undefined || seen ? [] : [`${step.folder}: “${found}” is a figure without a source that was seen`];
  });
  return [...unknown.map((id) => `${step.folder}: unknown source ${id}`), ...bare];
}

/** Links lead somewhere. */
export function checkLinks(step: RawStep, steps: readonly RawStep[]): readonly Problem[] {
  return lessonToInlines(step.lesson).flatMap((one) =>
    one.type === 'link' && addressToTarget(one.address, steps) === undefined
      ? [`${step.folder}: the link ${one.address} leads nowhere`]
      : [],
  );
}

/** Commands and rules that exercises name exist in the program. */
export function checkProgramIds(step: RawStep, known: Pick<Known, 'rules' | 'events'>): readonly Problem[] {
  return step.exercises.flatMap((one) => [
    ...one.commands.filter((kind) => !known.events.has(kind)).map((kind) => `${one.id}: unknown command ${kind}`),
    ...one.notWhen.rules.filter((rule) => !known.rules.has(rule)).map((rule) => `${one.id}: unknown rule ${rule}`),
  ]);
}

/** How people are spoken about, over any texts by name. */
export function checkPeople(texts: Messages, rules: readonly PeopleRule[]): readonly Problem[] {
  return [...texts].flatMap(([name, text]) =>
    rules.flatMap((rule) => {
      const found = findBreach(rule, text);
      return found === undefined ? [] : [`${name}: “${found}” (${rule.id}: ${rule.reason})`];
    }),
  );
}

/** Rules that refusal pages explain exist in the program. */
export function checkSafetyRules(safety: Pick<SafetyFile, 'refusals'>, rules: ReadonlySet<string>): readonly Problem[] {
  return Object.entries(safety.refusals).flatMap(([id, page]) =>
    page.rules.filter((rule) => !rules.has(rule)).map((rule) => `refusal ${id}: unknown rule ${rule}`),
  );
}

/** Safety texts are read in fear: each page as a whole stays at the reading age of the lessons. */
export function checkSafetyReading(safety: Messages): readonly Problem[] {
  const pages = new Map<string, string[]>();
  for (const [id, text] of safety) {
    const page = id
      .split('.')
      .slice(0, id.startsWith('safety.mode.') || id.startsWith('safety.refusal.') ? 3 : 2)
      .join('.');
    pages.set(page, [...(pages.get(page) ?? []), text]);
  }
  return [...pages].flatMap(([page, texts]) => {
    const { words, grade } = measure(texts);
    return words > 30 && grade > hardestGrade
      ? [`${page}: reading grade ${grade.toFixed(1)}, at most ${hardestGrade}`]
      : [];
  });
}

/** All shown texts of lessons and exercises, by name. */
export function stepsToTexts(steps: readonly RawStep[]): Messages {
  return new Map(
    steps.flatMap((step) => [
      ...lessonToTexts(step.lesson).map((text, at) => [`${step.folder}/lesson ${at + 1}`, text] as const),
      ...step.exercises.flatMap((one) =>
        exerciseToTexts(one).map((text, at) => [`${one.id} ${at + 1}`, text] as const),
      ),
    ]),
  );
}

/** Notes beside crisis lines are shown too. */
export function crisisToTexts(data: CrisisFile): Messages {
  return new Map(
    data.lines.flatMap((line) => (line.note === undefined ? [] : [[`crisis ${line.name}`, line.note] as const])),
  );
}

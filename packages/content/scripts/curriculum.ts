import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Block, Inline, LinkTarget, Screen } from '../src/curriculum/step-content.ts';
import type { Reference } from '../src/reference.ts';
import { emit, toLiteral } from './emit.ts';
import { mapShown, readExercises, type RawExercise } from './exercises.ts';
import { lessonToTexts, readLesson, type RawBlock, type RawInline, type RawLesson } from './lesson.ts';
import { pseudoTag } from './emit-words.ts';
import { textToPseudo } from './pseudo.ts';
import { measure } from './readability.ts';
import type { References } from './references.ts';
import { namesIn, readSource } from './sources.ts';
import type { Messages } from './words.ts';

/** One step as written. */
export interface RawStep {
  readonly folder: string;
  readonly lesson: RawLesson;
  readonly exercises: readonly RawExercise[];
}

/** Screens a lesson may link to. */
export const screens: readonly Screen[] = [
  'urge',
  'drawer',
  'journal',
  'safe',
  'plan',
  'boundary',
  'tonight',
  'crisis',
  'contact',
  'mirror',
  'today',
];

function own(folder: string, base: string, ending: string, tag: string): string {
  const translated = join(folder, `${base}.${tag}.${ending}`);
  return existsSync(translated) ? translated : join(folder, `${base}.${ending}`);
}

/**
 * Reads `src/lessons/<nn-name>/`, in order: `lesson.md` and `exercises.yaml`, or `lesson.<tag>.md` and
 * `exercises.<tag>.yaml` where a language has its own. Throws when a folder's number and its lesson disagree.
 */
export function readSteps(folder: string, tag = 'en'): readonly RawStep[] {
  return namesIn(folder).map((name) => {
    const at = join(folder, name);
    const lesson = readLesson(readSource(own(at, 'lesson', 'md', tag)));
    if (Number(name.slice(0, 2)) !== lesson.head.step) throw new Error(`${lesson.path}: step ${lesson.head.step}?`);
    return { folder: name, lesson, exercises: readExercises(readSource(own(at, 'exercises', 'yaml', tag))) };
  });
}

/** Where an address such as `step:9`, `exercise:scene` or `screen:urge` leads; absent when nowhere. */
export function addressToTarget(address: string, steps: readonly RawStep[]): LinkTarget | undefined {
  const [kind, name = ''] = address.split(':');
  if (kind === 'screen') {
    const screen = screens.find((one) => one === name);
    return screen === undefined ? undefined : { to: 'screen', screen };
  }
  const step = steps.find((one) =>
    kind === 'step' ? String(one.lesson.head.step) === name : one.exercises.some((each) => each.id === name),
  )?.lesson.head.step;
  if (step === undefined || (kind !== 'step' && kind !== 'exercise')) return undefined;
  return kind === 'step' ? { to: 'step', step } : { to: 'exercise', exercise: name, step };
}

/** Words of the tiles: `step.<n>.title`, `.what`, `.do`, `.refuses`. */
export function stepWords(steps: readonly RawStep[]): Messages {
  return new Map(
    steps.flatMap(({ lesson: { head } }) =>
      (['title', 'what', 'do', 'refuses'] as const).map((key) => [`step.${head.step}.${key}`, head[key]] as const),
    ),
  );
}

/** Ids of the sources of a lesson: those in the text first, in their order. */
export function lessonToSources(lesson: RawLesson): readonly string[] {
  const cited = lesson.blocks.flatMap((block) => {
    if (block.type === 'heading') return [];
    const inlines = block.type === 'paragraph' ? block.inlines : block.items.flat();
    return inlines.flatMap((one) => (one.type === 'cite' ? [one.source] : []));
  });
  return [...new Set([...cited, ...lesson.head.sources])];
}

function toContent(step: RawStep, steps: readonly RawStep[], references: References, change: (text: string) => string) {
  const { lesson } = step;
  const sources = lessonToSources(lesson);
  const toInline = (one: RawInline): Inline => {
    if (one.type === 'cite') return { type: 'cite', number: sources.indexOf(one.source) + 1 };
    if (one.type !== 'link') return { type: one.type, text: change(one.text) };
    const target = addressToTarget(one.address, steps);
    if (target === undefined) throw new Error(`${lesson.path}: the link ${one.address} leads nowhere`);
    return { type: 'link', text: change(one.text), target };
  };
  const toBlock = (block: RawBlock): Block => {
    if (block.type === 'heading') return { type: 'heading', text: change(block.text) };
    if (block.type === 'paragraph') return { type: 'paragraph', inlines: block.inlines.map(toInline) };
    return { type: 'list', ordered: block.ordered, items: block.items.map((item) => item.map(toInline)) };
  };
  const { words } = measure(lessonToTexts(lesson));
  return {
    lesson: {
      step: lesson.head.step,
      title: change(lesson.head.title),
      blocks: lesson.blocks.map(toBlock),
      words,
      minutes: Math.ceil(words / 200),
      references: sources.map((source) => toReference(source, references, lesson.path)),
    },
    exercises: step.exercises.map((one) => ({ ...mapShown(one, change), step: lesson.head.step })),
  };
}

function toReference(id: string, references: References, path: string): Reference {
  const found = references[id];
  if (found === undefined) throw new Error(`${path}: unknown source "${id}"`);
  const { what, reference, mark } = found;
  return { id, what, ...(reference === undefined ? {} : { reference }), confirmed: mark === 'S' };
}

function toLoader(tag: string, step: number): string {
  return `    ${step}: () => import('./${tag}/step-${step}.gen.ts'),`;
}

function emitLoaders(folder: string, tags: readonly string[], numbers: readonly number[]): void {
  const loaders = tags.map(
    (tag) => `  ${toLiteral(tag)}: {\n${numbers.map((step) => toLoader(tag, step)).join('\n')}\n  },`,
  );
  const types = tags.map((tag) => `  readonly ${toLiteral(tag)}: Loaders;`);
  emit(
    join(folder, 'loaders.gen.ts'),
    `import type { StepId } from '@groundwork/program';
import type { StepContent } from './step-content.ts';

type Loaders = Readonly<Record<StepId, () => Promise<{ readonly content: StepContent }>>>;

export const stepLoaders: {\n${types.join('\n')}\n} = {\n${loaders.join('\n')}\n};\n`,
  );
}

function emitSummaries(folder: string, steps: readonly RawStep[]): void {
  const summaries = steps.map(({ lesson: { head }, exercises }) => ({
    step: head.step,
    title: `step.${head.step}.title`,
    what: `step.${head.step}.what`,
    youDo: `step.${head.step}.do`,
    refuses: `step.${head.step}.refuses`,
    exercises: exercises.map((one) => one.id),
  }));
  const homes = Object.fromEntries(
    steps.flatMap((step) => step.exercises.map((one) => [one.id, step.lesson.head.step])),
  );
  emit(
    join(folder, 'summaries.gen.ts'),
    `import type { StepId } from '@groundwork/program';
import type { StepSummary } from './step-content.ts';

/** One per step, 0 to 15. */
export const stepSummaries: readonly StepSummary[] = ${toLiteral(summaries)};
/** In which step an exercise lives. */
export const stepOfExercise: Readonly<Record<string, StepId>> = ${toLiteral(homes)};
`,
  );
}

/** Writes every step for each language, and the pseudo-locale of the English ones. */
export function emitCurriculum(
  folder: string,
  languages: ReadonlyMap<string, readonly RawStep[]>,
  references: References,
): void {
  const english = languages.get('en') ?? [];
  const jobs = [
    ...[...languages].map(([tag, steps]) => ({ tag, steps, change: (text: string) => text })),
    { tag: pseudoTag, steps: english, change: textToPseudo },
  ];
  for (const { tag, steps, change } of jobs) {
    for (const step of steps) {
      emit(
        join(folder, tag, `step-${step.lesson.head.step}.gen.ts`),
        `import type { StepContent } from '../step-content.ts';\n\nexport const content: StepContent = ${toLiteral(toContent(step, steps, references, change))};\n`,
      );
    }
  }
  emitLoaders(
    folder,
    jobs.map((job) => job.tag),
    english.map((step) => step.lesson.head.step),
  );
  emitSummaries(folder, english);
}

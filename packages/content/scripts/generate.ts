import { join } from 'node:path';
import { emitCrisis, readCrisis } from './crisis.ts';
import { emitCurriculum, readSteps, stepWords } from './curriculum.ts';
import { emitWords } from './emit-words.ts';
import { emitLists, listWords, readLists } from './lists.ts';
import { emitReferences, readReferences } from './references.ts';
import { ruleWords } from './rules.ts';
import { emitSafety, readSafety, safetyWords } from './safety.ts';
import { emitScales, readScale, scaleWords } from './scales.ts';
import { namesIn, otherLanguages, readLanguage, readSource, sourceRoot } from './sources.ts';
import { mergeMessages } from './words.ts';

const at = (path: string) => join(sourceRoot, path);

const references = readReferences(readSource(at('sources.yaml')));
emitReferences(at('references.gen.ts'), references);

const safety = readSafety(readSource(at('safety/safety-texts.yaml')), references);
emitSafety(at('safety/pages.gen.ts'), safety);

const scales = namesIn(at('scales'))
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readScale(readSource(join(at('scales'), name)), references));
emitScales(at('scales/scales.gen.ts'), scales);

const lists = readLists(readSource(at('lists.yaml')));
emitLists(at('curriculum/lists.gen.ts'), lists);

const steps = new Map(['en', ...otherLanguages()].map((tag) => [tag, readSteps(at('lessons'), tag)]));
const englishSteps = steps.get('en') ?? [];
emitCurriculum(at('curriculum'), steps, references);
console.log(`steps: ${englishSteps.length}, exercises: ${englishSteps.flatMap((step) => step.exercises).length}`);

const english = mergeMessages([
  readLanguage('en'),
  ruleWords(),
  safetyWords(safety),
  ...scales.map(scaleWords),
  stepWords(englishSteps),
  listWords(lists),
]);
const others = new Map(
  otherLanguages().map((tag) => [tag, mergeMessages([readLanguage(tag), stepWords(steps.get(tag) ?? [])])]),
);
const counts = emitWords(at('words'), english, others);
console.log(`words: ${[...counts].map(([tag, count]) => `${tag} ${count}`).join(', ')}`);

const crisis = readCrisis(readSource(at('crisis/lines.yaml')));
if (crisis.data === undefined) throw new Error(`crisis lines:\n${crisis.problems.join('\n')}`);
emitCrisis(at('crisis/lines.gen.ts'), crisis.data);
console.log(`crisis lines: ${crisis.data.lines.length}`);

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  checkExerciseReading,
  checkLinks,
  checkPeople,
  checkProgramIds,
  checkReading,
  checkSafetyReading,
  checkSafetyRules,
  checkSources,
  checkSteps,
  crisisToTexts,
  readEventKinds,
  stepsToTexts,
  type Problem,
} from './content-checks.ts';
import { readCrisis } from './crisis.ts';
import { readSteps, stepWords, type RawStep } from './curriculum.ts';
import { lessonToTexts } from './lesson.ts';
import { listWords, readLists } from './lists.ts';
import { readPeopleRules } from './people-first.ts';
import { measure } from './readability.ts';
import { readReferences } from './references.ts';
import { ruleReasons, ruleWords } from './rules.ts';
import { readSafety, safetyWords } from './safety.ts';
import { readScale } from './scales.ts';
import { namesIn, packageRoot, readLanguage, readSource, sourceRoot } from './sources.ts';
import { compileWords, mergeMessages } from './words.ts';

/** What a full check found, and its counts. */
export interface Outcome {
  readonly problems: readonly Problem[];
  readonly report: readonly string[];
}

const at = (path: string) => join(sourceRoot, path);

function readingReport(steps: readonly RawStep[]): readonly string[] {
  return steps.map((step) => {
    const { words, sentences, grade, letters } = measure(lessonToTexts(step.lesson));
    return `  ${step.folder.padEnd(20)} ${words} words, ${sentences} sentences, grade ${grade.toFixed(1)} (by letters ${letters.toFixed(1)})`;
  });
}

/** Runs every check over the whole content. Throws where a file does not even fit its schema, naming file and place. */
export function checkAll(eventFile: string): Outcome {
  const references = readReferences(readSource(at('sources.yaml')));
  const safetyFile = readSafety(readSource(at('safety/safety-texts.yaml')), references);
  const safety = safetyWords(safetyFile);
  const scales = namesIn(at('scales')).filter((name) => name.endsWith('.yaml'));
  for (const name of scales) readScale(readSource(join(at('scales'), name)), references);
  const lists = readLists(readSource(at('lists.yaml')));
  const steps = readSteps(at('lessons'));
  const crisis = readCrisis(readSource(at('crisis/lines.yaml')));
  const words = mergeMessages([readLanguage('en'), ruleWords(), safety, stepWords(steps), listWords(lists)]);
  compileWords(words);
  const rules = new Set(ruleReasons().keys());
  const events = readEventKinds(readFileSync(eventFile, 'utf8'));
  const people = readPeopleRules(readSource(join(packageRoot, 'scripts/people-first.yaml')));
  const shown = mergeMessages([
    words,
    stepsToTexts(steps),
    crisis.data === undefined ? new Map() : crisisToTexts(crisis.data),
  ]);
  const exercises = steps.flatMap((step) => step.exercises);
  return {
    problems: [
      ...crisis.problems,
      ...checkSteps(steps),
      ...steps.flatMap((step) => [
        ...checkReading(step),
        ...checkExerciseReading(step),
        ...checkSources(step, references),
        ...checkLinks(step, steps),
        ...checkProgramIds(step, { rules, events }),
      ]),
      ...checkSafetyRules(safetyFile, rules),
      ...checkSafetyReading(safety),
      ...checkPeople(shown, people),
    ],
    report: [
      `lessons: ${steps.length}`,
      ...readingReport(steps),
      `exercises: ${exercises.length}, fields: ${exercises.flatMap((one) => one.fields).length}`,
      `sources: ${Object.keys(references).length}, of which not yet confirmed: ${Object.values(references).filter((one) => one.mark === 'M').length}`,
      `program: ${events.size} event kinds, ${rules.size} rules`,
      `safety texts: ${safety.size}`,
      `scales: ${scales.length} files`,
      `crisis lines: ${crisis.data?.lines.length ?? 0}`,
      `people-first: ${people.length} rules over ${shown.size} texts`,
    ],
  };
}

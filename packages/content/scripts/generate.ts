import { join } from 'node:path';
import { emitCrisis, readCrisis } from './crisis.ts';
import { emitWords } from './emit-words.ts';
import { emitReferences, readReferences } from './references.ts';
import { ruleWords } from './rules.ts';
import { emitScales, readScale, scaleWords } from './scales.ts';
import { emitSafety, readSafety, safetyWords } from './safety.ts';
import { namesIn, otherLanguages, readLanguage, readSource, sourceRoot } from './sources.ts';
import { mergeMessages } from './words.ts';

const references = readReferences(readSource(join(sourceRoot, 'sources.yaml')));
emitReferences(join(sourceRoot, 'references.gen.ts'), references);
const safety = readSafety(readSource(join(sourceRoot, 'safety/safety-texts.yaml')), references);
emitSafety(join(sourceRoot, 'safety/pages.gen.ts'), safety);

const scaleFolder = join(sourceRoot, 'scales');
const scales = namesIn(scaleFolder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readScale(readSource(join(scaleFolder, name)), references));
emitScales(join(scaleFolder, 'scales.gen.ts'), scales);

const english = mergeMessages([readLanguage('en'), ruleWords(), safetyWords(safety), ...scales.map(scaleWords)]);
const others = new Map(otherLanguages().map((tag) => [tag, readLanguage(tag)]));
const counts = emitWords(join(sourceRoot, 'words'), english, others);
console.log(`words: ${[...counts].map(([tag, count]) => `${tag} ${count}`).join(', ')}`);

const crisis = readCrisis(readSource(join(sourceRoot, 'crisis/lines.yaml')));
if (crisis.data === undefined) throw new Error(`crisis lines:\n${crisis.problems.join('\n')}`);
emitCrisis(join(sourceRoot, 'crisis/lines.gen.ts'), crisis.data);
console.log(`crisis lines: ${crisis.data.lines.length}`);

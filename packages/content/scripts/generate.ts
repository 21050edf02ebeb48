import { join } from 'node:path';
import { emitCrisis, readCrisis } from './crisis.ts';
import { emitWords } from './emit-words.ts';
import { emitReferences, readReferences } from './references.ts';
import { ruleWords } from './rules.ts';
import { emitSafety, readSafety, safetyWords } from './safety.ts';
import { otherLanguages, readLanguage, readSource, sourceRoot } from './sources.ts';
import { mergeMessages } from './words.ts';

const references = readReferences(readSource(join(sourceRoot, 'sources.yaml')));
emitReferences(join(sourceRoot, 'references.gen.ts'), references);
const safety = readSafety(readSource(join(sourceRoot, 'safety/safety-texts.yaml')), references);
emitSafety(join(sourceRoot, 'safety/pages.gen.ts'), safety);

const english = mergeMessages([readLanguage('en'), ruleWords(), safetyWords(safety)]);
const others = new Map(otherLanguages().map((tag) => [tag, readLanguage(tag)]));
const counts = emitWords(join(sourceRoot, 'words'), english, others);
console.log(`words: ${[...counts].map(([tag, count]) => `${tag} ${count}`).join(', ')}`);

const crisis = readCrisis(readSource(join(sourceRoot, 'crisis/lines.yaml')));
if (crisis.data === undefined) throw new Error(`crisis lines:\n${crisis.problems.join('\n')}`);
emitCrisis(join(sourceRoot, 'crisis/lines.gen.ts'), crisis.data);
console.log(`crisis lines: ${crisis.data.lines.length}`);

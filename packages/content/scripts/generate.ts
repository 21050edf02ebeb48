import { join } from 'node:path';
import { emitWords } from './emit-words.ts';
import { ruleWords } from './rules.ts';
import { otherLanguages, readLanguage, sourceRoot } from './sources.ts';
import { mergeMessages } from './words.ts';

const english = mergeMessages([readLanguage('en'), ruleWords()]);
const others = new Map(otherLanguages().map((tag) => [tag, readLanguage(tag)]));
const counts = emitWords(join(sourceRoot, 'words'), english, others);
console.log(`words: ${[...counts].map(([tag, count]) => `${tag} ${count}`).join(', ')}`);

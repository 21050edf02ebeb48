export { isLanguage, languages, loadWords } from './words.ts';
export type { CompiledMessage, CompiledPart, Language, WordId, Words } from './words.ts';

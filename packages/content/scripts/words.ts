import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { parse, type Token } from '@messageformat/parser';
import * as yaml from 'yaml';
import type { CompiledMessage, Words } from '../src/words/message.ts';
import { textToPseudo } from './pseudo.ts';

/** ICU messages by full id. */
export type Messages = ReadonlyMap<string, string>;

/** A source file: where it came from, for messages to the writer, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

const namespaceShape = /^[a-z][a-z0-9-]*$/;
const keyShape = /^[A-Za-z0-9][A-Za-z0-9.-]*$/;

/** Namespaces the generator fills itself. */
export const reserved: readonly string[] = ['list', 'rule', 'safety', 'scale', 'step'];

function fail(path: string, why: string): never {
  throw new Error(`${path}: ${why}`);
}

/** Reads one flat YAML file of `key: ICU message`. Throws, naming file and key, on anything else. */
export function readNamespace(source: Source, namespace: string): Messages {
  if (!namespaceShape.test(namespace)) fail(source.path, `"${namespace}" is not a namespace (lower case, hyphens)`);
  const document = yaml.parseDocument(source.text, { uniqueKeys: true });
  const first = document.errors[0];
  if (first !== undefined) fail(source.path, first.message);
  const data: unknown = document.toJS() ?? {};
  if (typeof data !== 'object' || data === null || Array.isArray(data)) fail(source.path, 'expected keys and messages');
  const messages = new Map<string, string>();
  for (const [key, message] of Object.entries(data)) {
    if (!keyShape.test(key)) fail(source.path, `"${key}" is not a key (letters, digits, dots, hyphens)`);
    if (typeof message !== 'string') fail(source.path, `"${key}" is not a text; quote it, and keep keys flat`);
    if (message.trim() === '') fail(source.path, `"${key}" is empty`);
    messages.set(`${namespace}.${key}`, message);
  }
  return messages;
}

/** One map of all; throws on an id that two sources give. */
export function mergeMessages(parts: readonly Messages[]): Messages {
  const all = new Map<string, string>();
  for (const part of parts) {
    for (const [id, message] of part) {
      if (all.has(id)) throw new Error(`"${id}" is given twice`);
      all.set(id, message);
    }
  }
  return all;
}

function tokenArguments(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => {
    if (token.type === 'content' || token.type === 'octothorpe') return [];
    if (token.type === 'argument' || token.type === 'function') return [token.arg];
    return [token.arg, ...token.cases.flatMap((one) => tokenArguments(one.tokens))];
  });
}

/** Names of the values a message asks for, sorted, each once. */
export function messageToArguments(message: string): readonly string[] {
  return [...new Set(tokenArguments(parse(message)))].toSorted();
}

/** The parser lets a choice without `other` pass; at run time it would print nothing. */
function refuseOpenChoices(tokens: readonly Token[]): void {
  for (const token of tokens) {
    if (!('cases' in token)) continue;
    if (!token.cases.some((one) => one.key === 'other')) throw new Error(`{${token.arg}} has no "other" case`);
    for (const one of token.cases) refuseOpenChoices(one.tokens);
  }
}

function compileOne(id: string, message: string, mapText: (text: string) => string): CompiledMessage {
  try {
    refuseOpenChoices(parse(message));
    return compileMessageOrThrow(message, mapText);
  } catch (error) {
    throw new Error(`"${id}" is not a well-formed ICU message: ${String(error)}`, { cause: error });
  }
}

/** Compiles every message; `mapText` sees only the fixed text, never a placeholder. */
export function compileWords(messages: Messages, mapText: (text: string) => string = (text) => text): Words {
  return Object.fromEntries([...messages].map(([id, message]) => [id, compileOne(id, message, mapText)]));
}

/** The pseudo-locale of the same messages. */
export function compilePseudo(messages: Messages): Words {
  return compileWords(messages, textToPseudo);
}

/** `translated` on top of English. Throws on a key English lacks and on placeholders that differ. */
export function withFallback(english: Messages, translated: Messages, language: string): Messages {
  for (const [id, message] of translated) {
    const original = english.get(id);
    if (original === undefined) throw new Error(`"${id}" is in ${language} but not in English`);
    const wanted = messageToArguments(original).join(', ');
    const given = messageToArguments(message).join(', ');
    if (wanted !== given) throw new Error(`"${id}" in ${language} uses {${given}}; English uses {${wanted}}`);
  }
  return new Map([...english, ...translated]);
}

import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { ruleReasons } from '../scripts/rules.ts';
import { textToPseudo } from '../scripts/pseudo.ts';
import {
  compilePseudo,
  compileWords,
  mergeMessages,
  messageToArguments,
  readNamespace,
  withFallback,
} from '../scripts/words.ts';

const read = (text: string) => readNamespace({ path: 'words/en/x.yaml', text }, 'x');

describe('reading a namespace', () => {
  it('gives full ids', () => {
    expect([...read('a: Hello\nb.c: "{name}, hello"')]).toEqual([
      ['x.a', 'Hello'],
      ['x.b.c', '{name}, hello'],
    ]);
  });

  it.each([
    ['a duplicate key', 'a: One\na: Two', /unique/],
    ['an empty message', "a: ''", /"a" is empty/],
    ['a missing message', 'a:', /"a" is not a text/],
    ['a nested key', 'a:\n  b: One', /"a" is not a text/],
    ['a number', 'a: 12', /"a" is not a text/],
    ['an unquoted yes/no', 'a: true', /"a" is not a text/],
    ['a key with a space', 'a b: One', /not a key/],
    ['a list', '- One', /expected keys/],
    ['broken YAML', 'a: "One', /x\.yaml/],
  ])('refuses %s', (_name, text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  it('refuses an id given by two files', () => {
    expect(() => mergeMessages([read('a: One'), read('a: Two')])).toThrow('"x.a" is given twice');
  });
});

describe('compiling', () => {
  it.each(['Hello {name', '{count, plural, one {# day}}', 'Hello {na me}'])('refuses malformed %s', (message) => {
    expect(() => compileWords(new Map([['x.a', message]]))).toThrow('"x.a" is not a well-formed ICU message');
  });

  it('lists the values a message asks for', () => {
    expect(messageToArguments('{name} has {n, plural, one {# of {all}} other {#}}')).toEqual(['all', 'n', 'name']);
  });

  it('keeps the structure of a message in the pseudo-locale', () => {
    const messages = new Map([['x.a', 'For {name}: {n, plural, one {# day} other {# days}} on {day, date}']]);
    const pseudo = compilePseudo(messages)['x.a'];
    expect(pseudo).toHaveLength(compileWords(messages)['x.a']?.length ?? -1);
    expect(JSON.stringify(pseudo)).toContain('["name"]');
    expect(JSON.stringify(pseudo)).toContain('["day","date"]');
  });

  it('leaves no plain letter in any text, and never shortens it', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const pseudo = textToPseudo(text);
        expect(pseudo).not.toMatch(/[A-Za-z]/);
        expect(Array.from(pseudo).length).toBeGreaterThanOrEqual(Array.from(text).length);
      }),
    );
  });
});

describe('reasons of rules', () => {
  it('come from the program, by id', () => {
    expect(ruleReasons().get('night-hold')).toContain('{time}');
    expect(ruleReasons([{ id: 'a', reason: 'Because.' }])).toEqual(new Map([['a', 'Because.']]));
  });

  it('are never empty and never twice', () => {
    expect(() => ruleReasons([{ id: 'a', reason: ' ' }])).toThrow('"a" has no reason');
    const twice = { id: 'a', reason: 'Because.' };
    expect(() => ruleReasons([twice, twice])).toThrow('twice');
  });
});

describe('another language', () => {
  const english = new Map([
    ['x.a', 'Hello {name}'],
    ['x.b', 'Bye'],
  ]);

  it('falls back to English', () => {
    const spanish = withFallback(english, new Map([['x.a', 'Hola {name}']]), 'es');
    expect([...spanish.values()]).toEqual(['Hola {name}', 'Bye']);
  });

  it('refuses a key English lacks', () => {
    expect(() => withFallback(english, new Map([['x.c', 'Hola']]), 'es')).toThrow('not in English');
  });

  it('refuses other placeholders than English has', () => {
    expect(() => withFallback(english, new Map([['x.a', 'Hola {nombre}']]), 'es')).toThrow('uses {nombre}');
  });
});

import { setupI18n } from '@lingui/core';
import { describe, expect, it } from 'vitest';
import { languages, loadWords, type CompiledMessage } from '../src/words.ts';

function argumentsOf(message: CompiledMessage): readonly string[] {
  return message.flatMap((part) => {
    if (typeof part === 'string') return [];
    const [name, , format] = part;
    const cases = typeof format === 'object' && format !== null ? Object.values(format).filter(isMessage) : [];
    return [name, ...cases.flatMap(argumentsOf)];
  });
}

function isMessage(value: unknown): value is CompiledMessage {
  return Array.isArray(value);
}

describe.each(languages)('every word of %s', (language) => {
  it('can be said by the library the app uses, with nothing left open', async () => {
    const words = await loadWords(language);
    const i18n = setupI18n({ locale: language, messages: { [language]: words } });
    for (const [id, message] of Object.entries(words)) {
      const values = Object.fromEntries(argumentsOf(message).map((name) => [name, 2]));
      const said = i18n._(id, values);
      expect(said, id).not.toBe(id);
      expect(said, id).not.toMatch(/[{}]|undefined|null|\[object/);
    }
  });
});

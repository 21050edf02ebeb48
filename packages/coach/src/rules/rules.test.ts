import { describe, expect, it } from 'vitest';
import { toReading } from '../text/sentence.ts';
import { rules } from './all.ts';
import { toCompiledRule } from './compile.ts';
import { runRules } from './run.ts';

describe('every rule', () => {
  it.each(rules.map((rule) => [rule.name, rule] as const))(
    '%s speaks on its valid and is silent on its invalid drafts',
    (_, rule) => {
      const compiled = [toCompiledRule(rule)];
      const speaks = (text: string): boolean => runRules(toReading(text), compiled).length > 0;
      expect(rule.valid.filter((text) => !speaks(text))).toEqual([]);
      expect(rule.invalid.filter((text) => speaks(text))).toEqual([]);
    },
  );

  it('has a name of its own', () => {
    expect(new Set(rules.map((rule) => rule.name)).size).toBe(rules.length);
  });
});

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkSafetyRules } from '../scripts/content-checks.ts';
import { ruleReasons } from '../scripts/rules.ts';
import { readReferences } from '../scripts/references.ts';
import { readSafety, safetyWords } from '../scripts/safety.ts';
import { readScale } from '../scripts/scales.ts';
import { readSource, sourceRoot } from '../scripts/sources.ts';

const references = readReferences(readSource(join(sourceRoot, 'sources.yaml')));
const { text } = readSource(join(sourceRoot, 'safety/safety-texts.yaml'));
const read = (changed: string) => readSafety({ path: 'safety-texts.yaml', text: changed }, references);

describe('the safety texts', () => {
  it('become words, sources left out', () => {
    const words = safetyWords(read(text));
    expect(words.get('safety.mode.danger-to-self.title')).toBe('Your life comes first');
    expect(words.get('safety.mode.danger-to-self.says.1')).toContain('a lot to carry');
    expect([...words.keys()].filter((id) => id.includes('sources'))).toEqual([]);
  });

  it.each([
    ['a mode missing', text.replace(/\n {2}drink:\n {4}title/, '\n  drunk:\n    title'), /drink/],
    ['a question missing', text.replace('  suicidal-thoughts:', '  thoughts:'), /suicidal-thoughts|thoughts/],
    [
      'a why of three sentences',
      text.replace(/(said-stop:\n {4}title: .*\n {4}why: )/, '$1One more. '),
      /two sentences/,
    ],
    ['an unknown source', text.replace('[house-protocol, stalking-law]', '[somewhere]'), /unknown source "somewhere"/],
    [
      'a rule explained twice',
      text.replace('rules: [no-way-round]', 'rules: [draft-stop]'),
      /explain the rule draft-stop/,
    ],
    ['a name without a date', text.replace('name: null', 'name: A. Clinician'), /a name and a date/],
  ])('with %s are refused', (_name, changed, message) => {
    expect(changed).not.toBe(text);
    expect(() => read(changed)).toThrow(message);
  });

  it('explain only rules the program has', () => {
    expect(checkSafetyRules(read(text), new Set())).toContain('refusal evasion: unknown rule no-way-round');
    expect(checkSafetyRules(read(text), new Set(ruleReasons().keys()))).toEqual([]);
  });

  it('can be signed', () => {
    const signed = text.replace('name: null', 'name: A. Clinician').replace('date: null', 'date: 2027-01-31');
    expect(read(signed).reviewed).toEqual({ name: 'A. Clinician', date: '2027-01-31' });
  });
});

describe('a scale', () => {
  const phq = readSource(join(sourceRoot, 'scales/phq9.yaml')).text;
  const scaleOf = (changed: string) => readScale({ path: 'phq9.yaml', text: changed }, references);

  it.each([
    ['no notice', phq.replace(/notice: .*\n/, ''), /notice/],
    ['a gap between bands', phq.replace('from: 5', 'from: 6'), /gap or overlap/],
    ['bands that end early', phq.replace('to: 27', 'to: 26'), /bands end at 26, totals at 27/],
    ['an unknown source', phq.replace('[phq]', '[phq-x]'), /unknown source/],
    ['a name that may not be embedded', phq.replace('id: phq9', 'id: cssrs'), /id/],
  ])('with %s is refused', (_name, changed, message) => {
    expect(changed).not.toBe(phq);
    expect(() => scaleOf(changed)).toThrow(message);
  });
});

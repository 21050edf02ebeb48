import { describe, expect, it } from 'vitest';
import { readCrisis } from '../scripts/crisis.ts';

const valid = `
directories: []
countries: { IE: Ireland }
emergency:
  IE: { numbers: [{ number: '112', reaches: any }], source: a page, confidence: B, lastChecked: 2026-11-22, dialled: false }
lines:
  - country: IE
    name: Listeners
    type: suicide
    call: ['116 123']
    hours: 24/7
    confidence: A
    source: a page
    lastChecked: 2026-11-22
    dialled: false
`;
const problemsOf = (text: string) => readCrisis({ path: 'lines.yaml', text }).problems.join('\n');

describe('the crisis file', () => {
  it('passes when complete', () => {
    expect(problemsOf(valid)).toBe('');
  });

  it.each([
    ['no source', valid.replace('    source: a page\n', ''), /Listeners: source/],
    ['an empty source', valid.replace('    source: a page\n', "    source: ' '\n"), /Listeners: source/],
    ['no date', valid.replace('    lastChecked: 2026-11-22\n', ''), /Listeners: lastChecked/],
    [
      'a date that is none',
      valid.replace('    lastChecked: 2026-11-22\n', '    lastChecked: 2026-13-40\n'),
      /is not a date/,
    ],
    [
      'no emergency number',
      valid.replace(
        /  IE: \{ numbers.*\n/,
        '  FR: { numbers: [{ number: "112", reaches: any }], source: x, confidence: B, lastChecked: 2026-11-22, dialled: false }\n',
      ),
      /IE has no emergency number/,
    ],
    [
      'an empty list of emergency numbers',
      valid.replace("[{ number: '112', reaches: any }]", '[]'),
      /no emergency number/,
    ],
    ['an E.164 number', valid.replace('116 123', '+44116123'), /as people dial it there/],
    ['letters in a number', valid.replace('116 123', '116 ABC'), /as people dial it there/],
    ['two digits', valid.replace('116 123', '11'), /too short/],
    ['fourteen digits', valid.replace('116 123', '12345678901234'), /too long/],
    ['nothing to press', valid.replace("    call: ['116 123']\n", ''), /nothing to call/],
    ['hours left out', valid.replace('24/7', "''"), /hours/],
    ['a country that is not listed', valid.replace('- country: IE', '- country: FR'), /FR is not listed/],
    ['an unknown field', valid.replace('    dialled: false\n', '    dialled: false\n    phone: 1\n'), /phone/],
  ])('refuses %s', (_name, text, message) => {
    expect(text).not.toBe(valid);
    expect(problemsOf(text)).toMatch(message);
  });
});

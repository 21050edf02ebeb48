import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toReading } from '../src/text/sentence.ts';
import type { Reading } from '../src/text/sentence.ts';
import { compiledRules, rules } from '../src/rules/all.ts';
import { findIn } from '../src/rules/compile.ts';
import type { CompiledRule } from '../src/rules/compile.ts';
import { runRules } from '../src/rules/run.ts';

/** What the rules notice when every pattern is run on every sentence, as `rule:from-to` in the evened-out draft. */
function runAll(reading: Reading): string[] {
  const isInDraft = (compiled: CompiledRule): boolean =>
    reading.sentences.some(({ text }) => compiled.any.some((pattern) => pattern.test(text)));
  return reading.sentences.flatMap((sentence, index) =>
    compiledRules.flatMap((compiled) => {
      const place = { sentence, next: reading.sentences[index + 1], patterns: compiled.any, idioms: true };
      const span = findIn(compiled, place, isInDraft);
      return span === undefined
        ? []
        : [`${compiled.rule.name}:${sentence.start + span[0]}-${sentence.start + span[1]}`];
    }),
  );
}

function expectNoneSkipped(text: string): void {
  const reading = toReading(text);
  const { from, to } = reading.even;
  const toTyped = (hit: string): string => {
    const [name = '', range = ''] = hit.split(':');
    const [start = 0, end = 0] = range.split('-').map(Number);
    return `rule:${name} ${from[start]}-${to[Math.max(start, end - 1)]}`;
  };
  const found = runRules(reading, compiledRules).map((hit) => `${hit.id} ${hit.span.join('-')}`);
  expect(found, text).toEqual(runAll(reading).map(toTyped));
}

const examples = rules.flatMap((rule) => [...rule.valid, ...rule.invalid]);

describe('running only the patterns that have a clue in a sentence', () => {
  it('skips no rule that would speak on any rule’s examples', () => {
    examples.forEach(expectNoneSkipped);
  });

  it('skips none on drafts put together from pieces of them', () => {
    const words = [...new Set(examples.flatMap((text) => text.toLowerCase().split(' ')))];
    const piece = fc.oneof(
      fc.constantFrom(...examples),
      fc.constantFrom(...words),
      fc.constantFrom('.', ',', '?', '\n', '"', "'", '🙄', '-', 'É', '_'),
    );
    const glue = fc.constantFrom(' ', ' ', ' ', '', ', ');
    const draft = fc.array(fc.tuple(piece, glue), { maxLength: 12 }).map((pairs) => pairs.flat().join(''));
    fc.assert(fc.property(draft, expectNoneSkipped), { numRuns: 1000 });
  });

  it('skips none on lines the heads were trained on', { timeout: 300_000 }, () => {
    // All of them with SLOW=1; else every twentieth, which still is over a thousand.
    const every = process.env['SLOW'] === '1' ? 1 : 20;
    const folder = fileURLToPath(new URL('../train/data', import.meta.url));
    const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
    const lines = files.filter((name) => name.endsWith('.jsonl')).flatMap((name) => readLines(`${folder}/${name}`));
    lines.filter((_, index) => index % every === 0).forEach(expectNoneSkipped);
  });
});

function readLines(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line) => /"text": ?("(?:[^"\\]|\\.)*")/.exec(line)?.[1] ?? [])
    .map((quoted): string => String(JSON.parse(quoted)));
}

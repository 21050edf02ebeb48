import type { Hit } from '../hit.ts';
import { toTypedSpan } from '../text/sentence.ts';
import type { Reading } from '../text/sentence.ts';
import { findIn } from './compile.ts';
import type { CompiledRule } from './compile.ts';

/** Everything the rules notice in a draft, sentence by sentence. */
export function runRules(reading: Reading, rules: readonly CompiledRule[]): Hit[] {
  const lines = reading.sentences.map((sentence) => sentence.text).join('\n');
  const likely = rules.filter((compiled) => compiled.anywhere.test(lines));
  return likely.length === 0 ? [] : reading.sentences.flatMap((_, index) => runOn(reading, index, likely));
}

function runOn(reading: Reading, index: number, rules: readonly CompiledRule[]): Hit[] {
  const sentence = reading.sentences[index];
  if (sentence === undefined) return [];
  const hits: Hit[] = [];
  for (const compiled of rules) {
    const span = findIn(compiled, sentence, reading.sentences[index + 1]);
    if (span === undefined) continue;
    hits.push({
      says: compiled.rule.says,
      span: toTypedSpan(reading.even, sentence.start + span[0], sentence.start + span[1]),
      id: `rule:${compiled.rule.name}`,
      because: [],
    });
  }
  return hits;
}

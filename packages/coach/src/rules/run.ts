import type { Hit } from '../hit.ts';
import { toTypedSpan } from '../text/sentence.ts';
import type { Reading } from '../text/sentence.ts';
import { findIn } from './compile.ts';
import type { CompiledRule } from './compile.ts';

/** Everything the rules notice in a draft, sentence by sentence. */
export function runRules(reading: Reading, rules: readonly CompiledRule[]): Hit[] {
  const hits: Hit[] = [];
  reading.sentences.forEach((sentence, index) => {
    const next = reading.sentences[index + 1];
    for (const compiled of rules) {
      const span = findIn(compiled, sentence, next);
      if (span === undefined) continue;
      hits.push({
        says: compiled.rule.says,
        span: toTypedSpan(reading.even, sentence.start + span[0], sentence.start + span[1]),
        id: `rule:${compiled.rule.name}`,
        because: [],
      });
    }
  });
  return hits;
}

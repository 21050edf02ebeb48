import type { Hit } from '../hit.ts';
import { toTypedSpan } from '../text/sentence.ts';
import type { Reading, Sentence } from '../text/sentence.ts';
import { toClues } from './clues.ts';
import { findIn } from './compile.ts';
import type { CompiledRule, Place } from './compile.ts';
import { createFinder } from './finder.ts';
import type { Finder } from './finder.ts';

/**
 * Everything the rules notice in a draft, sentence by sentence. Most patterns have nothing in most sentences, so each is
 * run only where one of its clues stands. `rules` are readied when they first come: hand in the same list each time.
 */
export function runRules(reading: Reading, rules: readonly CompiledRule[]): Hit[] {
  const ready = toReady(rules);
  const isInDraft = createInDraft(reading);
  const hits: Hit[] = [];
  reading.sentences.forEach((sentence, index) => {
    for (const place of toPlaces(ready, sentence, reading.sentences[index + 1])) {
      const span = findIn(place.compiled, place, isInDraft);
      if (span === undefined) continue;
      hits.push({
        says: place.compiled.rule.says,
        span: toTypedSpan(reading.even, sentence.start + span[0], sentence.start + span[1]),
        id: `rule:${place.compiled.rule.name}`,
        because: [],
      });
    }
  });
  return hits;
}

/** Asked seldom, but maybe for every sentence: each rule is looked for once. */
function createInDraft(reading: Reading): (compiled: CompiledRule) => boolean {
  const known = new Map<CompiledRule, boolean>();
  return (compiled) => {
    const had = known.get(compiled);
    if (had !== undefined) return had;
    const found = reading.sentences.some(({ text }) => compiled.any.some((pattern) => pattern.test(text)));
    known.set(compiled, found);
    return found;
  };
}

/** Rules with a finder over all their patterns. */
interface Ready {
  readonly finder: Finder;
  /** What each set of clues stands for, in the order of the rules and of their patterns. */
  readonly parts: readonly Part[];
}

interface Part {
  readonly compiled: CompiledRule;
  readonly pattern: RegExp;
}

const known = new WeakMap<readonly CompiledRule[], Ready>();

/** Reading hundreds of patterns for clues takes a moment: it is done when a draft first comes, not when this is loaded. */
function toReady(rules: readonly CompiledRule[]): Ready {
  const had = known.get(rules);
  if (had !== undefined) return had;
  const parts = rules.flatMap((compiled): Part[] =>
    [...compiled.any, ...(compiled.idioms ? [compiled.idioms] : [])].map((pattern) => ({ compiled, pattern })),
  );
  const ready = { parts, finder: createFinder(parts.map(({ pattern }) => toClues(pattern.source))) };
  known.set(rules, ready);
  return ready;
}

interface RulePlace extends Place {
  readonly compiled: CompiledRule;
  readonly patterns: RegExp[];
  idioms: boolean;
}

/** The rules worth running on a sentence, in their order. */
function toPlaces({ finder, parts }: Ready, sentence: Sentence, next: Sentence | undefined): RulePlace[] {
  const places: RulePlace[] = [];
  for (const index of finder(sentence.text)) {
    const part = parts[index];
    if (part === undefined) continue;
    let last = places.at(-1);
    if (last?.compiled !== part.compiled) {
      last = { compiled: part.compiled, sentence, next, patterns: [], idioms: false };
      places.push(last);
    }
    if (part.pattern === part.compiled.idioms) last.idioms = true;
    else last.patterns.push(part.pattern);
  }
  return places;
}

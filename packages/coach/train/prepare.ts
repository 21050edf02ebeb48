import { toExtra } from '../src/heads/extra.ts';
import { toGrams } from '../src/heads/grams.ts';
import { toGramWeight, toRows } from '../src/heads/heads.ts';
import { toTokens } from '../src/heads/tokens.ts';
import type { ReviewContext } from '../src/model/context.ts';
import { compiledRules } from '../src/rules/all.ts';
import { runRules } from '../src/rules/run.ts';
import { toReading } from '../src/text/sentence.ts';
import type { Item } from './conv.ts';
import { labels } from './examples.ts';
import type { Example } from './examples.ts';
import type { WideItem } from './linear.ts';

/** Ids of the rules, in the order of the extra inputs. */
export const ruleIds: readonly string[] = compiledRules.map((compiled) => `rule:${compiled.rule.name}`);

/** A text made ready for both learners, and the rules that spoke on it. */
export interface Prepared {
  readonly item: Item;
  readonly wide: WideItem;
  readonly spoke: ReadonlySet<string>;
}

/** Reads a text exactly as `review` will. */
export function prepare(
  text: string,
  context: ReviewContext,
  targets: Int8Array,
  rowOf: ReadonlyMap<string, number>,
  widest: number,
): Prepared {
  const reading = toReading(text);
  const tokens = toTokens(reading.even.text);
  const spoke = new Set(runRules(reading, compiledRules).map((hit) => hit.id));
  const { buckets } = toGrams(tokens);
  return {
    item: { rows: toRows(tokens, rowOf, widest), targets, extra: toExtra(ruleIds, spoke, context, tokens.length) },
    wide: { buckets, weight: toGramWeight(buckets.length), targets },
    spoke,
  };
}

/** 1 on, 0 off, -1 not judged, in the order of the labels. */
export function toTargets(example: Example): Int8Array {
  return Int8Array.from(labels, (label) => (example.on.has(label) ? 1 : example.known.has(label) ? 0 : -1));
}

import { toExtra } from '../src/heads/extra.ts';
import { eachGram } from '../src/heads/grams.ts';
import { toTokens } from '../src/heads/tokens.ts';
import { aroundCount } from '../src/heads/weights.ts';
import { compiledRules } from '../src/rules/all.ts';
import { runRules } from '../src/rules/run.ts';
import { toReading } from '../src/text/sentence.ts';
import { labels } from './examples.ts';
import type { Example } from './examples.ts';

/** Ids of the rules, in the order of the extra inputs. */
export const ruleIds: readonly string[] = compiledRules.map((compiled) => `rule:${compiled.rule.name}`);

/** Numbers beside the words: rules, then surroundings. */
export const extraCount: number = ruleIds.length + aroundCount;

/** A text made ready for both tiers, and the rules that spoke on it. */
export interface Prepared {
  /** Its n-grams, each once. */
  readonly hashes: Uint32Array;
  readonly extra: Float32Array;
  /** 1 on, 0 off, -1 not judged, in the order of the labels. */
  readonly targets: Int8Array;
  readonly spoke: ReadonlySet<string>;
}

/** Reads a text exactly as `review` will. */
export function prepare(example: Example): Prepared {
  const reading = toReading(example.text);
  const tokens = toTokens(reading.even.text);
  const spoke = new Set(runRules(reading, compiledRules).map((hit) => hit.id));
  const hashes = new Set<number>();
  eachGram(tokens, (hash) => hashes.add(hash));
  const targets = Int8Array.from(labels, (label) => (example.on.has(label) ? 1 : example.known.has(label) ? 0 : -1));
  return {
    hashes: Uint32Array.from(hashes),
    extra: toExtra(ruleIds, spoke, example.context, tokens.length),
    targets,
    spoke,
  };
}

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { toRows } from '../src/heads/heads.ts';
import { toTokens } from '../src/heads/tokens.ts';
import { toReading } from '../src/text/sentence.ts';
import { createChance, shuffle } from './chance.ts';
import { createConv, trainConv } from './conv.ts';
import type { Conv, Item, Shape } from './conv.ts';
import { ruleIds } from './prepare.ts';
import { readSet } from './sets.ts';
import type { SetName, SetRow } from './sets.ts';
import type { WordTable } from './table.ts';
import { aroundCount } from '../src/heads/weights.ts';

/** Filters of each width, 1 to 4 words. */
export const filters: readonly number[] = [32, 48, 32, 16];

/** Numbers beside the words: rules, then surroundings. */
export const extraCount: number = ruleIds.length + aroundCount;

/** What is learned from the public sets and handed on: words that know anger from thanks, and filters that use them. */
export interface Base {
  readonly words: Float32Array;
  readonly filters: readonly Float32Array[];
  readonly bias: Float32Array;
}

export function toShape(table: WordTable, outputs: number): Shape {
  return { dimensions: table.dimensions, rows: table.names.length + 1, filters, outputs, extra: extraCount };
}

/** Learns emotion (GoEmotions), sexism (EDOS), abuse (ConvAbuse, Surge), politeness and unsafe answers from the public sets' training parts. */
export function learnBase(table: WordTable): Base {
  const emotions = [...new Set(readSet('goemotions').flatMap((row) => row.label as string[]))].toSorted();
  const items = toItems(table, emotions);
  const chance = createChance(1);
  const conv = createConv(toShape(table, emotions.length + 4), table.values, chance);
  const plan = { epochs: 1, rate: 0.002, wordRate: 0.001, decay: 0.001, drop: 0.3, batch: 16, hide: 0.05, positive: 2 };
  trainConv(conv, items, plan, chance, () =>
    shuffle(
      items.map((_, index) => index),
      chance,
    ),
  );
  return { words: conv.words.value, filters: conv.filters.map((block) => block.value), bias: conv.bias.value };
}

/** Keeps the base between runs: it depends on the public sets and the word table only. */
export function keepBase(table: WordTable): Base {
  const hash = createHash('sha1')
    .update(table.names.join(' '))
    .update(JSON.stringify(filters))
    .digest('hex')
    .slice(0, 12);
  const folder = fileURLToPath(new URL('../../../node_modules/.cache/', import.meta.url));
  const path = join(folder, `groundwork-coach-base-${hash}.bin`);
  if (!existsSync(path)) {
    const made = learnBase(table);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, serialize(made));
  }
  return deserialize(readFileSync(path)) as Base;
}

/** A network that begins where `base` ended. */
export function createFrom(base: Base, table: WordTable, outputs: number, seed: number): Conv {
  const conv = createConv(toShape(table, outputs), base.words, createChance(seed));
  base.filters.forEach((values, w) => conv.filters[w]?.value.set(values));
  conv.bias.value.set(base.bias);
  const width = conv.pooled + extraCount + 1;
  for (let o = 0; o < outputs; o += 1) conv.out.value[o * width + width - 1] = -2.5;
  return conv;
}

function toItems(table: WordTable, emotions: readonly string[]): Item[] {
  const count = emotions.length;
  const single = (names: readonly SetName[], offset: number): Item[] =>
    names.flatMap((name) =>
      readSet(name)
        .filter((row) => row.split === 'train' && row.label !== 'neutral')
        .map((row) =>
          toItem(
            table,
            row,
            count + 4,
            (targets) => (targets[count + offset] = row.label === 1 || row.label === 'polite' ? 1 : 0),
          ),
        ),
    );
  const emotional = readSet('goemotions')
    .filter((row) => row.split === 'train')
    .map((row) =>
      toItem(table, row, count + 4, (targets) => {
        emotions.forEach((emotion, index) => (targets[index] = (row.label as string[]).includes(emotion) ? 1 : 0));
      }),
    );
  return [
    ...emotional,
    ...single(['edos'], 0),
    ...single(['convabuse', 'surge_toxicity'], 1),
    ...single(['politeness_tydip_en', 'politeness_stanford_wiki', 'politeness_stanford_se'], 2),
    ...single(['diasafety'], 3),
  ];
}

const longest = 60;

function toItem(table: WordTable, row: SetRow, outputs: number, fill: (targets: Int8Array) => void): Item {
  const tokens = toTokens(toReading(row.text).even.text).slice(0, longest);
  const targets = new Int8Array(outputs).fill(-1);
  fill(targets);
  return { rows: toRows(tokens, table.rowOf, filters.length), targets, extra: new Float32Array(extraCount) };
}

import { beforeAll, describe, expect, it } from 'vitest';
import { createDeep } from '../src/deep/deep.ts';
import { createHeads } from '../src/heads/heads.ts';
import type { HeadInput, Heads } from '../src/heads/heads.ts';
import { unpackWeights } from '../src/heads/weights.ts';
import type { Limits } from '../src/heads/weights.ts';
import { toReading } from '../src/text/sentence.ts';
import { createChance } from '../train/chance.ts';
import { deepShare, learnDeep, packDeep } from '../train/deep.ts';
import { labels, readExamples } from '../train/examples.ts';
import type { Example } from '../train/examples.ts';
import { dimensions, scoreDeep } from '../train/mlp.ts';
import type { DeepItem } from '../train/mlp.ts';
import { learnModel, scoreModel } from '../train/model.ts';
import { packModel } from '../train/pack.ts';
import { prepare } from '../train/prepare.ts';
import type { Prepared } from '../train/prepare.ts';

const limits: Limits = {
  speaks: labels.map(() => null),
  drops: labels.map(() => null),
  gate: null,
  trusted: [],
};

let examples: readonly Example[];
let prepared: readonly Prepared[];

beforeAll(() => {
  examples = readExamples()
    .filter((_, index) => index % 90 === 0)
    .slice(0, 250);
  prepared = examples.map(prepare);
});

function at<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError(`there is no item ${index}`);
  return item;
}

function toInput(index: number): HeadInput {
  const { text, context } = at(examples, index);
  return { reading: toReading(text), spoke: at(prepared, index).spoke, context };
}

/** What int8 may cost: a few steps of the largest weight. */
const tolerance = 0.35;

function expectClose(found: Float32Array, wanted: Float32Array, factor: number): void {
  found.forEach((value, o) => expect(Math.abs(value - factor * (wanted[o] ?? 0))).toBeLessThan(tolerance));
}

describe('the first tier', () => {
  it('is learned the same way twice, to the byte', () => {
    const learn = (): unknown => packModel(learnModel(prepared, 5), limits);
    expect(learn()).toEqual(learn());
  });

  it('says as packed what it said when it was learned', () => {
    const model = learnModel(prepared, 5);
    const { header, packed } = packModel(model, limits);
    const weights = unpackWeights(header, packed);
    expect(weights.hashes).toEqual(model.hashes);
    const heads = createHeads(weights);
    const wanted = scoreModel(model, prepared);
    for (let index = 0; index < 60; index += 1) expectClose(heads.read(toInput(index)).logits, at(wanted, index), 1);
  });
});

describe('the second tier', () => {
  /** Made-up embeddings, of length 1 like real ones. */
  function toItems(): DeepItem[] {
    const chance = createChance(2);
    const embedding = (): Float32Array =>
      Float32Array.from({ length: dimensions }, () => chance.normal() / Math.sqrt(dimensions));
    return prepared.slice(0, 80).map(({ extra, targets }, index) => {
      const sentences = Array.from({ length: index % 4 }, embedding);
      return { whole: embedding(), sentences, extra, targets };
    });
  }

  it('is learned the same way twice, and says as packed what it said when it was learned', () => {
    const items = toItems();
    const model = learnDeep(items, 7);
    const { header, packed } = packDeep(model, limits);
    expect(packDeep(learnDeep(items, 7), limits).packed).toBe(packed);
    const silent: Heads = {
      labels,
      limits,
      read: () => ({ logits: new Float32Array(labels.length), weigh: () => ({ span: [0, 0], because: [] }) }),
    };
    const deep = createDeep(header, packed);
    for (let index = 0; index < 40; index += 1) {
      const item = at(items, index);
      const { logits } = deep.deepen(silent, [item.whole, ...item.sentences]).read(toInput(index));
      expectClose(logits, scoreDeep(model, item), deepShare);
    }
  });
});

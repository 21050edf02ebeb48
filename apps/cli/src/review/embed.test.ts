import type { Heads } from '@groundwork/coach';
import { toPassages } from '@groundwork/coach/deep';
import { expect, it } from 'vitest';
import { deepenEach } from './embed.ts';

const heads: Heads = {
  labels: [],
  limits: {} as Heads['limits'],
  read: () => {
    throw new Error('not asked for here');
  },
};

it('embeds the passages of all texts at once and gives each text its own', async () => {
  const asked: (readonly string[])[] = [];
  const given = new Map<Heads, readonly ArrayLike<number>[]>();
  const embedder = {
    encoder: {
      embed: async (passages: readonly string[]) => {
        asked.push(passages);
        return passages.map((passage) => Float32Array.of(passage.length));
      },
    },
    deep: {
      dimensions: 1,
      deepen: (first: Heads, embeddings: readonly ArrayLike<number>[]) => {
        const deepened = { ...first };
        given.set(deepened, embeddings);
        return deepened;
      },
    },
  };
  const texts = ['One here. Two there.', '   ', 'Three.'];
  const found = await deepenEach(embedder, heads, texts);
  const [one, none, three] = texts.map(toPassages);
  expect(asked).toEqual([[...(one ?? []), ...(three ?? [])]]);
  expect(none).toEqual([]);
  expect(found[1]).toBe(heads);
  const lengths = found.map((each) => given.get(each)?.map((embedding) => embedding[0]));
  expect(lengths).toEqual([one, undefined, three].map((own) => own?.map((passage) => passage.length)));
});

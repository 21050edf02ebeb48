import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { loadHeads, review } from '@groundwork/coach';
import type { Heads } from '@groundwork/coach';
import { loadDeep, toPassages } from '@groundwork/coach/deep';
import type { Deep } from '@groundwork/coach/deep';

let heads: Heads;
let deep: Deep;

beforeAll(async () => {
  [heads, deep] = await Promise.all([loadHeads(), loadDeep()]);
});

it('asks for the whole draft first, then for its sentences in order', () => {
  expect(toPassages('Thank you. It was kind!\nAnd where were you on Friday?')).toEqual([
    'Thank you. It was kind!\nAnd where were you on Friday?',
    'thank you.',
    'it was kind!',
    'and where were you on friday?',
  ]);
  expect(toPassages(' \n ')).toEqual([]);
});

it('asks for thirteen passages at most, however long the draft', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('Why?', 'I see.', 'no', '\n', '🙄'), { maxLength: 400 }), (pieces) => {
      expect(toPassages(pieces.join(' ')).length).toBeLessThanOrEqual(13);
    }),
  );
});

it('reads with any embeddings of the right size, and the same way twice', () => {
  const number = fc.float({ min: -1, max: 1, noNaN: true });
  const embedding = fc.array(number, { minLength: deep.dimensions, maxLength: deep.dimensions });
  fc.assert(
    fc.property(fc.array(embedding, { minLength: 1, maxLength: 4 }), (embeddings) => {
      const read = (): unknown => review('You never answer me.', {}, deep.deepen(heads, embeddings));
      expect(read()).toEqual(read());
    }),
    { numRuns: 20 },
  );
});

it('refuses embeddings of another encoder, and none at all', () => {
  expect(() => deep.deepen(heads, [new Float32Array(3)])).toThrow(RangeError);
  expect(() => deep.deepen(heads, [])).toThrow(RangeError);
});

it('never takes back a question that the first tier asks', () => {
  const number = fc.float({ min: -1, max: 1, noNaN: true });
  const embedding = fc.array(number, { minLength: deep.dimensions, maxLength: deep.dimensions });
  const draft = fc.constantFrom(
    'I do not want to wake up tomorrow.',
    'I want to die',
    'He took my phone and I am scared.',
  );
  fc.assert(
    fc.property(draft, fc.array(embedding, { minLength: 1, maxLength: 3 }), (text, embeddings) => {
      const asked = review(text, {}, heads).signals.filter((signal) => signal.id.startsWith('head:'));
      const still = review(text, {}, deep.deepen(heads, embeddings)).signals.map((signal) => signal.kind);
      for (const signal of asked) expect(still).toContain(signal.kind);
    }),
    { numRuns: 60 },
  );
});

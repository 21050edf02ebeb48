import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRemembering } from './remember.ts';

const plain = async (passages: readonly string[]): Promise<Float32Array[]> =>
  passages.map((passage) => Float32Array.of(passage.length, passage.codePointAt(0) ?? 0));

test('only new passages are embedded, and none is kept longer than its draft', async () => {
  const asked: (readonly string[])[] = [];
  const embed = createRemembering((passages) => {
    asked.push(passages);
    return plain(passages);
  });
  await embed(['one. two', 'one.', 'two']);
  await embed(['one. two more', 'one.', 'two more']);
  await embed(['one. two', 'one.', 'two']);
  expect(asked).toEqual([
    ['one. two', 'one.', 'two'],
    ['one. two more', 'two more'],
    ['one. two', 'two'],
  ]);
});

test('the answer is what it would be without remembering', async () => {
  const drafts = fc.array(fc.array(fc.constantFrom('a', 'bb', 'ccc', 'dd')), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(drafts, async (all) => {
      const embed = createRemembering(plain);
      for (const draft of all) expect(await embed(draft)).toEqual(await plain(draft));
    }),
  );
});

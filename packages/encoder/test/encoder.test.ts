import { beforeAll, describe, expect, it } from 'vitest';
import { quantise, type Weight } from '../scripts/quantise.ts';
import { packFiles } from '../scripts/source.ts';
import { dimensions, openEncoder, type Encoder, type ReadFile } from '../src/index.ts';

const passages = [
  'You never listen to me.',
  'I read what you wrote. You asked for quiet until Sunday, and I will keep to that.',
  'thinking of the lake again',
  'The plumber comes on Monday between 8 and 12. I left the key with Robin. No need to answer.',
  'please please answer me, I cannot breathe 😞',
];

function readPacked(shrink: (weight: Weight) => Weight): ReadFile {
  const files = packFiles(shrink);
  return (name) => {
    const bytes = files.get(name);
    return bytes === undefined ? Promise.reject(new Error(name)) : Promise.resolve(Uint8Array.from(bytes).buffer);
  };
}

function toCosine(a: Float32Array, b: Float32Array): number {
  const dot = (x: Float32Array, y: Float32Array): number => x.reduce((sum, value, at) => sum + value * (y[at] ?? 0), 0);
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
}

describe('the encoder', () => {
  let encoder: Encoder;
  beforeAll(async () => {
    encoder = await openEncoder(readPacked(quantise));
  });

  it('gives each passage an embedding of length 1, in order, the same alone as beside others', async () => {
    const together = await encoder.embed(passages);
    for (const [index, passage] of passages.entries()) {
      const [alone] = await encoder.embed([passage]);
      expect(alone?.length).toBe(dimensions);
      expect(toCosine(alone ?? new Float32Array(), together[index] ?? new Float32Array())).toBeGreaterThan(0.999_99);
      expect(Math.hypot(...(alone ?? []))).toBeCloseTo(1, 3);
    }
  });

  it('takes an empty passage, none at all, and more than it reads', async () => {
    expect(await encoder.embed([])).toEqual([]);
    const [empty, full] = await encoder.embed(['', 'hello there']);
    expect(empty?.every((value) => value === 0)).toBe(true);
    const [alone] = await encoder.embed(['hello there']);
    expect(toCosine(full ?? new Float32Array(), alone ?? new Float32Array())).toBeGreaterThan(0.999_99);
    const [long, longer] = await encoder.embed(['so '.repeat(500), 'so '.repeat(5000)]);
    expect(toCosine(long ?? new Float32Array(), longer ?? new Float32Array())).toBeGreaterThan(0.999_99);
  });

  it('is turned hardly at all by its smaller weights', async () => {
    const small = await encoder.embed(passages);
    const exact = await (await openEncoder(readPacked((weight) => weight))).embed(passages);
    for (const [index, one] of small.entries())
      expect(toCosine(one, exact[index] ?? new Float32Array())).toBeGreaterThan(0.999);
  });

  it('says no when a file is missing', async () => {
    await expect(openEncoder(() => Promise.reject(new Error('not kept')))).rejects.toThrow();
  });
});

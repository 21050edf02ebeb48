import { describe, expect, it } from 'vitest';
import { bandOf, scales } from './scales.ts';
import { loadWords } from './words.ts';

const most = { phq2: 6, phq9: 27, gad2: 6, gad7: 21, rses: 30, auditc: 12, hark: 4 } as const;

describe('scales', () => {
  it('carries only the free ones, each with its notice', () => {
    expect(Object.keys(scales).toSorted()).toEqual(Object.keys(most).toSorted());
    expect(scales.phq9.notice).toContain('No permission required');
    expect(scales.auditc.notice).toContain('not for sale');
    expect(scales.hark.notice).toContain('CC BY 2.0');
    expect(scales.hark.verified).toBe(false);
  });

  it.each(Object.entries(most))('%s runs from 0 to %d', (id, top) => {
    const scale = Object.values(scales).find((one) => one.id === id);
    expect(scale).toMatchObject({ least: 0, most: top });
  });

  it('has items in the published order', async () => {
    const words = await loadWords('en');
    const asked = (id: keyof typeof most) => scales[id].items.map((item) => words[item.ask]?.[0]);
    expect(asked('phq9')[8]).toBe('Thoughts that you would be better off dead or of hurting yourself in some way');
    expect(asked('phq2')).toEqual(asked('phq9').slice(0, 2));
    expect(asked('gad2')).toEqual(asked('gad7').slice(0, 2));
    expect(asked('rses')[0]).toBe('On the whole, I am satisfied with myself.');
    expect(scales.rses.items.flatMap((item, at) => (item.reverse ? [at + 1] : []))).toEqual([2, 5, 6, 8, 9]);
    expect(scales.rses.items[1]?.options.map((option) => option.value)).toEqual([3, 2, 1, 0]);
  });

  it('says "a screen, not a diagnosis" with every scale that has bands', async () => {
    const words = await loadWords('en');
    for (const scale of Object.values(scales)) {
      if (scale.bands.length > 0) expect(words[scale.say]?.[0]).toContain('A screen, not a diagnosis');
    }
  });

  it.each([
    ['phq9', 4, 1],
    ['phq9', 5, 2],
    ['phq9', 10, 3],
    ['phq9', 15, 4],
    ['phq9', 27, 5],
    ['gad7', 15, 4],
    ['auditc', 3, 2],
    ['auditc', 8, 4],
    ['hark', 1, 2],
  ] as const)('%s at %d is in band %d', (id, total, band) => {
    expect(bandOf(id, total)?.text).toBe(`scale.${id}.band.${band}`);
  });

  it('has no band beyond a scale, and none for self-esteem', () => {
    expect(bandOf('phq9', 28)).toBeUndefined();
    expect(bandOf('rses', 20)).toBeUndefined();
    expect(scales.phq2.positive).toEqual({ from: 3, next: 'phq9' });
  });
});

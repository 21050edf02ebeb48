import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goodCategories, harmCategories, loadHeads, mostFindings, review, signalKinds } from '@groundwork/coach';
import type { Review, ReviewContext } from '@groundwork/coach';

const heads = await loadHeads();

const context: fc.Arbitrary<ReviewContext> = fc.record(
  {
    hour: fc.integer({ min: 0, max: 23 }),
    unanswered: fc.nat(20),
    sentToday: fc.nat(20),
    boundary: fc.constantFrom('open' as const, 'none' as const, 'order' as const),
    purpose: fc.constantFrom('message' as const, 'apology' as const, 'invitation' as const, 'logistics' as const),
  },
  { requiredKeys: [] },
);

const words = [
  'you',
  'never',
  'sorry',
  'if',
  'but',
  'please',
  'come home',
  'u',
  'ur',
  "don't",
  '🙄',
  '❤️',
  '\n',
  '.',
  '?',
  '“',
  '”',
  'İ',
  'שלום',
  'ﷺ',
  '\ud800',
  'kids',
  'tonight',
];
const draft = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...words)).map((list) => list.join(' ')),
);

function expectSound(text: string, seen: Review): void {
  expect(seen.findings.length).toBeLessThanOrEqual(mostFindings);
  for (const found of [...seen.findings, ...seen.strengths, ...seen.signals]) {
    expect(found.span[0]).toBeGreaterThanOrEqual(0);
    expect(found.span[1]).toBeGreaterThanOrEqual(found.span[0]);
    expect(found.span[1]).toBeLessThanOrEqual(text.length);
  }
  expect(seen.findings.every((found) => harmCategories.includes(found.category))).toBe(true);
  expect(seen.strengths.every((found) => goodCategories.includes(found.category))).toBe(true);
  expect(new Set(seen.signals.map((signal) => signal.kind)).size).toBe(seen.signals.length);
  expect(seen.signals.every((signal) => signalKinds.includes(signal.kind))).toBe(true);
}

describe('review', () => {
  it('is sound for any text and any context, with and without heads', () => {
    fc.assert(
      fc.property(draft, context, (text, around) => {
        expectSound(text, review(text, around));
        expectSound(text, review(text, around, heads));
      }),
      { numRuns: 300 },
    );
  });

  it('is pure: the same draft gives the same review', () => {
    fc.assert(
      fc.property(draft, context, (text, around) => {
        expect(review(text, around, heads)).toEqual(review(text, around, heads));
      }),
      { numRuns: 60 },
    );
  });

  it('says nothing of an empty draft', () => {
    for (const text of ['', '   ', '\n\n'])
      expect(review(text, { hour: 3, unanswered: 9 }, heads)).toEqual({ findings: [], strengths: [], signals: [] });
  });

  it('orders findings by harm and merges overlapping ones of a category', () => {
    const seen = review(
      "You'll regret this. You never listen to me, you never do. Please come home, please, just come back to me.",
    );
    const ranks = seen.findings.map((found) => harmCategories.indexOf(found.category));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(seen.findings[0]?.category).toBe('threat');
    expect(seen.findings[0]?.level).toBe('block');
  });

  it('does not take quoted words for the writer’s own', () => {
    expect(
      review('You said "you never listen to me" and you were right.').findings.map((found) => found.category),
    ).not.toContain('absolutes');
  });

  it('spans point at the words as they were typed', () => {
    const text = 'Ok 🙂 fine. U NEVER listen to me';
    const found = review(text).findings.find((one) => one.category === 'absolutes');
    expect(text.slice(...(found?.span ?? [0, 0]))).toMatch(/^U NEVER/);
  });

  it('reads the hour and the count only where they are known', () => {
    const text = 'I was thinking about the summer at the lake and how quiet it was there';
    const names = (around: ReviewContext): string[] => review(text, around).findings.map((found) => found.category);
    expect(names({})).toEqual([]);
    expect(names({ hour: 2 })).toEqual(['flooding_late_night']);
    expect(names({ unanswered: 4 })).toEqual(['flooding_late_night']);
    expect(review('Leo is in hospital with a broken arm, ring me', { hour: 2 }).findings).toEqual([]);
  });

  it('weighs a push more where the partner has said no', () => {
    const levels = (around: ReviewContext): string[] =>
      review('please answer me', around).findings.map((found) => found.level);
    expect(levels({})).toEqual(['nudge']);
    expect(levels({ boundary: 'none' })).toEqual(['strong']);
  });
});

describe('time is linear', () => {
  const shapes: Readonly<Record<string, string>> = {
    dots: '.',
    spaces: ' ',
    'one letter': 'a',
    quotes: '"',
    'apostrophes and letters': "a'",
    'you never': 'you never ',
    'i love you': 'i love you ',
    lines: 'no\n',
    'please please': 'please, ',
    hearts: '❤️',
    'if you': 'if you ',
    'right to left': 'שלום לך ',
  };
  it.each(Object.entries(shapes))('%s, a megabyte', (_, unit) => {
    const timeOf = (size: number): number => {
      const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
      const before = performance.now();
      review(text, {}, heads);
      return performance.now() - before;
    };
    timeOf(50_000);
    const small = Math.min(timeOf(125_000), timeOf(125_000));
    const large = Math.min(timeOf(1_000_000), timeOf(1_000_000));
    // Eight times the text: quadratic time would be sixty-four times as long. Small times are mostly noise.
    expect(large).toBeLessThan(Math.max(small, 60) * 30);
    expect(large).toBeLessThan(20_000);
  });
});

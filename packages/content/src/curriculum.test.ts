import { describe, expect, it } from 'vitest';
import { activities, companyLines, insteads, loadStep, stepOfExercise, stepSummaries } from './curriculum.ts';
import { loadWords } from './words.ts';

describe('the curriculum', () => {
  it('has a summary, a lesson and exercises for every step', async () => {
    const words = await loadWords('en');
    expect(stepSummaries.map((summary) => summary.step)).toEqual(Array.from({ length: 16 }, (_one, at) => at));
    for (const summary of stepSummaries) {
      const { lesson, exercises } = await loadStep('en', summary.step);
      expect(words[summary.title]).toEqual([lesson.title]);
      expect(lesson.minutes).toBeLessThanOrEqual(2);
      expect(lesson.references.length).toBeGreaterThan(0);
      expect(exercises.map((exercise) => exercise.id)).toEqual(summary.exercises);
      for (const exercise of exercises) expect(stepOfExercise[exercise.id]).toBe(summary.step);
    }
  });

  it('numbers sources as they stand at the foot', async () => {
    const { lesson } = await loadStep('en', 2);
    const cited = lesson.blocks.flatMap((block) =>
      block.type === 'paragraph' ? block.inlines.flatMap((one) => (one.type === 'cite' ? [one.number] : [])) : [],
    );
    expect(cited).toEqual([1, 2, 3]);
    expect(lesson.references.map((one) => one.confirmed)).toEqual([false, false, true]);
  });

  it('leaves no plain letter in the pseudo-locale, and keeps ids', async () => {
    const english = await loadStep('en', 7);
    const pseudo = await loadStep('en-XA', 7);
    expect(pseudo.exercises.map((one) => one.id)).toEqual(english.exercises.map((one) => one.id));
    const shown = pseudo.exercises.flatMap((one) => [
      one.title,
      one.intro,
      one.after,
      ...one.fields.map((field) => field.label),
    ]);
    expect(shown.filter((text) => /[A-Za-z]/.test(text))).toEqual([]);
    expect(JSON.stringify(pseudo.lesson.blocks)).not.toContain('promise');
  });

  it('asks for forgiveness only when switched on', async () => {
    const { exercises } = await loadStep('en', 5);
    const fields = exercises.find((one) => one.id === 'apology-builder')?.fields ?? [];
    expect(fields.find((field) => field.id === 'askForgiveness')).toMatchObject({ type: 'yesno', required: false });
    expect(fields.map((field) => field.id).slice(1, 4)).toEqual(['responsibility', 'repair', 'regret']);
  });

  it('has an idea for every mix of strength, cost and children', async () => {
    const words = await loadWords('en');
    for (const energy of ['little', 'some', 'plenty']) {
      for (const children of ['with', 'without']) {
        const fits = activities.filter((one) => one.energy === energy && [children, 'either'].includes(one.children));
        expect(
          fits.some((one) => one.cost !== 'more'),
          `${energy} ${children}`,
        ).toBe(true);
      }
    }
    for (const one of [...activities, ...companyLines, ...insteads]) expect(words[one.text]).toBeDefined();
  });
});

import { questionOrder } from '@groundwork/content/safety';
import type { SafetyAnswers, State } from '@groundwork/program';
import { expect, test } from 'vitest';
import { answersToPages, givenToAnswers, needsReason, pageOfYes } from './answers.ts';

const before = (answers: Partial<SafetyAnswers>): State => ({ safety: { answers } }) as unknown as State;

test('what was not asked now keeps its earlier answer; what was never asked is unsaid, never a no', () => {
  const answers = givenToAnswers({ order: 'no' }, before({ 'suicidal-thoughts': 'yes' }));
  expect(answers.order).toBe('no');
  expect(answers['suicidal-thoughts']).toBe('yes');
  expect(answers['partner-afraid']).toBe('unsaid');
  expect(Object.values(givenToAnswers({}, undefined))).toEqual(questionOrder.map(() => 'unsaid'));
});

test('every yes opens a page, the danger to life first', () => {
  for (const question of questionOrder) expect(answersToPages({ [question]: 'yes' })).toEqual([pageOfYes[question]]);
  expect(answersToPages({ order: 'yes', 'suicidal-thoughts': 'yes' })[0]).toBe('danger-to-self');
  expect(answersToPages({ order: 'unsaid', 'afraid-of-partner': 'no' })).toEqual([]);
});

test('taking back a yes about contact needs a reason; other answers do not', () => {
  expect(needsReason({ order: 'no' }, before({ order: 'yes' }))).toBe(true);
  expect(needsReason({ order: 'unsaid' }, before({ order: 'yes' }))).toBe(false);
  expect(needsReason({ 'suicidal-thoughts': 'no' }, before({ 'suicidal-thoughts': 'yes' }))).toBe(false);
});

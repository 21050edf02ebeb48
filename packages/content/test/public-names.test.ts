import { expect, it } from 'vitest';
import * as content from '../src/index.ts';

it('gives out these names and no others', () => {
  expect(Object.keys(content).toSorted()).toEqual([
    'activities',
    'bandOf',
    'companyLines',
    'countries',
    'directories',
    'emergencyNumber',
    'guessCountry',
    'insteads',
    'isLanguage',
    'isStale',
    'languages',
    'linesFor',
    'loadStep',
    'loadWords',
    'modePages',
    'questionOrder',
    'questions',
    'questionsInOrder',
    'references',
    'refusalOfRule',
    'refusalPages',
    'safetyReview',
    'scales',
    'signalQuestions',
    'stepOfExercise',
    'stepSummaries',
  ]);
});

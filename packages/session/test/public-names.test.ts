import { expect, test } from 'vitest';
import * as session from '../src/index.ts';

test('the public names of the hall', () => {
  expect(Object.keys(session).toSorted()).toEqual(['createMemorySession', 'createSession']);
});

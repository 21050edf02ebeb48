import { expect, test } from 'vitest';
import * as room from '../src/index.ts';

test('the public names', () => {
  expect(Object.keys(room)).toEqual(['mirror']);
});

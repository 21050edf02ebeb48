import type { Field } from '@groundwork/content/curriculum';
import { expect, test } from 'vitest';
import { missingFields } from './missing.ts';

const line: Field = { id: 'line', label: 'Line', required: true, type: 'text', max: 10 };
const many: Field = { id: 'many', label: 'Many', required: true, type: 'multi', options: [], most: 3 };
const ring: Field = { id: 'ring', label: 'Ring', required: true, type: 'cycle', nodes: [{ value: 'a', label: 'A' }] };
const free: Field = { id: 'free', label: 'Free', required: false, type: 'text', max: 10 };

test('needed fields without an answer are named, blanks and empty lists among them', () => {
  expect(missingFields([line, many, ring, free], { line: '  ', many: [] }, false)).toEqual(['line', 'many', 'ring']);
});

test('a no, a zero and one text of a ring are answers', () => {
  const yes: Field = { id: 'yes', label: 'Yes', required: true, type: 'yesno' };
  const answers = { line: 'x', many: ['a'], 'ring.a': 'b', yes: false };
  expect(missingFields([line, many, ring, yes], answers, false)).toEqual([]);
});

test('the record it is about comes first', () => {
  expect(missingFields([line], { line: 'x' }, true)).toEqual(['subject']);
  expect(missingFields([line], { line: 'x', subject: 'id' }, true)).toEqual([]);
});

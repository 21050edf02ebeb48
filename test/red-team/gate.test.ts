import { ruleCatalog } from '@groundwork/program';
import { expect, test } from 'vitest';
import { boundaryAttempts } from './boundary-attempts.ts';
import { houseAttempts } from './house-attempts.ts';
import { createPerson } from './person.ts';

const attempts = [...boundaryAttempts, ...houseAttempts];

test.each(attempts)('$name → $met', async (attempt) => {
  const person = await createPerson({ children: attempt.children ?? false });
  expect(await attempt.try(person)).toBe(attempt.met);
  expect(ruleCatalog.some(({ id }) => id === attempt.met)).toBe(true);
});

test('the person is not simply locked out: what is agreed goes through', async () => {
  const person = await createPerson();
  await person.boundary({ kind: 'open', words: 'Write if you like.', saidOn: '2026-11-20' });
  expect(await person.draftAndCopy('personal')).toBe('done');
  const parent = await createPerson({ children: true });
  await parent.boundary({ kind: 'none', words: 'Only the kids.' });
  expect(await parent.draftAndCopy('logistics')).toBe('done');
});

test('today never suggests contact in any of these lives', async () => {
  for (const attempt of attempts) {
    const person = await createPerson({ children: attempt.children ?? false });
    await attempt.try(person);
    const offered = person.session.today().actions.filter((action) => action.contact);
    expect(offered, attempt.name).toEqual([]);
  }
});

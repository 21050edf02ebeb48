import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadSay, walkToDiary } from './diary.ts';
import { diaryToHarm, walkToHarm } from './harm.ts';
import type { Invented } from './invented.ts';
import { inventedPeople } from './people.ts';
import { purposes, walk, type DiaryEntry, type Walk } from './simulate.ts';

function personOf(id: string): Invented {
  const person = inventedPeople.find((each) => each.id === id);
  if (person === undefined) throw new Error(`no such person: ${id}`);
  return person;
}

const say = await loadSay();

test.each(inventedPeople)('$title: nothing in twelve weeks suggests contact while the gate says no', (person) => {
  for (const seed of [1, 2, 3, 5, 7, 11, 13]) expect(walkToHarm(walk(person, seed))).toEqual([]);
});

test.each(inventedPeople)('$title: the diary says nothing harmful and is the one that is kept', (person) => {
  const diary = walkToDiary(walk(person), say);
  expect(diaryToHarm(diary)).toEqual([]);
  const kept = readFileSync(new URL(`../../docs/walkthroughs/${person.id}.md`, import.meta.url), 'utf8');
  expect(`${diary.trimEnd()}\n`, 'run npm run walkthroughs').toBe(kept);
  expect(diary).not.toMatch(/today\.action-|rule\./u);
});

test('no contact: every wish to write is refused, on every day the gate is shut, and nothing left the drawer', () => {
  const { entries, end } = walk(personOf('no-contact'));
  const wishes = entries.flatMap(({ happened }) => happened).filter(({ refusal, wrote }) => refusal ?? wrote);
  expect(wishes.length).toBeGreaterThanOrEqual(4);
  expect(wishes.every(({ refusal }) => refusal !== undefined)).toBe(true);
  for (const { gate, day } of entries.filter((each) => each.day > 7))
    expect(
      purposes.map((purpose) => gate[purpose]),
      `day ${day}`,
    ).not.toContain('yes');
  expect(end.drafts.flatMap(({ copiedAt }) => copiedAt)).toEqual([]);
});

test('children: a practical message goes out, a personal one and an invitation do not', () => {
  const happened = walk(personOf('children')).entries.flatMap((entry) => entry.happened);
  expect(happened.filter(({ wrote }) => wrote === true)).toHaveLength(2);
  expect(happened.flatMap(({ refusal }) => refusal?.rule ?? [])).toEqual(['boundary-logistics', 'invitation-openness']);
});

test('infidelity: one apology for the act, never a second', () => {
  const happened = walk(personOf('infidelity')).entries.flatMap((entry) => entry.happened);
  expect(happened.flatMap(({ refusal }) => refusal?.rule ?? [])).toEqual(['apology-too-soon', 'apology-once']);
});

test('ended: from the decision on Today turns, and only what is practical may be written', () => {
  const { entries } = walk(personOf('ended'));
  const after = entries.filter(({ day }) => day > 42);
  expect(after.filter(({ plan }) => plan.focus.id === 'ending').length).toBeGreaterThan(20);
  for (const { gate } of after)
    for (const purpose of ['personal', 'apology', 'appreciation', 'invitation', 'talk'])
      expect(gate[purpose]).not.toBe('yes');
  expect(after.flatMap(({ plan }) => plan.actions).filter(({ step }) => [5, 11].includes(step))).toEqual([]);
});

test('the check itself finds harm when there is some', () => {
  const { person, entries, end }: Walk = walk(personOf('no-contact'));
  const [first] = entries.slice(20);
  if (first === undefined) throw new Error('twelve weeks are longer than that');
  const forged: DiaryEntry = {
    ...first,
    plan: { ...first.plan, actions: [{ id: 'appreciation-express', step: 8, contact: true }] },
  };
  expect(walkToHarm({ person, entries: [forged], end })).toHaveLength(1);
  expect(diaryToHarm('There is a 40% chance.')).not.toEqual([]);
});

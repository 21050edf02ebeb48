import type { Purpose } from '@groundwork/program';
import type { DiaryEntry, Walk } from './simulate.ts';

/** Small actions that could reach the partner, and what they would be in the words of the gate. */
const reaches: Readonly<Record<string, Purpose>> = { 'appreciation-express': 'appreciation' };

function contactHarm({ day, plan, gate }: DiaryEntry): readonly string[] {
  return plan.actions.flatMap(({ id, contact }) => {
    const purpose = reaches[id];
    if (!contact && purpose === undefined) return [];
    if (purpose === undefined) return [`day ${day}: ${id} reaches the partner and no purpose is known for it`];
    return gate[purpose] === 'yes' ? [] : [`day ${day}: ${id} while the gate says ${gate[purpose] ?? 'nothing'}`];
  });
}

/** What would harm in a walk: contact offered against the gate, steps of closeness where contact is closed for good. */
export function walkToHarm({ person, entries }: Walk): readonly string[] {
  const closed = (entry: DiaryEntry): boolean => entry.gate['personal'] === 'no' && entry.gate['talk'] === 'no';
  return entries.flatMap((entry) => [
    ...contactHarm(entry).map((line) => `${person.id}, ${line}`),
    ...entry.plan.actions
      .filter(({ step }) => closed(entry) && [5, 11].includes(step))
      .map(({ id }) => `${person.id}, day ${entry.day}: ${id} belongs to a step that rests`),
  ]);
}

const forbidden: readonly RegExp[] = [
  /\d ?%/u,
  /\bper ?cent\b/iu,
  /!/u,
  /\bwin (?:them|back)\b/iu,
  /\bshould have\b/iu,
  /\bget (?:them|him|her) back\b/iu,
  /\bchance of\b/iu,
];

/** What no page may say. */
export function diaryToHarm(diary: string): readonly string[] {
  return forbidden.flatMap((pattern) => pattern.exec(diary)?.[0] ?? []);
}

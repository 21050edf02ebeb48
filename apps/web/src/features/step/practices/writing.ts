import type { Moment } from '@groundwork/base';
import type { State } from '@groundwork/program';
import { numberAt } from '../leads/lead.ts';

/** One time of writing with the mood on both sides of it. */
export interface Sitting {
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

/** Every time of writing that said how it was before and after: scenes, letters, the journal. Oldest first. */
export function sittings({ exercises, journal }: State): readonly Sitting[] {
  const forms = exercises.flatMap(({ answers, changed }) => {
    const [before, after] = [numberAt(answers, 'before'), numberAt(answers, 'after')];
    return isWriting(answers) && before !== undefined && after !== undefined ? [{ at: changed.at, before, after }] : [];
  });
  const formIds = new Set(exercises.map(({ id }) => id));
  const entries = journal.flatMap(({ id, heads }) => {
    const head = heads.at(-1);
    if (formIds.has(id) || head?.mood === undefined || head.moodAfter === undefined) return [];
    return [{ at: head.written.at, before: head.mood, after: head.moodAfter }];
  });
  return [...forms, ...entries].toSorted((a, b) => a.at - b.at);
}

/** A small act has a mood before and after too, but nothing was written in it. */
function isWriting(answers: Readonly<Record<string, unknown>>): boolean {
  return 'letter' in answers || 'happened' in answers;
}

const twoWeeks = 14 * 24 * 60 * 60 * 1000;
const often = 3;

/** Three or more times of writing in two weeks, and most of them left the mood lower. */
export function goesRound(state: State, now: Moment): boolean {
  const lately = sittings(state).filter(({ at }) => now.at - at < twoWeeks);
  const lower = lately.filter(({ before, after }) => after < before).length;
  return lately.length >= often && lower * 2 > lately.length;
}

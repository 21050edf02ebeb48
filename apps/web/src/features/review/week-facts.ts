import type { Moment } from '@groundwork/base';
import type { WordId } from '@groundwork/content/words';
import { addDays, dateOf, type CivilDate, type State } from '@groundwork/program';

/** One sentence of the review that writes itself. */
export interface WeekFact {
  readonly id: WordId;
  readonly values: Readonly<Record<string, string | number>>;
}

/** The seven days that end with `now`, and the seven before. */
interface Weeks {
  readonly in: (on: CivilDate) => boolean;
  readonly before: (on: CivilDate) => boolean;
}

function weeksTo(now: Moment): Weeks {
  const today = dateOf(now);
  const [first, start] = [addDays(today, -13), addDays(today, -6)];
  return { in: (on) => on >= start && on <= today, before: (on) => on >= first && on < start };
}

function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function fact(id: WordId, values: WeekFact['values'], when: boolean): readonly WeekFact[] {
  return when ? [{ id, values }] : [];
}

/** Higher, lower or about the same as the week before; a point or more counts. */
function moodFacts({ checkins }: State, weeks: Weeks): readonly WeekFact[] {
  return (['mood', 'sleep', 'pull'] as const).flatMap((key) => {
    const of = (within: (on: CivilDate) => boolean): number | undefined =>
      mean(checkins.flatMap((each) => (within(each.on) && each[key] !== undefined ? [each[key]] : [])));
    const [now, then] = [of(weeks.in), of(weeks.before)];
    if (now === undefined) return [];
    const step = then === undefined || Math.abs(now - then) < 1 ? 'same' : now > then ? 'up' : 'down';
    return [{ id: `review.fact-${key}` as const, values: { mean: Math.round(now), step } }];
  });
}

function spaceFacts(state: State, weeks: Weeks, zone: string): readonly WeekFact[] {
  const urges = state.urges.filter(({ begun }) => weeks.in(dateOf({ at: begun.at, zone })));
  const mine = state.contacts.filter(({ by, on }) => by === 'me' && weeks.in(on));
  const against = mine.filter((contact) => contact.against).length;
  const checks = state.checking.filter(({ on }) => weeks.in(on)).reduce((sum, { count }) => sum + count, 0);
  const slips = state.slips.filter(({ on }) => weeks.in(on));
  return [
    ...fact(
      'review.fact-urges',
      { begun: urges.length, ridden: urges.filter(({ outcome }) => outcome === 'ridden').length },
      urges.length > 0,
    ),
    ...fact('review.fact-contacts', { count: mine.length, against }, mine.length > 0),
    ...fact('review.fact-no-contacts', {}, mine.length === 0 && state.boundary.history.length > 0),
    ...fact('review.fact-checks', { count: checks }, checks > 0),
    ...fact(
      'review.fact-slips',
      { count: slips.length, back: slips.filter(({ recovered }) => recovered !== undefined).length },
      slips.length > 0,
    ),
  ];
}

function workFacts(state: State, weeks: Weeks, zone: string): readonly WeekFact[] {
  const marks = state.promises.flatMap((card) => card.marks).filter(({ on }) => weeks.in(on));
  const count = (mark: string): number => marks.filter((each) => each.mark === mark).length;
  const habits = state.habits.flatMap(({ done }) => done).filter(({ on }) => weeks.in(on)).length;
  const people = state.circle.filter(({ reached }) => reached.some(weeks.in));
  const noticed = state.appreciations.filter((each) => weeks.in(dateOf(each.noticed))).length;
  const written = state.journal.filter(({ first }) => weeks.in(dateOf({ at: first.at, zone }))).length;
  const [kept, missed, repaired] = [count('kept'), count('missed'), count('repaired')];
  return [
    ...fact('review.fact-promises', { kept, missed, repaired }, kept + missed + repaired > 0),
    ...fact('review.fact-habits', { count: habits }, habits > 0),
    ...fact('review.fact-people', { count: people.length }, people.length > 0),
    ...fact('review.fact-alone', {}, people.length === 0 && state.circle.length > 0),
    ...fact('review.fact-noticed', { count: noticed }, noticed > 0),
    ...fact('review.fact-journal', { count: written }, written > 0),
  ];
}

/** The last seven days in sentences, from the user's own records; things that were not noted are not guessed. */
export function weekFacts(state: State, now: Moment): readonly WeekFact[] {
  const weeks = weeksTo(now);
  return [...moodFacts(state, weeks), ...spaceFacts(state, weeks, now.zone), ...workFacts(state, weeks, now.zone)];
}

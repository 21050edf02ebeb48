import type { OwnPattern, WeekCount } from '../types.ts';
import { daysToCivil, minutesToCivilTime, mondayOf } from './civil.ts';

const burstMinutes = 10;
const quietMinutes = 6 * 60;
const cutNear = 39_900;

type Opening = 'soft' | 'harsh' | 'plain';

/** Running counts over a chat in file order: a few hundred numbers however long the chat is. Changed in place. */
export interface Tally {
  readonly readOpening: ((text: string) => Opening) | undefined;
  readonly tone: Record<Opening, number>;
  readonly hours: number[];
  readonly weeks: Map<number, { mine: number; theirs: number }>;
  readonly all: { mine: number; theirs: number };
  readonly openings: { mine: number; theirs: number };
  readonly bursts: { count: number; longest: number };
  unanswered: number;
  /** Steps back of more than a day: the sign of a wrong order of day and month. */
  backwards: number;
  run: { mine: boolean; length: number; burst: number } | undefined;
  first: number;
  last: number | undefined;
}

/** Starts an empty tally; `readOpening` sees each of the user's opening lines once. */
export function createTally(readOpening: ((text: string) => Opening) | undefined): Tally {
  return {
    readOpening,
    tone: { soft: 0, harsh: 0, plain: 0 },
    hours: Array.from<number>({ length: 24 }).fill(0),
    weeks: new Map(),
    all: { mine: 0, theirs: 0 },
    openings: { mine: 0, theirs: 0 },
    bursts: { count: 0, longest: 0 },
    unanswered: 0,
    backwards: 0,
    run: undefined,
    first: 0,
    last: undefined,
  };
}

/** Counts one message; `minute` counts from 1970-01-01T00:00 on the phone's wall clock. */
export function addMessage(tally: Tally, mine: boolean, minute: number, text: string): void {
  if (tally.last === undefined) tally.first = minute;
  const gap = tally.last === undefined ? Number.POSITIVE_INFINITY : minute - tally.last;
  if (gap < -1440) tally.backwards += 1;
  if (gap >= quietMinutes) addOpening(tally, mine, text);
  followRun(tally, mine, gap);
  const who = mine ? 'mine' : 'theirs';
  const monday = mondayOf(Math.floor(minute / 1440));
  const week = tally.weeks.get(monday) ?? { mine: 0, theirs: 0 };
  tally.weeks.set(monday, week);
  week[who] += 1;
  tally.all[who] += 1;
  if (mine) tally.hours[hourOf(minute)]! += 1;
  tally.last = minute;
}

/** Closes what is still running and gives the pattern. */
export function tallyToPattern(tally: Tally, format: OwnPattern['format']): OwnPattern {
  closeBurst(tally);
  closeRun(tally, Number.POSITIVE_INFINITY);
  tally.run = undefined;
  const total = tally.all.mine + tally.all.theirs;
  return {
    format,
    first: minutesToCivilTime(tally.first),
    last: minutesToCivilTime(tally.last ?? tally.first),
    messages: tally.all,
    share: total === 0 ? 0 : tally.all.mine / total,
    mineByHour: tally.hours,
    mineAtNight: tally.hours.reduce((sum, n, hour) => (hour >= 22 || hour < 5 ? sum + n : sum), 0),
    bursts: tally.bursts,
    unansweredRuns: tally.unanswered,
    openings: tally.openings,
    ...(tally.readOpening ? { openingTone: tally.tone } : {}),
    weeks: weeksToList(tally.weeks),
    probablyCut: total >= cutNear && total <= 40_100,
  };
}

function addOpening(tally: Tally, mine: boolean, text: string): void {
  tally.openings[mine ? 'mine' : 'theirs'] += 1;
  if (mine && tally.readOpening) tally.tone[tally.readOpening(text)] += 1;
}

function followRun(tally: Tally, mine: boolean, gap: number): void {
  const together = gap <= burstMinutes;
  if (tally.run?.mine === mine) {
    if (!together) closeBurst(tally);
    tally.run.burst = together ? tally.run.burst + 1 : 1;
    tally.run.length += 1;
    return;
  }
  closeBurst(tally);
  closeRun(tally, gap);
  tally.run = { mine, length: 1, burst: 1 };
}

function closeBurst({ run, bursts }: Tally): void {
  if (!run?.mine || run.burst < 3) return;
  bursts.count += 1;
  bursts.longest = Math.max(bursts.longest, run.burst);
}

function closeRun(tally: Tally, gap: number): void {
  if (tally.run?.mine && tally.run.length >= 3 && gap >= quietMinutes) tally.unanswered += 1;
}

function hourOf(minute: number): number {
  return Math.floor((((minute % 1440) + 1440) % 1440) / 60);
}

function weeksToList(weeks: Tally['weeks']): readonly WeekCount[] {
  return [...weeks].toSorted(([a], [b]) => a - b).map(([monday, week]) => ({ monday: daysToCivil(monday), ...week }));
}

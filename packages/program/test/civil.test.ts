import { describe, expect, it } from 'vitest';
import type { Moment } from '@groundwork/base';

import { addDays, daysBetween, hourOf, isCivilDate, isNight, nextMorning, weekStart } from '../src/index.ts';
import { afterOneNight, afterSevenDays } from '../src/boundary/waiting.ts';
import { earliestEnd, holdEnds } from '../src/drawer/holds.ts';
import { day, hour, moment } from './life.ts';

/** Zones with the instant (UTC) around which their clocks change; Apia skipped a whole day. */
const changes: readonly (readonly [zone: string, at: string])[] = [
  ['Europe/Dublin', '2026-03-29T01:00'],
  ['Europe/Dublin', '2026-10-25T01:00'],
  ['America/New_York', '2026-03-08T07:00'],
  ['America/New_York', '2026-11-01T06:00'],
  ['Asia/Kolkata', '2026-06-15T00:00'],
  ['Australia/Lord_Howe', '2026-04-04T15:00'],
  ['Australia/Lord_Howe', '2026-10-03T15:30'],
  ['Pacific/Apia', '2011-12-30T10:00'],
  ['Pacific/Apia', '2020-09-26T14:00'],
  ['Pacific/Apia', '2021-04-03T14:00'],
];

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const options = { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const made = new Intl.DateTimeFormat('en-GB', options);
  clocks.set(zone, made);
  return made;
}

/** The clock on the wall by the platform's own calendar, not by the one under test. */
function wall(at: number, zone: string): { readonly hour: number; readonly minute: number } {
  const parts = clockOf(zone)
    .formatToParts(at)
    .filter(({ type }) => type !== 'literal')
    .map(({ value }) => Number(value));
  return { hour: parts[0] ?? -1, minute: parts[1] ?? -1 };
}

const holds = ['ten-minutes', 'until-morning', 'a-day'] as const;

/** Every 20 minutes of the two days on each side of a change. */
function* momentsAround(zone: string, at: string): Generator<Moment> {
  const middle = Date.parse(`${at}:00Z`);
  for (let t = middle - 2 * day; t <= middle + 2 * day; t += hour / 3) yield { at: t, zone };
}

describe.each(changes)('%s around %s', (zone, at) => {
  it('no hold ends in the night, or before 07:00', () => {
    for (const now of momentsAround(zone, at)) {
      for (const hold of holds) {
        const end = holdEnds(hold, now) ?? 0;
        expect(end).toBeGreaterThan(now.at);
        const { hour: h } = wall(end, zone);
        expect(h).toBeGreaterThanOrEqual(7);
        expect(h).toBeLessThan(22);
      }
      expect(earliestEnd(now)).toBe(holdEnds('ten-minutes', now));
      expect((holdEnds('a-day', now) ?? 0) - now.at).toBeGreaterThanOrEqual(day);
    }
  });

  it('until morning is the very next 07:00, and no night is skipped', () => {
    for (const now of momentsAround(zone, at)) {
      const end = nextMorning(now);
      expect(wall(end, zone)).toEqual({ hour: 7, minute: 0 });
      for (let t = end - hour; t > now.at; t -= hour) expect(wall(t, zone)).not.toEqual({ hour: 7, minute: 0 });
      // A day that does not exist makes one night longer, never shorter.
      expect(end - now.at).toBeLessThanOrEqual(25 * hour);
    }
  });

  it('a loosening holds at 07:00, after eight hours or seven days', () => {
    for (const now of momentsAround(zone, at)) {
      const night = afterOneNight(now);
      expect(wall(night, zone)).toEqual({ hour: 7, minute: 0 });
      expect(night - now.at).toBeGreaterThanOrEqual(8 * hour);
      expect(night - now.at).toBeLessThanOrEqual(33 * hour);
      const week = afterSevenDays(now);
      expect(wall(week, zone)).toEqual({ hour: 7, minute: 0 });
      expect(week - now.at).toBeGreaterThanOrEqual(7 * day);
    }
  });

  it('knows the hour and the night as the platform does', () => {
    for (const now of momentsAround(zone, at)) {
      const { hour: h } = wall(now.at, zone);
      expect(hourOf(now)).toBe(h);
      expect(isNight(now)).toBe(h >= 22 || h < 7);
    }
  });
});

describe('days', () => {
  it('counts and names them', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(weekStart('2026-11-22')).toBe('2026-11-16');
    expect(weekStart('2026-11-16')).toBe('2026-11-16');
  });

  it.each(['2026-02-29', '2026-13-01', '26-01-01', '2026-1-1', '', 'tomorrow', '2026-01-01T00:00'])(
    'refuses %s',
    (date) => {
      expect(isCivilDate(date)).toBe(false);
    },
  );

  it('reads a moment with a zone it does not know in UTC, rather than losing it', () => {
    expect(hourOf({ at: Date.UTC(2026, 0, 1, 5), zone: 'Mars/Olympus' })).toBe(5);
    expect(hourOf({ at: Number.NaN, zone: 'Europe/Dublin' })).toBe(1);
    expect(nextMorning(moment('2026-01-01T06:59'))).toBe(moment('2026-01-01T07:00').at);
    expect(nextMorning(moment('2026-01-01T07:00'))).toBe(moment('2026-01-02T07:00').at);
  });
});

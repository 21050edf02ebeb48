import { describe, expect, it } from 'vitest';
import { countries, emergencyNumber, guessCountry, isStale, linesFor } from './crisis.ts';

describe('crisis lines', () => {
  it('has 68 services in 44 countries, each with something to press', () => {
    const lines = countries.flatMap((country) => linesFor(country.code));
    expect(countries).toHaveLength(44);
    expect(lines).toHaveLength(68);
    expect(lines.every((line) => line.actions.length > 0 && line.source !== '' && !line.dialled)).toBe(true);
  });

  it('keeps short codes short', () => {
    expect(linesFor('FR')[0]?.actions).toEqual([{ type: 'call', display: '3114', href: 'tel:3114' }]);
    expect(linesFor('GB')[0]?.actions[0]).toEqual({ type: 'call', display: '116 123', href: 'tel:116123' });
    expect(linesFor('CL')[0]?.actions[0]?.href).toBe('tel:*4141');
  });

  it('puts the word to send into a text', () => {
    const text = linesFor('US')
      .flatMap((line) => line.actions)
      .find((action) => action.word === 'HOME');
    expect(text).toEqual({ type: 'text', display: '741741', word: 'HOME', href: 'sms:741741?body=HOME' });
  });

  it('never writes a number in E.164', () => {
    const tels = countries.flatMap((country) => linesFor(country.code)).flatMap((line) => line.actions);
    expect(tels.filter((action) => action.href.startsWith('tel:+'))).toEqual([]);
  });

  it('has an emergency number for everywhere, and says when it is assumed', () => {
    for (const country of countries) expect(emergencyNumber(country.code)).toMatchObject({ assumed: false });
    expect(emergencyNumber('AU').display).toBe('000');
    expect(emergencyNumber('DE').display).toBe('112');
    expect(emergencyNumber('BR').display).toBe('192 / 190');
    expect(emergencyNumber('ZZ')).toMatchObject({ display: '112', assumed: true });
    expect(emergencyNumber(undefined)).toMatchObject({ display: '112', assumed: true });
  });

  it.each([
    ['2026-11-22', false],
    ['2027-11-22', false],
    ['2027-11-23', true],
    ['2031-01-01', true],
  ])('on %s an entry of 2026-11-22 is stale: %s', (today, stale) => {
    expect(isStale({ lastChecked: '2026-11-22' }, today)).toBe(stale);
  });

  it.each([
    ['en-IE', 'IE'],
    ['de-AT', 'AT'],
    ['pl', 'PL'],
    ['en', undefined],
    ['es', undefined],
    ['en-XA', undefined],
    ['not a tag', undefined],
  ])('guesses from %s: %s', (locale, country) => {
    expect(guessCountry(locale)).toBe(country);
  });
});

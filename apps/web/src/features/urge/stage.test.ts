import type { Draft, State, Urge } from '@groundwork/program';
import { expect, test } from 'vitest';
import { toStage, type Visit } from './stage.ts';
import { secondsToWave } from './wave.ts';

const urge: Urge = { id: 'u1', begun: { at: 1000, zone: 'UTC' }, before: 8, draft: 'd1' };
const draft: Draft = {
  id: 'd1',
  text: 'words',
  purpose: 'personal',
  hold: 'until-morning',
  writtenAt: 2000,
  changedAt: 2000,
  copiedAt: [],
  burned: false,
};
const fresh: Visit = { stopped: false, ended: undefined, held: false, marked: undefined };
const of = (urges: readonly Urge[], drafts: readonly Draft[]): State => ({ urges, drafts }) as unknown as State;
const ended: Urge = { ...urge, after: 3, seconds: 600, outcome: 'ridden' };

test('each stage follows from what is kept, so a reload stands where it stood', () => {
  expect(toStage(of([], []), fresh).is).toBe('rate');
  expect(toStage(of([urge], []), fresh).is).toBe('write');
  expect(toStage(of([urge], [draft]), fresh)).toMatchObject({ is: 'wave', start: 2000 });
  expect(toStage(of([urge], [draft]), { ...fresh, stopped: true }).is).toBe('rate-again');
  expect(toStage(of([ended], [draft]), { ...fresh, ended: 'u1' }).is).toBe('hold');
  expect(toStage(of([ended], [draft]), { ...fresh, ended: 'u1', held: true }).is).toBe('done');
  expect(toStage(of([ended], [draft]), fresh).is).toBe('rate');
});

test('somebody who does not want to write rides from the moment this tab marked; a burned draft is not held', () => {
  expect(toStage(of([urge], []), { ...fresh, marked: 5000 })).toMatchObject({
    is: 'wave',
    start: 5000,
    draft: undefined,
  });
  expect(toStage(of([ended], [{ ...draft, burned: true }]), { ...fresh, ended: 'u1' }).is).toBe('done');
});

test('a wave lasts ten minutes, counts whole minutes and breathes four in, six out', () => {
  expect(secondsToWave(-5)).toMatchObject({ seconds: 0, minutesLeft: 10, over: false, breath: 'in' });
  expect(secondsToWave(3.9).breath).toBe('in');
  expect(secondsToWave(4).breath).toBe('out');
  expect(secondsToWave(599).minutesLeft).toBe(1);
  expect(secondsToWave(600)).toMatchObject({ over: true, minutesLeft: 0 });
});

import type { Signal } from '@groundwork/coach';
import { expect, test } from 'vitest';
import { signalToAsk } from './to-ask.ts';

const sign = (kind: Signal['kind'], certainty: Signal['certainty']): Signal => ({
  kind,
  certainty,
  span: [0, 1],
  id: 'rule:x',
  because: [],
});
const day = 86_400_000;
const no = [{ signal: 'suicide_risk' as const, at: 0 }];

test('an unclear sign rests two weeks after a no; a clear one is asked about again', () => {
  expect(signalToAsk([sign('suicide_risk', 'ask')], [], [], day)?.kind).toBe('suicide_risk');
  expect(signalToAsk([sign('suicide_risk', 'ask')], no, [], day)).toBeUndefined();
  expect(signalToAsk([sign('suicide_risk', 'ask')], no, [], 15 * day)?.kind).toBe('suicide_risk');
  expect(signalToAsk([sign('suicide_risk', 'clear')], no, [], day)?.kind).toBe('suicide_risk');
});

test('one question at a time, and none twice in a sitting', () => {
  const signs = [sign('suicide_risk', 'ask'), sign('drunk_now', 'ask')];
  expect(signalToAsk(signs, [], ['suicide_risk'], day)?.kind).toBe('drunk_now');
  expect(signalToAsk(signs, [], ['suicide_risk', 'drunk_now'], day)).toBeUndefined();
});

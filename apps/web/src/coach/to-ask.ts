import type { Signal } from '@groundwork/coach';
import type { State } from '@groundwork/program';

/** An unclear sign whose question was answered with no is not asked about again for two weeks; a clear one always is. */
const quietMs = 14 * 86_400_000;

/** The one kind question to ask about a text now: the first sign that was not asked about in this sitting. */
export function signalToAsk(
  signals: readonly Signal[],
  dismissed: State['safety']['dismissed'],
  asked: readonly string[],
  now: number,
): Signal | undefined {
  const saidNo = (kind: string): boolean => dismissed.some(({ signal, at }) => signal === kind && now - at < quietMs);
  return signals.find(({ kind, certainty }) => !asked.includes(kind) && (certainty === 'clear' || !saidNo(kind)));
}

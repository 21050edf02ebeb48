import type { Moment } from '@groundwork/base';
import type { SafetyQuestion } from '../model/safety.ts';
import type { Stamp, State } from '../model/state.ts';
import { afterSevenDays } from '../boundary/waiting.ts';

/** A lock set by the safety check: acts like the boundary `kind` whatever is recorded. */
export interface Lock {
  readonly kind: 'none' | 'order';
  readonly since: number;
  /** When it lifts: seven days after the answer changed to no, with a reason. Absent while the answer stands. */
  readonly until?: number;
  readonly cause: 'answer' | 'report';
}

/** Seven days after the no; a no that claims to be older than the yes counts from the yes. */
function liftedBy({ at, zone }: Stamp, said: number): number {
  return afterSevenDays({ at: Math.max(at, said), zone });
}

function answerLock(state: State, question: SafetyQuestion, kind: Lock['kind']): Lock | undefined {
  let lock: Lock | undefined;
  let said = 0;
  for (const record of state.safety.history) {
    const answer = record.answers[question];
    if (answer === 'yes') {
      const standing = lock && lock.until === undefined ? lock.since : record.at;
      lock = { kind, since: standing, cause: 'answer' };
      said = record.at;
    } else if (answer === 'no' && lock && lock.until === undefined && record.reason?.trim()) {
      lock = { ...lock, until: liftedBy(record, said) };
    }
  }
  return lock;
}

function reportLocks(state: State): readonly Lock[] {
  return state.safety.reports
    .filter(({ signal, source }) => signal === 'no_contact_or_order' && source === 'user')
    .map(({ at, denied }) => ({
      kind: 'none' as const,
      since: at,
      cause: 'report' as const,
      ...(denied && { until: liftedBy(denied, at) }),
    }));
}

/** Every lock the safety check ever set, ended ones included. */
export function allLocks(state: State): readonly Lock[] {
  const answers = [answerLock(state, 'order', 'order'), answerLock(state, 'asked-not-to-contact', 'none')].filter(
    (lock) => lock !== undefined,
  );
  return [...answers, ...reportLocks(state)];
}

/** The locks that hold now. */
export function locksNow(state: State, now: Moment): readonly Lock[] {
  return allLocks(state).filter(({ until }) => until === undefined || now.at < until);
}

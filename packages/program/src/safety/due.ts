import type { Moment } from '@groundwork/base';
import type { State } from '../model/state.ts';
import { dateOf, dayMs, daysBetween } from '../civil/civil.ts';
import { standingYes } from './modes.ts';

/** Days between two safety checks. */
export const safetyCheckEvery = 14;

/** True when the six questions should be asked: never answered, 14 days ago, or a day after a yes to thoughts of ending one's life. */
export function safetyCheckDue(state: State, now: Moment): boolean {
  const last = state.safety.history.at(-1);
  if (!last) return true;
  const yes = standingYes(state, 'suicidal-thoughts');
  if (yes && now.at - yes.last >= dayMs) return true;
  return daysBetween(dateOf(last), dateOf(now)) >= safetyCheckEvery;
}

/** True when PHQ-9 item 9 was above zero and the direct question has not been answered since. */
export function crisisQuestionOpen(state: State): boolean {
  return state.safety.reports.some(
    ({ signal, source, lifted }) => signal === 'suicide_risk' && source === 'scale' && lifted !== true,
  );
}

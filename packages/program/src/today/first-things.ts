import type { SafetyMode } from '../model/safety.ts';
import { hourMs, isNight, dateOf, dayMs, daysBetween, isCivilDate } from '../civil/civil.ts';
import { crisisQuestionOpen } from '../safety/due.ts';
import { evasionUntil } from '../safety/modes.ts';
import { body, checkin, company, intake, safetyPlan } from './care.ts';
import type { Proposer, View } from './view.ts';
import { propose, small } from './view.ts';

function isOn({ gate }: View, mode: SafetyMode): boolean {
  return gate.modes.has(mode);
}

const crisis: Proposer = (view) =>
  isOn(view, 'danger-to-self') || crisisQuestionOpen(view.state)
    ? propose('crisis', 3, [small('crisis-lines', 3), ...company(view), ...safetyPlan(view)])
    : undefined;

const safer: Proposer = (view) =>
  isOn(view, 'danger-to-partner')
    ? propose('safer', 6, [small('change-line', 6), small('leave-room', 3), ...company(view)])
    : undefined;

const quiet: Proposer = (view) =>
  isOn(view, 'being-abused')
    ? propose('quiet', 6, [small('abuse-line', 6), ...company(view), ...safetyPlan(view)])
    : undefined;

const sober: Proposer = (view) =>
  isOn(view, 'drink') ? propose('sober', 3, [small('water', 3), small('eat', 3), small('sleep', 3)]) : undefined;

const strongPull = 7;
const freshMs = 12 * hourMs;

function strongUrge({ state, now }: View): boolean {
  const last = state.urges.at(-1);
  if (!last || now.at - last.begun.at >= freshMs || last.outcome === 'ridden') return false;
  return (last.after ?? last.before) >= strongPull;
}

const wave: Proposer = (view) =>
  evasionUntil(view.state, view.now) !== undefined || strongUrge(view)
    ? propose('wave', 1, [small('wave', 1), ...company(view), small('if-then', 1)])
    : undefined;

/** Drafts whose hold has ended since anyone looked: read again, kept, changed or burned; none of it is contact. */
function toReread({ state, now }: View): ReturnType<typeof small>[] {
  return state.drafts
    .filter(({ burned, copiedAt }) => !burned && copiedAt.length === 0)
    .filter(({ until, notBefore }) => now.at >= Math.max(until ?? 0, notBefore ?? 0))
    .filter(({ until, changedAt }) => now.at - (until ?? changedAt) < 2 * dayMs)
    .slice(-1)
    .map(({ id }) => small('reread-draft', 1, { ref: id }));
}

const night: Proposer = (view) =>
  isNight(view.now)
    ? propose('night', 1, [
        ...(view.state.tonight.some(({ item, on }) => item === 'sleep' && on === view.date) ? [] : [small('sleep', 3)]),
        small('water', 3),
        small('wave', 1),
      ])
    : undefined;

const firstDaysLast = 4;

function early({ state, date }: View): boolean {
  const { leftOn } = state.profile;
  const from = leftOn !== undefined && isCivilDate(leftOn) ? leftOn : state.since && dateOf(state.since);
  return from === undefined || daysBetween(from, date) < firstDaysLast;
}

const firstDays: Proposer = (view) =>
  early(view)
    ? propose('first-days', 1, [
        ...body(view).slice(0, 1),
        ...company(view),
        ...toReread(view),
        ...intake(view),
        ...checkin(view),
      ])
    : undefined;

const heldDraft: Proposer = (view) => {
  const drafts = toReread(view);
  return drafts.length > 0 ? propose('held-draft', 1, [...drafts, ...checkin(view), ...company(view)]) : undefined;
};

/** What comes before any step, in the order in which it is asked. */
export const firstThings: readonly Proposer[] = [crisis, safer, quiet, sober, wave, night, firstDays, heldDraft];

import type { State } from '../model/state.ts';
import type { StepId } from '../model/step.ts';

const by = (list: readonly { readonly at: number }[]): readonly number[] => list.map(({ at }) => at);

/** Moments (ms) at which something was left in each step by its own practice; exercises and lessons come on top. */
const practice: Readonly<Record<StepId, (state: State) => readonly number[]>> = {
  0: ({ checking }) => by(checking),
  1: ({ urges, letters, boundary }) => [
    ...urges.map(({ begun }) => begun.at),
    ...letters.map(({ written }) => written.at),
    ...by(boundary.history),
  ],
  2: ({ journal }) => journal.map(({ first }) => first.at),
  3: ({ checkins, goals, scales }) => [
    ...by(checkins),
    ...goals.map(({ set }) => set.at),
    ...scales.map(({ taken }) => taken.at),
  ],
  4: ({ conversations }) => conversations.map(({ planned }) => planned.at),
  5: ({ apologies }) => apologies.map(({ changed }) => changed.at),
  6: () => [],
  7: ({ promises }) => promises.map(({ made }) => made.at),
  8: ({ appreciations }) => appreciations.map(({ noticed }) => noticed.at),
  9: ({ slips, reviews }) => [
    ...by(slips),
    ...reviews.filter(({ type }) => type === 'weekly').map(({ written }) => written.at),
  ],
  10: ({ decision, ending }) => [...(decision ? [decision.at] : []), ...(ending ? [ending.at] : [])],
  11: ({ invitations, openness }) => [...invitations.map(({ made }) => made.at), ...by(openness)],
  12: () => [],
  13: () => [],
  14: ({ issues }) => issues.flatMap(({ named, reviews }) => [named.at, ...by(reviews)]),
  15: ({ reviews }) => reviews.filter(({ type }) => type === 'fortnightly').map(({ written }) => written.at),
};

/** Traces of days rather than moments: habits done, people reached. */
function undated(step: StepId, { habits, circle }: State): number {
  if (step === 3) return habits.reduce((sum, { done }) => sum + done.length, 0);
  return step === 12 ? circle.reduce((sum, { reached }) => sum + reached.length + 1, 0) : 0;
}

/** How many traces a step has, and when the last dated one was made. */
export function tracesOf(step: StepId, state: State): { readonly traces: number; readonly last?: number } {
  const exercises = state.exercises.filter((run) => run.step === step).map(({ changed }) => changed.at);
  const read = state.lessons[step];
  const dated = [...practice[step](state), ...exercises, ...(read === undefined ? [] : [read])];
  const last = dated.reduce<number | undefined>((held, at) => (held === undefined || at > held ? at : held), undefined);
  return { traces: dated.length + undated(step, state), ...(last !== undefined && { last }) };
}

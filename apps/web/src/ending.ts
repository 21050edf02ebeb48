import { boundaryNow, type State } from '@groundwork/program';
import { momentNow } from './ui/now.ts';

/** Parts of a life in here that can be kept close after an ending; the rest is put away, never deleted. */
export const keepable = ['journal', 'letters', 'promises', 'habits', 'circle'] as const;
export type Keepable = (typeof keepable)[number];

export function isKeepable(kept: string): kept is Keepable {
  return keepable.some((each) => each === kept);
}

/** True when the partner has decided that it is over, or the user has marked the ending. */
export function isOver(state: State): boolean {
  const { kind } = boundaryNow(state, momentNow());
  return kind === 'ended' || state.decision?.decision === 'ended' || state.ending !== undefined;
}

const keptKinds: Readonly<Record<Keepable, RegExp>> = {
  journal: /^journal\./,
  letters: /^letter\./,
  promises: /^promise\./,
  habits: /^(?:habit|goal)\./,
  circle: /^person\./,
};

/** Never put away: what keeps people safe, what they asked for, and the ending itself. */
const always = /^(?:safety|boundary|decision|ending|profile|settings|intake)\./;

/** True for what was recorded before the ending and not chosen to be kept close. */
export function isPutAway({ ending }: State, kind: string, at: number): boolean {
  if (ending === undefined || at >= ending.at || always.test(kind)) return false;
  return !ending.keep.filter(isKeepable).some((kept) => keptKinds[kept].test(kind));
}

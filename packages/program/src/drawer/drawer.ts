import type { Moment } from '@groundwork/base';
import type { Draft, State } from '../model/state.ts';
import type { Verdict } from '../model/verdict.ts';
import { contextOf } from '../gate/context.ts';
import { mayIn } from '../gate/may.ts';

/** What can be done with a draft. `copy` is there only when the gate says yes. */
export type DrawerDeed = 'keep' | 'change' | 'copy' | 'burn';

/** A draft in the drawer, with what the gate says to sending it now. */
export interface DrawerItem {
  readonly draft: Draft;
  /** The gate's answer to copying it out. */
  readonly verdict: Verdict;
  readonly deeds: readonly DrawerDeed[];
}

/** The drawer: every draft that was not burned, newest change last. */
export function drawer(state: State, now: Moment): readonly DrawerItem[] {
  const context = contextOf(state, now);
  return state.drafts
    .filter(({ burned }) => !burned)
    .map((draft) => {
      const { purpose, act } = draft;
      const verdict = mayIn(context, { type: 'contact', purpose, draft: draft.id });
      const change = mayIn(context, { type: 'draft', purpose, ...(act !== undefined && { act }) });
      const deeds: readonly DrawerDeed[] = [
        'keep',
        ...(change.answer === 'yes' ? (['change'] as const) : []),
        ...(verdict.answer === 'yes' ? (['copy'] as const) : []),
        'burn',
      ];
      return { draft, verdict, deeds };
    });
}

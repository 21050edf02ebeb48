import type { Draft, State, Urge } from '@groundwork/program';

/** Where somebody is between the pull and the drawer. Derived from the log, so a reload changes nothing. */
export type Stage =
  | { readonly is: 'rate' }
  | { readonly is: 'write'; readonly urge: Urge }
  | { readonly is: 'wave'; readonly urge: Urge; readonly draft: Draft | undefined; readonly start: number }
  | { readonly is: 'rate-again'; readonly urge: Urge; readonly start: number }
  | { readonly is: 'hold'; readonly urge: Urge; readonly draft: Draft }
  | { readonly is: 'done'; readonly urge: Urge; readonly draft: Draft | undefined };

/** What only this visit knows: the wave was left, its end was rated, the hold was chosen. */
export interface Visit {
  readonly stopped: boolean;
  readonly ended: string | undefined;
  readonly held: boolean;
  /** When a wave without a draft began in this tab. */
  readonly marked: number | undefined;
}

/** The urge somebody is in: begun and not ended. */
export function openUrge(state: State): Urge | undefined {
  return state.urges.findLast((urge) => urge.outcome === undefined);
}

function draftOf(state: State, urge: Urge): Draft | undefined {
  return state.drafts.find((draft) => draft.id === urge.draft && !draft.burned);
}

/** The stage that follows from the state and this visit. */
export function toStage(state: State, visit: Visit): Stage {
  const ended = state.urges.find((urge) => urge.id === visit.ended && urge.outcome !== undefined);
  if (ended !== undefined) {
    const draft = draftOf(state, ended);
    return draft === undefined || visit.held ? { is: 'done', urge: ended, draft } : { is: 'hold', urge: ended, draft };
  }
  const urge = openUrge(state);
  if (urge === undefined) return { is: 'rate' };
  const draft = draftOf(state, urge);
  const start = draft?.writtenAt ?? visit.marked;
  if (start === undefined) return { is: 'write', urge };
  return visit.stopped ? { is: 'rate-again', urge, start } : { is: 'wave', urge, draft, start };
}

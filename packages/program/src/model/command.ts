import type { ProgramEvent } from './event.ts';

type Computed = 'holdsFrom' | 'until' | 'replaces';
type Asked<E> = E extends { readonly kind: 'boundary.recorded' | 'draft.held' }
  ? Omit<E, Extract<keyof E, Computed>>
  : E;

/**
 * A wish that an event happen: the event's `kind` and body without what only the program may compute (when a loosening
 * holds, what a boundary replaces, until when a draft is held). `decide` answers with the events that follow, or with a refusal.
 */
export type Command = Asked<ProgramEvent>;

/** A civil date, `YYYY-MM-DD`, read in the zone of the moment it belongs to (ISO 8601). */
export type CivilDate = string;

/** What the partner has asked for, as one of seven forms; the table in `docs/rules.md` says what each allows. */
export type BoundaryKind = 'open' | 'limited' | 'logistics' | 'space-until' | 'none' | 'order' | 'ended';

/** Necessary matters that `limited` and `logistics` may name. */
export type LogisticsTopic = 'children' | 'home' | 'money' | 'safety';

/** What they agreed under `limited`: empty lists mean nothing was agreed on that point. */
export interface Agreement {
  readonly topics: readonly string[];
  readonly channels: readonly string[];
  /** Most messages in one civil week, Monday to Sunday; absent when no number was agreed. */
  readonly perWeek?: number;
}

/** One record of what the partner asked for. */
export interface Boundary {
  readonly kind: BoundaryKind;
  /** The partner's own words; may be empty only when tightening or at intake. */
  readonly words: string;
  /** The day they said it. */
  readonly saidOn?: CivilDate;
  /** `space-until`: the first day on which the agreed space is over. */
  readonly until?: CivilDate;
  /** `space-until`: whether children, home, money and safety may be written about meanwhile. */
  readonly logistics?: boolean;
  /** `limited`: what was agreed. */
  readonly agreement?: Agreement;
  /** `order`: the lawyer or third party the order names, in the user's words. */
  readonly through?: string;
}

/** A {@link Boundary} as it stands in the history. */
export interface BoundaryRecord extends Boundary {
  readonly id: string;
  /** When it was written down, ms since the epoch. */
  readonly at: number;
  readonly zone: string;
  /** A loosening waits until then; absent when it held from the start. */
  readonly holdsFrom?: number;
  /** Ids of the records it took the place of. */
  readonly replaces: readonly string[];
  /** Why it was loosened, in the user's words. */
  readonly reason?: string;
  /** True when the user took a waiting loosening back before it held. */
  readonly withdrawn?: boolean;
}

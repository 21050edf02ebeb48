import type { Channel, Purpose } from './event.ts';
import type { StepId } from './step.ts';

/** What a feature asks the gate before it offers anything that could lead to contact, or that a safety mode may close. */
export type Action =
  /**
   * Reach the partner: copy a draft out, call, turn an invitation into words. `draft` is the id of a draft in the
   * drawer: its own purpose, act and emergency mark are then the ones that count.
   */
  | {
      readonly type: 'contact';
      readonly purpose: Purpose;
      readonly draft?: string;
      readonly act?: string;
      readonly emergency?: boolean;
      /** `limited`: the way it would go; checked against the agreed channels when given. */
      readonly channel?: Channel;
      /** `limited`: the agreed topic it is about; checked against the agreed topics when given. */
      readonly topic?: string;
    }
  /** Begin or change a draft meant for the partner (an unsent letter is not one). */
  | { readonly type: 'draft'; readonly purpose: Purpose; readonly act?: string }
  /** Have the coach read a draft and offer softer ways. */
  | { readonly type: 'coach'; readonly purpose?: Purpose }
  /** Work in a step, or in one exercise of it. */
  | { readonly type: 'step'; readonly step: StepId; readonly exercise?: string }
  /** Couples work, mediation face to face. */
  | { readonly type: 'couples-work' }
  /** Share something of one's own with the partner (promises, a Together space). */
  | { readonly type: 'share' };

/** Names a rule in the catalogue (`src/rules/catalog.ts`, printed in `docs/rules.md`). */
export type RuleId = string;

/** Why something is refused or delayed: the rule, and its reason as a sentence for the person. */
export interface Refusal {
  readonly rule: RuleId;
  /** English; `packages/content` carries translations under `rule.<id>`. */
  readonly reason: string;
  /** Values for the sentence, such as a date. */
  readonly values?: Readonly<Record<string, string | number>>;
}

/** The gate's answer. */
export type Verdict =
  | { readonly answer: 'yes'; readonly rule: RuleId; readonly note?: string }
  | ({
      readonly answer: 'not-now';
      /** When it may change, ms since the epoch; absent when a date cannot be known. */ readonly until?: number;
    } & Refusal)
  | ({ readonly answer: 'no' } & Refusal);

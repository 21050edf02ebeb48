import type { RuleId } from './verdict.ts';
import type { StepId } from './step.ts';

/** A small thing to do, named by an id whose words and screen `packages/content` and the app know. */
export interface SmallAction {
  /** Such as `checkin`, `ring-person`, `promise-due`, `safety-check`, `habit`, `lesson`. */
  readonly id: string;
  readonly step: StepId;
  /** The record it is about (a promise, a person, a draft), when there is one. */
  readonly ref?: string;
  /** Values for the words. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** True when doing it could reach the partner; then the gate said yes. */
  readonly contact: boolean;
}

/** One focus, at most three small actions, and why. */
export interface TodayPlan {
  readonly focus: { readonly id: string; readonly step: StepId; readonly why: RuleId };
  readonly actions: readonly SmallAction[];
  /** Modes and questions that come before any work (a safety check that is due, a boundary date that has passed). */
  readonly first?: 'safety-check' | 'boundary-review' | 'settle-boundary' | 'crisis';
}

/** How a step stands on the path. Nothing healthy is locked; `paused` always says why. */
export interface PathTile {
  readonly step: StepId;
  readonly standing: 'now' | 'open' | 'paused';
  readonly why?: { readonly rule: RuleId; readonly reason: string };
  /** Traces left in this step: count, and when the last was made (ms since the epoch). */
  readonly traces: number;
  readonly last?: number;
}

import type { Moment } from '@groundwork/base';
import type { ActiveMode, SafetyMode, SafetyQuestion, SafetyReport, SignalKind } from '../model/safety.ts';
import type { State } from '../model/state.ts';
import { standingAt } from '../boundary/effective.ts';
import { dayMs, hourMs } from '../civil/civil.ts';
import { allLocks } from './locks.ts';

/** How long a report keeps its mode on, ms. A report by the user that has no length stays until its answer changes. */
export const reportLasts: Readonly<Record<SignalKind, number>> = {
  suicide_risk: 24 * hourMs,
  harm_to_partner: 72 * hourMs,
  being_abused: 24 * hourMs,
  no_contact_or_order: 24 * hourMs,
  evasion_of_boundary: 24 * hourMs,
  child_at_risk: 24 * hourMs,
  drunk_now: 12 * hourMs,
};

const modeOf: Readonly<Record<Exclude<SignalKind, 'evasion_of_boundary'>, SafetyMode>> = {
  suicide_risk: 'danger-to-self',
  harm_to_partner: 'danger-to-partner',
  being_abused: 'being-abused',
  no_contact_or_order: 'no-contact',
  child_at_risk: 'children-at-risk',
  drunk_now: 'drink',
};

/** The question that settles a signal. */
export const questionOf: Readonly<Partial<Record<SignalKind, SafetyQuestion>>> = {
  suicide_risk: 'suicidal-thoughts',
  harm_to_partner: 'partner-afraid',
  being_abused: 'afraid-of-partner',
  no_contact_or_order: 'asked-not-to-contact',
  child_at_risk: 'children-present',
};

const answered: readonly (readonly [SafetyQuestion, SafetyMode])[] = [
  ['afraid-of-partner', 'being-abused'],
  ['partner-afraid', 'danger-to-partner'],
  ['suicidal-thoughts', 'danger-to-self'],
  ['children-present', 'children-at-risk'],
];

/** A yes that stands: since when, and when it was last said. "Rather not say" leaves an earlier answer standing. */
export interface StandingYes {
  readonly since: number;
  readonly last: number;
}

export function standingYes(state: State, question: SafetyQuestion): StandingYes | undefined {
  return standingIn(state.safety.history, question);
}

function standingIn(history: State['safety']['history'], question: SafetyQuestion): StandingYes | undefined {
  let yes: StandingYes | undefined;
  for (const { at, answers } of history) {
    if (answers[question] === 'yes') yes = { since: yes?.since ?? at, last: at };
    else if (answers[question] === 'no') yes = undefined;
  }
  return yes;
}

/** The last yes to "is your partner afraid of you", also when it was taken back: its three days stay. */
export function partnerAfraid(state: State): StandingYes | undefined {
  const { history } = state.safety;
  const standing = standingYes(state, 'partner-afraid');
  const last = history.findLastIndex(({ answers }) => answers['partner-afraid'] === 'yes');
  return standing ?? standingIn(history.slice(0, last + 1), 'partner-afraid');
}

function answerModes(state: State): readonly ActiveMode[] {
  return answered.flatMap(([question, mode]) => {
    const yes = standingYes(state, question);
    if (yes) return [{ mode, since: yes.since, cause: 'answer' as const }];
    const taken = question === 'partner-afraid' ? partnerAfraid(state) : undefined;
    return taken ? [{ mode, since: taken.since, cause: 'answer' as const, until: threeDaysOf(taken) }] : [];
  });
}

function threeDaysOf({ since }: StandingYes): number {
  return since + reportLasts.harm_to_partner;
}

/** A report by the person, or a scale on abuse, stands until its answer changes; text only ever lasts its hours. */
function standsOpenEnded({ signal, source }: SafetyReport): boolean {
  const lasting = signal === 'being_abused' || signal === 'child_at_risk';
  return lasting && (source === 'user' || source === 'scale');
}

/** A low answer on a scale asks a question and switches nothing by itself. */
function onlyAsks({ signal, source }: SafetyReport): boolean {
  return signal === 'suicide_risk' && source === 'scale';
}

function causeOf({ source }: SafetyReport): ActiveMode['cause'] {
  if (source === 'scale') return 'scale';
  return source === 'user' ? 'report' : 'signal';
}

function reportModes(state: State): readonly ActiveMode[] {
  return state.safety.reports.flatMap((report) => {
    const { signal, at } = report;
    if (signal === 'evasion_of_boundary' || report.lifted === true || onlyAsks(report)) return [];
    if (signal === 'no_contact_or_order' && report.source === 'user') return [];
    const mode = { mode: modeOf[signal], since: at, cause: causeOf(report) };
    if (!standsOpenEnded(report)) return [{ ...mode, until: endOf(report) }];
    return report.denied ? [] : [mode];
  });
}

/**
 * When a timed report ends. One that seems to lie far ahead came from a clock that was wrong: a later no ends it, so
 * that it cannot lock for years.
 */
export function endOf({ at, signal, denied }: SafetyReport): number {
  const end = at + reportLasts[signal];
  return denied && denied.at + dayMs < at ? denied.at : end;
}

function boundaryModes(state: State, at: number): readonly ActiveMode[] {
  const closed = standingAt(state.boundary, at).filter(({ kind }) => kind === 'none' || kind === 'order');
  return closed.map((record) => ({ mode: 'no-contact' as const, since: record.at, cause: 'boundary' as const }));
}

function lockModes(state: State): readonly ActiveMode[] {
  return allLocks(state).map(({ since, until, cause }) => ({
    mode: 'no-contact' as const,
    since,
    cause,
    ...(until !== undefined && { until }),
  }));
}

/** Every mode that was switched on and not lifted, ended ones included; boundaries as they stand at `at`. */
export function modesUpTo(state: State, at: number): readonly ActiveMode[] {
  return [...answerModes(state), ...lockModes(state), ...reportModes(state), ...boundaryModes(state, at)];
}

/** The later end; an open end is the latest. */
function longer(a: ActiveMode, b: ActiveMode): ActiveMode {
  const since = Math.min(a.since, b.since);
  const kept = (b.until ?? Infinity) > (a.until ?? Infinity) ? b : a;
  return { ...kept, since };
}

/** The modes that are on now, each once, with the end that lies furthest away (absent: only an answer lifts it). */
export function modes(state: State, now: Moment): readonly ActiveMode[] {
  const on = new Map<SafetyMode, ActiveMode>();
  for (const mode of modesUpTo(state, now.at)) {
    if (mode.until !== undefined && now.at >= mode.until) continue;
    const held = on.get(mode.mode);
    on.set(mode.mode, held ? longer(held, mode) : mode);
  }
  return [...on.values()];
}

/** A report of a way round a boundary in the last day that was not waved off: until when it counts. */
export function evasionUntil(state: State, now: Moment): number | undefined {
  const ends = state.safety.reports
    .filter(({ signal, lifted }) => signal === 'evasion_of_boundary' && lifted !== true)
    .map(endOf)
    .filter((end) => now.at < end);
  return ends.length > 0 ? Math.max(...ends) : undefined;
}

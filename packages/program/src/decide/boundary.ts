import type { Moment } from '@groundwork/base';
import type { Agreement, Boundary, BoundaryRecord } from '../model/boundary.ts';
import type { ProgramEvent } from '../model/event.ts';
import type { State } from '../model/state.ts';
import type { EffectiveBoundary } from '../boundary/effective.ts';
import { boundaryNow } from '../boundary/effective.ts';
import { loosens, strictness } from '../boundary/strictness.ts';
import { isFirm, waitOver } from '../boundary/waiting.ts';
import { dateOf, isCivilDate } from '../civil/civil.ts';
import { refusal } from '../rules/refuse.ts';
import type { Check } from './checks.ts';
import { answersFit, fits, lineLength, needed, oneOf, pastDate, wholeIf } from './checks.ts';
import type { CommandOf, Decision, Deciders } from './decider.ts';
import { accept, refuse } from './decider.ts';

const kinds = ['open', 'limited', 'logistics', 'space-until', 'none', 'order', 'ended'];
const mostPerWeek = 50;

function ofKind(boundary: Boundary, now: Moment): Check {
  const { kind, until, agreement } = boundary;
  if (kind === 'space-until') {
    const ahead = until !== undefined && isCivilDate(until) && until > dateOf(now);
    return ahead ? undefined : refusal('boundary-until-needed');
  }
  if (kind !== 'limited') return undefined;
  const { topics = [], channels = [], perWeek } = agreement ?? {};
  const said = topics.length > 0 || channels.length > 0 || perWeek !== undefined;
  const badNumber = wholeIf(perWeek, 1, mostPerWeek) !== undefined;
  return said && !badNumber ? undefined : refusal('boundary-agreement-needed');
}

function wellFormed(boundary: Boundary, now: Moment): readonly Check[] {
  const { kind, words, saidOn, through, agreement } = boundary;
  const lists = [...(agreement?.topics ?? []), ...(agreement?.channels ?? [])];
  return [
    oneOf(kind, kinds),
    fits(words),
    saidOn === undefined ? undefined : pastDate(saidOn, now),
    fits(through, lineLength),
    ...lists.map((each) => needed(each, nameable)),
    ofKind(boundary, now),
  ];
}

const nameable = 100;

/** What stands that the new boundary would open up. */
function opened(effective: EffectiveBoundary, to: Boundary): readonly BoundaryRecord[] {
  return effective.standing.filter((from) => loosens(from, to));
}

function loosening(from: readonly Boundary[], to: Boundary, reason: string | undefined): Check {
  if (from.length === 0) return undefined;
  if (to.words.trim() === '') return refusal('boundary-words-needed');
  if (to.saidOn === undefined) return refusal('boundary-day-needed');
  return from.some(isFirm) && !reason?.trim() ? refusal('boundary-reason-needed') : undefined;
}

const keepsLimits: readonly string[] = ['logistics', 'space-until', 'none', 'ended'];

/**
 * A stricter boundary still lets practical matters through: by the ways and as often as was agreed before, not by any way
 * and without end.
 */
function withLimits(to: Boundary, standing: readonly Boundary[]): Boundary {
  const agreed: Agreement | undefined = standing.findLast(({ agreement }) => agreement !== undefined)?.agreement;
  if (!agreed || !keepsLimits.includes(to.kind)) return to;
  const { channels, perWeek } = agreed;
  return { ...to, agreement: { topics: [], channels, ...(perWeek !== undefined && { perWeek }) } };
}

/** The event of a new boundary: at once when it tightens, after its waiting time when it loosens. */
function recorded(
  command: CommandOf<'boundary.recorded'>,
  from: readonly BoundaryRecord[],
  state: State,
  now: Moment,
): ProgramEvent {
  return {
    kind: 'boundary.recorded',
    boundary: from.length > 0 ? command.boundary : withLimits(command.boundary, boundaryNow(state, now).standing),
    ...(command.reason !== undefined && { reason: command.reason }),
    ...(from.length > 0 && { holdsFrom: waitOver(from, now) }),
    replaces: state.boundary.heads,
  };
}

function decideBoundary(command: CommandOf<'boundary.recorded'>, state: State, now: Moment): Decision {
  const from = opened(boundaryNow(state, now), command.boundary);
  return accept(recorded(command, from, state, now), [
    ...wellFormed(command.boundary, now),
    fits(command.reason, lineLength),
    loosening(from, command.boundary, command.reason),
  ]);
}

function decideWithdrawal(command: CommandOf<'boundary.withdrawn'>, state: State, now: Moment): Decision {
  const waiting = boundaryNow(state, now).pending.some(({ id }) => id === command.boundary);
  return accept(command, [waiting ? undefined : refusal('boundary-nothing-waits')]);
}

/** A partner who has decided has also set a boundary: what is looser than `ended` tightens with it. */
function decideDecision(command: CommandOf<'decision.recorded'>, state: State, now: Moment): Decision {
  const { words, saidOn, decision } = command;
  const checks = [needed(words), pastDate(saidOn, now), oneOf(decision, ['ended', 'needs-time', 'wants-to-try'])];
  const ended = { kind: 'ended', words, saidOn } as const;
  const effective = boundaryNow(state, now);
  const tightens = decision === 'ended' && effective.standing.every((each) => strictness(each) < strictness(ended));
  const decided = accept(command, checks);
  if (!decided.ok || !tightens) return decided;
  const boundary = decideBoundary({ kind: 'boundary.recorded', boundary: ended }, state, now);
  return boundary.ok ? { ok: true, value: [...decided.value, ...boundary.value] } : refuse(boundary.error);
}

export const boundaryDeciders: Deciders<
  'boundary.recorded' | 'boundary.withdrawn' | 'openness.shown' | 'decision.recorded' | 'ending.marked'
> = {
  'boundary.recorded': decideBoundary,
  'boundary.withdrawn': decideWithdrawal,
  'openness.shown': (command, _state, now) => accept(command, [needed(command.words), pastDate(command.on, now)]),
  'decision.recorded': decideDecision,
  'ending.marked': (command) =>
    accept(command, [answersFit(command.ritual), ...command.keep.map((each) => fits(each, lineLength))]),
};

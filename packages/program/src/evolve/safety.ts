import type { Recorded } from '../model/recorded.ts';
import type { SafetyAnswers, SafetyReport, SignalKind } from '../model/safety.ts';
import { modesUpTo, questionOf } from '../safety/modes.ts';
import { scoreScale } from '../evidence/scales.ts';
import type { Builder } from './builder.ts';
import type { EventOf, Handlers } from './handler.ts';
import { stampOf } from './handler.ts';

type Safety = Builder['state']['safety'];

function changeSafety(to: Builder, change: Partial<Safety>): void {
  to.set('safety', { ...to.state.safety, ...change });
}

/** Keeps the list of modes beside the facts it follows from. */
export function refreshModes(to: Builder, { when }: Recorded): void {
  changeSafety(to, { modes: modesUpTo(to.state, when.at) });
}

function settle(
  report: SafetyReport,
  answers: SafetyAnswers,
  reason: string | undefined,
  record: Recorded,
): SafetyReport {
  const question = questionOf[report.signal];
  if (!question) return report;
  const asked = report.signal === 'suicide_risk' && report.source === 'scale';
  if (asked) return { ...report, lifted: true };
  const needsReason = report.signal === 'no_contact_or_order' && !reason?.trim();
  if (answers[question] !== 'no' || needsReason || report.denied) return report;
  return { ...report, denied: stampOf(record) };
}

function answered(to: Builder, { answers, reason }: EventOf<'safety.answered'>, record: Recorded): void {
  const { history, reports } = to.state.safety;
  const entry = { ...stampOf(record), answers, ...(reason !== undefined && { reason }) };
  changeSafety(to, {
    answers,
    answeredAt: record.when.at,
    history: [...history, entry],
    reports: reports.map((report) => settle(report, answers, reason, record)),
  });
}

function isText({ source }: SafetyReport): boolean {
  return source === 'draft' || source === 'journal';
}

function lift(to: Builder, which: (report: SafetyReport) => boolean): void {
  const { reports } = to.state.safety;
  changeSafety(to, { reports: reports.map((report) => (which(report) ? { ...report, lifted: true } : report)) });
}

function raise(to: Builder, signal: SignalKind, source: SafetyReport['source'], record: Recorded): void {
  if (source === 'user')
    lift(to, (each) => each.signal === signal && signal === 'suicide_risk' && each.source === 'scale');
  changeSafety(to, { reports: [...to.state.safety.reports, { at: record.when.at, signal, source }] });
}

function dismissed(to: Builder, signal: SignalKind, record: Recorded): void {
  // A person's own report is not waved off; a question a scale or a text raised is.
  const asked = signal === 'suicide_risk';
  lift(to, (each) => each.signal === signal && (isText(each) || (asked && each.source === 'scale')));
  changeSafety(to, { dismissed: [...to.state.safety.dismissed, { at: record.when.at, signal }] });
}

function scaleTaken(to: Builder, { scale, items }: EventOf<'scale.taken'>, record: Recorded): void {
  const score = scoreScale(scale, items);
  if (!score.ok) return;
  to.add('scales', { scale, items, total: score.value.total, taken: stampOf(record) });
  if (scale === 'phq9' && (items[8] ?? 0) > 0) raise(to, 'suicide_risk', 'scale', record);
  if (scale !== 'hark') return;
  if (score.value.positive) raise(to, 'being_abused', 'scale', record);
  else lift(to, (each) => each.signal === 'being_abused' && each.source === 'scale');
}

export const safetyHandlers: Handlers<
  'safety.answered' | 'safety.reported' | 'safety.dismissed' | 'safety.planned' | 'scale.taken'
> = {
  'safety.answered': answered,
  'safety.reported': (to, { signal, source }, record) => raise(to, signal, source, record),
  'safety.dismissed': (to, { signal }, record) => dismissed(to, signal, record),
  'safety.planned': (to, { plan }) => changeSafety(to, { plan }),
  'scale.taken': scaleTaken,
};

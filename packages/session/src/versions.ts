import type { EventKind } from '@groundwork/program';
import type { Body } from '@groundwork/vault';

/** Turns the body of one version into that of the next. */
export type Upcast = (body: Body) => Body;

/**
 * For each kind the steps from its first shape to the newest: the newest version is one more than their number. A shape
 * once written is never changed without a step here.
 */
export const upcasts: Readonly<Record<EventKind, readonly Upcast[]>> = {
  'profile.told': [],
  'intake.left': [],
  'settings.changed': [],
  'boundary.recorded': [],
  'boundary.withdrawn': [],
  'safety.answered': [],
  'safety.reported': [],
  'safety.dismissed': [],
  'safety.planned': [],
  'urge.begun': [],
  'urge.ended': [],
  'contact.logged': [],
  'contact.answered': [],
  'draft.written': [],
  'draft.held': [],
  'draft.copied': [],
  'draft.burned': [],
  'letter.unsent': [],
  'checking.logged': [],
  'checking.planned': [],
  'checkin.made': [],
  'promise.made': [],
  'promise.changed': [],
  'promise.kept': [],
  'promise.missed': [],
  'promise.repaired': [],
  'promise.closed': [],
  'goal.set': [],
  'goal.closed': [],
  'habit.planned': [],
  'habit.done': [],
  'habit.closed': [],
  'person.added': [],
  'person.reached': [],
  'person.removed': [],
  'issue.named': [],
  'issue.linked': [],
  'issue.reviewed': [],
  'apology.drafted': [],
  'apology.finished': [],
  'conversation.planned': [],
  'conversation.debriefed': [],
  'appreciation.noticed': [],
  'appreciation.expressed': [],
  'openness.shown': [],
  'invitation.made': [],
  'invitation.answered': [],
  'scale.taken': [],
  'review.written': [],
  'slip.marked': [],
  'slip.recovered': [],
  'decision.recorded': [],
  'ending.marked': [],
  'exercise.saved': [],
  'lesson.read': [],
  'journal.written': [],
  'journal.removed': [],
  'tonight.done': [],
  'finding.waved': [],
};

/** The version that this build writes for a kind. */
export function newestVersion(kind: EventKind): number {
  return upcasts[kind].length + 1;
}

/** The body in its newest shape; undefined when this build does not know the kind, or not a shape so new. */
export function upcastBody(
  kind: string,
  v: number,
  body: Body,
  known: Readonly<Record<string, readonly Upcast[]>> = upcasts,
): Body | undefined {
  const steps = Object.hasOwn(known, kind) ? known[kind] : undefined;
  if (steps === undefined || v < 1 || v > steps.length + 1) return undefined;
  if (v === steps.length + 1) return body;
  return steps.slice(v - 1).reduce((shape, step) => step(shape), body);
}

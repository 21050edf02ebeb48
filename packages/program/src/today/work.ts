import type { PromiseCard, State } from '../model/state.ts';
import type { StepId } from '../model/step.ts';
import type { SmallAction } from '../model/today.ts';
import { addDays, dateOf, daysBetween } from '../civil/civil.ts';
import { checkingByWeek } from '../evidence/space.ts';
import { rumination } from '../evidence/rumination.ts';
import { isWithin } from '../evidence/weeks.ts';
import { stepObjection } from '../gate/steps.ts';
import { mayIn } from '../gate/may.ts';
import { body, checkin, company, daysAlone, habit, intake } from './care.ts';
import type { Proposer, View } from './view.ts';
import { propose, small } from './view.ts';

const boundary: Proposer = ({ gate, ...view }) => {
  const { kind, unsettled, reviewDue: over } = gate.boundary;
  const id = unsettled ? 'boundary-settle' : over ? 'boundary-review' : 'boundary-record';
  const asks = unsettled || over || kind === 'unrecorded';
  const rest = { gate, ...view };
  return asks ? propose('boundary', 1, [small(id, 1), ...intake(rest), ...checkin(rest)]) : undefined;
};

const slip: Proposer = (view) => {
  const last = view.state.slips.findLast(({ on, recovered }) => !recovered && isWithin(on, 7, view.now));
  return last && propose('slip', 9, [small('slip-recover', 9, { ref: last.id }), ...company(view), ...checkin(view)]);
};

function isDue({ open, due, every, marks }: PromiseCard, date: string): boolean {
  if (!open || due > date) return false;
  const settled = marks.filter(({ mark }) => mark === 'kept' || mark === 'missed').map(({ on }) => on);
  if (every === undefined) return true;
  const from = every === 'day' ? date : addDays(date, -6);
  return !settled.some((on) => on >= from);
}

const promise: Proposer = (view) => {
  const due = view.state.promises.filter((card) => isDue(card, view.date));
  const actions = due.map(({ id, text }) => small('promise-due', 7, { ref: id, values: { text } }));
  return actions.length > 0
    ? propose('promise', 7, [...actions.slice(0, 2), ...checkin(view), ...habit(view)])
    : undefined;
};

const aloneFrom = 7;

const alone: Proposer = (view) =>
  view.state.circle.length === 0 || daysAlone(view.state, view.date) >= aloneFrom
    ? propose('alone', 12, [...company(view), ...checkin(view), ...habit(view)])
    : undefined;

function newest(state: State, scale: string): number {
  return state.scales.findLast((each) => each.scale === scale)?.total ?? 0;
}

const heavyFrom = 10;

const heavy: Proposer = (view) =>
  newest(view.state, 'phq9') >= heavyFrom || newest(view.state, 'gad7') >= heavyFrom
    ? propose('heavy', 6, [small('doctor', 6), ...habit(view), ...company(view)])
    : undefined;

const goingOver: Proposer = (view) =>
  rumination(view.state, view.now).signal
    ? propose('rumination', 3, [small('stop-writing', 3), ...habit(view), ...company(view)])
    : undefined;

function hasEnded({ state, gate }: View): boolean {
  return gate.boundary.kind === 'ended' || state.decision?.decision === 'ended' || state.ending !== undefined;
}

/** The action, unless its exercise was finished in the last days. */
function unlessWritten(
  { state, date }: View,
  exercise: string,
  days: number,
  action: SmallAction,
): readonly SmallAction[] {
  const fresh = state.exercises.some(
    (run) => run.exercise === exercise && run.finished && daysBetween(dateOf(run.changed), date) < days,
  );
  return fresh ? [] : [action];
}

const ending: Proposer = (view) => {
  if (!hasEnded(view)) return undefined;
  const { ending: marked } = view.state;
  const mark = marked
    ? unlessWritten(view, 'three-futures', 28, small('futures', 15))
    : unlessWritten(view, 'respect-tuesday', 7, small('respect-week', 10));
  return propose('ending', 10, [...mark, ...company(view), ...habit(view), ...checkin(view)]);
};

const checking: Proposer = (view) => {
  const { weeks, planned, trend } = checkingByWeek(view.state, view.now);
  const week = weeks.at(-1)?.value ?? 0;
  const above = planned !== undefined && week > planned;
  if (!above && trend !== 'rising') return undefined;
  return propose('checking', 0, [
    small(planned === undefined ? 'taper-plan' : 'taper', 0),
    ...habit(view),
    ...company(view),
  ]);
};

const cadence: readonly (readonly [type: 'weekly' | 'fortnightly' | 'issues', days: number, step: StepId])[] = [
  ['weekly', 7, 9],
  ['fortnightly', 14, 15],
  ['issues', 28, 14],
];

function reviewDue({ state, date }: View): SmallAction | undefined {
  const begun = state.since ? dateOf(state.since) : date;
  const due = cadence.find(([type, days]) => {
    if (type === 'issues' && state.issues.length === 0) return false;
    const last = state.reviews.findLast((each) => each.type === type);
    return daysBetween(last ? dateOf(last.written) : begun, date) >= days;
  });
  return due && small(`review-${due[0]}`, due[2]);
}

const review: Proposer = (view) => {
  const due = reviewDue(view);
  return due && propose('review', due.step, [due, ...checkin(view), ...habit(view)]);
};

const bodyFirst: Proposer = (view) => {
  const asked = checkin(view);
  return asked.length > 0
    ? propose('body', 3, [...asked, ...body(view).slice(0, 1), ...habit(view), ...company(view)])
    : undefined;
};

/** Steps in the order in which a quiet day offers their lessons. */
const lessonOrder: readonly StepId[] = [1, 0, 3, 12, 9, 10, 2, 13, 4, 14, 7, 15, 6, 8, 5, 11];

function nextLesson({ state, gate }: View): readonly SmallAction[] {
  const step = lessonOrder.find((each) => state.lessons[each] === undefined && !stepObjection(gate, each));
  return step === undefined ? [] : [small('lesson', step, { values: { step } })];
}

/** Saying something kind, when everything says yes; the gate has the last word. */
function kindWord({ state, gate }: View): readonly SmallAction[] {
  const verdict = mayIn(gate, { type: 'contact', purpose: 'appreciation' });
  const waiting = state.appreciations.findLast(({ expressed }) => expressed.length === 0);
  const shown = state.openness.length > 0;
  if (verdict.answer !== 'yes' || !waiting || !shown) return [];
  return [{ ...small('appreciation-express', 8, { ref: waiting.id }), contact: true }];
}

function noticing({ state, date, gate }: View): readonly SmallAction[] {
  const noted = state.appreciations.some(({ noticed }) => dateOf(noticed) >= addDays(date, -2));
  return noted || stepObjection(gate, 8) ? [] : [small('appreciation-notice', 8)];
}

const steady: Proposer = (view) => {
  const actions = [...habit(view), ...nextLesson(view), ...kindWord(view), ...noticing(view), ...company(view)];
  return propose('steady', actions[0]?.step ?? 3, actions.length > 0 ? actions : [small('rest', 3)]);
};

/** The work of ordinary days, in the order in which it is asked. */
export const work: readonly Proposer[] = [
  boundary,
  slip,
  promise,
  alone,
  heavy,
  goingOver,
  ending,
  checking,
  review,
  bodyFirst,
  steady,
];

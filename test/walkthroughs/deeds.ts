import { stepIds, type Command, type SmallAction, type State, type StepId } from '@groundwork/program';
import type { Invented } from './invented.ts';

interface Around {
  readonly person: Invented;
  readonly state: State;
  readonly date: string;
  readonly chance: () => number;
  /** Fresh in this life. */
  readonly id: string;
}

type Deed = (action: SmallAction, around: Around) => readonly Command[];

/** Mood and sleep rise, the pull falls, with bad days in between. */
const checkin: Deed = (_action, { state, date, chance }) => {
  const gone = Math.min(1, state.checkins.length / 60);
  const wave = (low: number, high: number): number => Math.round(low + (high - low) * gone + (chance() - 0.5) * 3);
  const bounded = (value: number): number => Math.max(0, Math.min(10, value));
  return [
    {
      kind: 'checkin.made',
      mood: bounded(wave(2, 7)),
      sleep: bounded(wave(3, 7)),
      pull: bounded(wave(9, 2)),
      on: date,
    },
  ];
};

const nextPerson: Deed = (_action, { person, state, id }) => {
  const name = person.circle[state.circle.length];
  return name === undefined ? [] : [{ kind: 'person.added', person: `p${id}`, name, role: 'listener', everyDays: 4 }];
};

const lookBack: Deed = ({ id: action }, { state, id }) => {
  const type = action === 'review-weekly' ? 'weekly' : action === 'review-fortnightly' ? 'fortnightly' : 'issues';
  const issue = state.issues[0]?.id;
  return [
    ...(type === 'issues' && issue !== undefined
      ? [{ kind: 'issue.reviewed', issue, status: 'moving', note: 'A little.' } as const]
      : []),
    { kind: 'review.written', review: `r${id}`, type, answers: { helped: 'Walking.', hard: 'Sunday.' } },
  ];
};

function exercise(name: string, step: StepId): Deed {
  return (_action, { id }) => [
    { kind: 'exercise.saved', exercise: name, step, answers: { line: 'Done.' }, finished: true, run: `x${id}` },
  ];
}

function tonight(item: 'eat' | 'water' | 'sleep'): Deed {
  return (_action, { date }) => [{ kind: 'tonight.done', item, on: date }];
}

/** What a person does when they follow a small action. An action that is not here is done away from the phone. */
const deeds: Readonly<Partial<Record<string, Deed>>> = {
  checkin,
  eat: tonight('eat'),
  water: tonight('water'),
  sleep: tonight('sleep'),
  intake: () => [{ kind: 'intake.left', at: 'end', done: true }],
  'add-person': nextPerson,
  'ring-person': ({ ref }, { date }) => (ref === undefined ? [] : [{ kind: 'person.reached', person: ref, on: date }]),
  habit: ({ ref }, { date }) => (ref === undefined ? [] : [{ kind: 'habit.done', habit: ref, on: date }]),
  wave: (_action, { id, chance }) => [
    { kind: 'urge.begun', urge: `u${id}`, pull: 8 },
    { kind: 'urge.ended', urge: `u${id}`, pull: 2 + Math.floor(chance() * 4), seconds: 600, outcome: 'ridden' },
  ],
  'if-then': exercise('if-then-plan', 1),
  'reread-draft': ({ ref }) => (ref === undefined ? [] : [{ kind: 'draft.burned', draft: ref }]),
  'boundary-record': (_action, { person }) => [{ kind: 'boundary.recorded', boundary: person.boundary }],
  'slip-recover': ({ ref }) =>
    ref === undefined ? [] : [{ kind: 'slip.recovered', slip: ref, did: 'Rang a friend.' }],
  'promise-due': ({ ref }, { date, chance }) =>
    ref === undefined ? [] : [{ kind: chance() < 0.8 ? 'promise.kept' : 'promise.missed', promise: ref, on: date }],
  'respect-week': exercise('respect-tuesday', 10),
  futures: exercise('three-futures', 15),
  'taper-plan': (_action, { date }) => [{ kind: 'checking.planned', perWeek: 5, from: date }],
  'review-weekly': lookBack,
  'review-fortnightly': lookBack,
  'review-issues': lookBack,
  lesson: ({ values }) =>
    stepIds.filter((step) => step === values?.['step']).map((step) => ({ kind: 'lesson.read', step })),
  'appreciation-notice': (_action, { id }) => [
    { kind: 'appreciation.noticed', appreciation: `a${id}`, text: 'They were kind to the neighbour.' },
  ],
  'safety-plan': () => [
    {
      kind: 'safety.planned',
      plan: {
        warningSigns: 'Not eating',
        thingsToDo: 'Walk',
        people: 'A friend',
        professionals: 'The doctor',
        saferPlace: 'Their sofa',
        reasons: 'Spring',
      },
    },
  ],
};

/** The commands that follow when somebody does what Today offers. */
export function actionToCommands(action: SmallAction, around: Around): readonly Command[] {
  return deeds[action.id]?.(action, around) ?? [];
}

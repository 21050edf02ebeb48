import { dateOf, scoreScale, type Answers, type ExerciseRun, type State } from '@groundwork/program';
import type { Say } from '../../ui/words.tsx';
import { sectionIds, type SectionId, type SheetItem, type SheetSection } from './sheet.ts';

/** What the sections are written from. */
export interface SheetSource {
  readonly state: State;
  /** Civil dates, both included. */
  readonly from: string;
  readonly to: string;
  readonly t: Say;
  readonly day: (at: number | string) => string;
}

type Writer = (source: SheetSource) => readonly SheetItem[];

function item(id: string, lines: readonly (string | undefined)[], more: Partial<SheetItem> = {}): readonly SheetItem[] {
  const told = lines.filter((line): line is string => line !== undefined && line.trim() !== '');
  return told.length === 0 ? [] : [{ id, lines: told, own: false, ...more }];
}

function within({ from, to }: SheetSource, on: string): boolean {
  return (from === '' || on >= from) && (to === '' || on <= to);
}

const about: Writer = ({ state: { profile }, t, day }) => [
  ...item('about-left', [
    profile.leftOn === undefined ? undefined : t('summary.left-on', { date: day(profile.leftOn) }),
  ]),
  ...item('about-living', [profile.living === undefined ? undefined : t(`summary.living-${profile.living}`)]),
  ...item('about-children', [
    profile.children === undefined ? undefined : t(profile.children ? 'summary.children' : 'summary.no-children'),
  ]),
  ...item('about-happened', [profile.whatHappened], { label: t('summary.happened'), own: true }),
  ...item('about-hope', [profile.hope], { label: t('summary.hope'), own: true }),
];

const theirWords: Writer = ({ state: { boundary, decision }, t, day }) => [
  ...boundary.history
    .filter(({ withdrawn }) => withdrawn !== true)
    .flatMap((record) =>
      item(`boundary-${record.id}`, [record.words], {
        label: `${t(`boundary.kind-${record.kind}`)}, ${day(record.saidOn ?? record.at)}`,
        own: true,
      }),
    ),
  ...(decision === undefined
    ? []
    : item('decision', [decision.words], {
        label: `${t(`practice-b.decided-${decision.decision}`)} ${day(decision.saidOn)}`,
        own: true,
      })),
];

function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);
}

const weeks: Writer = (source) => {
  const { state, t } = source;
  const made = state.checkins.filter(({ on }) => within(source, on));
  const lines = (['mood', 'sleep', 'pull', 'drinks'] as const).map((key) => {
    const values = made.flatMap((each) => (each[key] === undefined ? [] : [each[key]]));
    const [average, low, high] = [mean(values), Math.min(...values), Math.max(...values)];
    return average === undefined ? undefined : t(`summary.weeks-${key}`, { average, low, high, count: values.length });
  });
  return item('weeks', lines);
};

const scales: Writer = (source) => {
  const { state, t, day } = source;
  return state.scales
    .filter(({ taken }) => within(source, dateOf(taken)))
    .flatMap(({ scale, items, total, taken }) => {
      const score = scoreScale(scale, items);
      const most = score.ok ? score.value.most : total;
      return item(`scale-${taken.at}`, [t('summary.scale', { scale: scale.toUpperCase(), total, most })], {
        label: day(taken.at),
      });
    });
};

const space: Writer = (source) => {
  const { state, t, day } = source;
  const mine = state.contacts.filter(({ by, on }) => by === 'me' && within(source, on));
  const urges = state.urges.filter(({ begun }) => within(source, dateOf(begun)));
  const checks = state.checking.filter(({ on }) => within(source, on)).reduce((sum, { count }) => sum + count, 0);
  return [
    ...item('space-counts', [
      t('summary.urges', {
        begun: urges.length,
        ridden: urges.filter(({ outcome }) => outcome === 'ridden').length,
      }),
      t('summary.contacts', { count: mine.length, against: mine.filter(({ against }) => against).length }),
      t('summary.checks', { count: checks }),
    ]),
    ...state.slips
      .filter(({ on }) => within(source, on))
      .flatMap(({ id, on, note, recovered }) =>
        item(`slip-${id}`, [note ?? t('summary.slip'), recovered?.did], {
          label: t('summary.slip-on', { date: day(on) }),
          own: true,
        }),
      ),
  ];
};

const promises: Writer = ({ state, t, day }) =>
  state.promises.flatMap(({ id, text, due, marks }) => {
    const count = (mark: string): number => marks.filter((each) => each.mark === mark).length;
    const kept = { kept: count('kept'), missed: count('missed'), repaired: count('repaired') };
    return item(`promise-${id}`, [text, t('summary.promise', kept)], { label: day(due), own: true });
  });

const habits: Writer = ({ state, t }) => [
  ...state.goals.flatMap(({ id, text }) => item(`goal-${id}`, [text], { label: t('summary.goal'), own: true })),
  ...state.habits.flatMap(({ id, when, then, done }) =>
    item(`habit-${id}`, [`${when}: ${then}`, t('summary.habit', { count: done.length })], {
      label: t('summary.habit-label'),
      own: true,
    }),
  ),
];

const issues: Writer = ({ state, t }) =>
  state.issues.flatMap(({ id, pattern, myPart, change, reviews }) => {
    const last = reviews.at(-1);
    const standing = last === undefined ? undefined : t(`practice-b.issue-${last.status}`);
    return item(`issue-${id}`, [pattern, myPart, change, standing, last?.note], {
      label: t('summary.issue'),
      own: true,
    });
  });

const support: Writer = ({ state, t }) =>
  state.circle.flatMap(({ id, name, role, reached }) =>
    item(`person-${id}`, [t('summary.person', { name, role: t(`practice-b.role-${role}`), count: reached.length })]),
  );

/** Step 4 holds what the partner said in talks, step 11 what they showed: neither is for a sheet. */
const aboutThem: readonly number[] = [4, 11];

function runToTexts({ answers, exercise }: ExerciseRun): readonly string[] {
  const shown: Answers = exercise === 'decision-words' ? {} : answers;
  return Object.values(shown).filter(
    (answer): answer is string => typeof answer === 'string' && /\S\s+\S/u.test(answer),
  );
}

const exercises: Writer = (source) => {
  const { state, t, day } = source;
  return state.exercises
    .filter(({ step, finished, changed }) => finished && !aboutThem.includes(step) && within(source, dateOf(changed)))
    .flatMap((run) =>
      item(`exercise-${run.run}`, runToTexts(run), {
        label: t('summary.exercise', { step: run.step, date: day(run.changed.at) }),
        own: true,
      }),
    );
};

const journal: Writer = (source) =>
  source.state.journal
    .filter(({ first }) => within(source, dateOf(first)))
    .flatMap(({ id, first, heads }) =>
      item(`journal-${id}`, [heads.at(-1)?.text], { label: source.day(first.at), own: true }),
    );

const plan: Writer = ({ state, t }) => {
  const { plan: written } = state.safety;
  if (written === undefined) return [];
  return (['warningSigns', 'thingsToDo', 'people', 'professionals', 'saferPlace', 'reasons'] as const).flatMap((part) =>
    item(`plan-${part}`, [written[part]], { label: t(`summary.plan-${part}`), own: true }),
  );
};

const writers: Readonly<Record<SectionId, Writer>> = {
  about,
  'their-words': theirWords,
  weeks,
  scales,
  space,
  promises,
  habits,
  issues,
  support,
  exercises,
  journal,
  plan,
};

/** Every section with what there is to show in it, in the order of the sheet. */
export function writeSections(source: SheetSource): readonly SheetSection[] {
  return sectionIds.map((id) => ({ id, title: source.t(`summary.section-${id}`), items: writers[id](source) }));
}

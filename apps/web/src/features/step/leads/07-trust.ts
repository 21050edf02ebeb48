import type { Answers, Command, PromiseCard, State } from '@groundwork/program';
import { given, textAt, type Lead, type LeadContext } from './lead.ts';

function make(answers: Answers, { run }: LeadContext): readonly Command[] {
  const every = (['day', 'week'] as const).find((each) => each === textAt(answers, 'every'));
  const [text, due] = [textAt(answers, 'text'), textAt(answers, 'due')];
  return [{ kind: 'promise.made', promise: run, text, due, ...given('every', every) }];
}

/** True when a missed day of it has not been put right yet. */
export function isRepairable({ marks }: PromiseCard): boolean {
  const count = (mark: string): number => marks.filter((each) => each.mark === mark).length;
  return count('missed') > count('repaired');
}

export const trustLeads: Readonly<Partial<Record<string, Lead>>> = {
  promise: { commands: make },
  'promise-repair': {
    commands: (answers, { subject }): readonly Command[] =>
      subject === undefined ? [] : [{ kind: 'promise.repaired', promise: subject, how: textAt(answers, 'how') }],
    subjects: {
      legend: 'practice.promise-which',
      none: 'practice.promise-none-missed',
      of: ({ promises }: State) =>
        promises
          .filter(isRepairable)
          .toReversed()
          .map(({ id, text }) => ({ value: id, label: text })),
    },
    begin: ({ state }) => given('missed', state.promises.findLast(isRepairable)?.text) as Answers,
  },
};

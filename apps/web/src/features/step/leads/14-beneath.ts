import type { Command, State } from '@groundwork/program';
import { given, textAt, type Lead } from './lead.ts';

const statuses = ['open', 'moving', 'settled', 'lasting'] as const;

/** An open promise or habit that is worded like `text`; anything else is no link. */
function textToLink({ promises, habits }: State, text: string): { type: 'promise' | 'habit'; ref: string } | undefined {
  const same = (other: string): boolean => other.trim().toLowerCase() === text.toLowerCase();
  const promise = promises.find((each) => same(each.text));
  if (promise !== undefined) return { type: 'promise', ref: promise.id };
  const habit = habits.find((each) => same(each.then));
  return habit === undefined ? undefined : { type: 'habit', ref: habit.id };
}

export const beneathLeads: Readonly<Partial<Record<string, Lead>>> = {
  'issue-card': {
    commands: (answers, { state, run }): readonly Command[] => {
      const link = textToLink(state, textAt(answers, 'link'));
      return [
        {
          kind: 'issue.named',
          issue: run,
          pattern: textAt(answers, 'pattern'),
          myPart: textAt(answers, 'myPart'),
          change: textAt(answers, 'change'),
          ...given('helper', textAt(answers, 'helper')),
          lasting: textAt(answers, 'lasting') === 'lasting',
        },
        ...(link === undefined ? [] : [{ kind: 'issue.linked', issue: run, to: link } as const]),
      ];
    },
  },
  'issue-review': {
    subjects: {
      legend: 'practice-b.issue-which',
      none: 'practice-b.issue-none',
      of: ({ issues }) => issues.map(({ id, pattern }) => ({ value: id, label: pattern })),
    },
    hides: () => ['which'],
    commands: (answers, { subject, run }): readonly Command[] => {
      const status = statuses.find((each) => each === textAt(answers, 'status'));
      if (status === undefined || subject === undefined) return [];
      const note = [textAt(answers, 'seen'), textAt(answers, 'next')].filter((part) => part !== '').join('\n');
      return [
        { kind: 'issue.reviewed', issue: subject, status, note },
        { kind: 'review.written', review: run, type: 'issues', answers: { issue: subject, status } },
      ];
    },
  },
};

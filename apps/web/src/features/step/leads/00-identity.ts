import { weekStart, type Command } from '@groundwork/program';
import { numberAt, textAt, type Lead } from './lead.ts';

const checked = ['profile', 'phone', 'asked-others', 'place', 'other'] as const;

export const identityLeads: Readonly<Partial<Record<string, Lead>>> = {
  'who-i-am': {
    commands: (answers, { run }): readonly Command[] => {
      const text = textAt(answers, 'thisWeek');
      return text === '' ? [] : [{ kind: 'goal.set', goal: run, text, area: 'meaning' }];
    },
  },
  'checking-log': {
    commands: (answers, { today }): readonly Command[] => {
      const what = checked.find((each) => each === textAt(answers, 'what')) ?? 'other';
      const count = numberAt(answers, 'count');
      return count === undefined ? [] : [{ kind: 'checking.logged', what, count, on: today }];
    },
  },
  'checking-taper': {
    begin: ({ today }) => ({ from: weekStart(today) }),
    commands: (answers): readonly Command[] => {
      const perWeek = numberAt(answers, 'perWeek');
      const from = textAt(answers, 'from');
      return perWeek === undefined || from === '' ? [] : [{ kind: 'checking.planned', perWeek, from }];
    },
  },
};

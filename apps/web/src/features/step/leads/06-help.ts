import type { Command } from '@groundwork/program';
import { textAt, type Lead } from './lead.ts';

export const helpLeads: Readonly<Partial<Record<string, Lead>>> = {
  'what-fits': {
    commands: (answers, { run }): readonly Command[] => {
      const text = textAt(answers, 'firstCall');
      return text === '' ? [] : [{ kind: 'goal.set', goal: run, text, area: 'body' }];
    },
  },
  'session-note': {
    begin: ({ today }) => ({ date: today }),
    commands: (answers, { run }): readonly Command[] => {
      const text = textAt(answers, 'try');
      return text === '' ? [] : [{ kind: 'goal.set', goal: run, text, area: 'skill' }];
    },
  },
};

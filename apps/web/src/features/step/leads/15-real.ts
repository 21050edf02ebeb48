import type { Command } from '@groundwork/program';
import { textAt, type Lead } from './lead.ts';

export const realLeads: Readonly<Partial<Record<string, Lead>>> = {
  'facts-and-hopes': {
    commands: (answers, { run }): readonly Command[] => [
      {
        kind: 'review.written',
        review: run,
        type: 'fortnightly',
        answers: {
          facts: textAt(answers, 'facts'),
          hopes: textAt(answers, 'hopes'),
          mixed: textAt(answers, 'mixed'),
          mine: textAt(answers, 'mine'),
        },
      },
    ],
  },
};

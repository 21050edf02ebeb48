import type { Command } from '@groundwork/program';
import { textAt, type Lead } from './lead.ts';

export const spaceLeads: Readonly<Partial<Record<string, Lead>>> = {
  'unsent-letter': {
    commands: (answers, { run }): readonly Command[] => {
      const text = textAt(answers, 'letter');
      return text === '' ? [] : [{ kind: 'letter.unsent', letter: run, text }];
    },
  },
};

import type { Command } from '@groundwork/program';
import { textAt, type Lead } from './lead.ts';

export const appreciationLeads: Readonly<Partial<Record<string, Lead>>> = {
  noticing: {
    commands: (answers, { run }): readonly Command[] => {
      const text = [textAt(answers, 'text'), textAt(answers, 'meant')].filter((part) => part !== '').join('\n');
      return text === '' ? [] : [{ kind: 'appreciation.noticed', appreciation: run, text }];
    },
  },
  'saying-thanks': {
    subjects: {
      legend: 'practice-b.thanks-which',
      none: 'practice-b.thanks-none',
      of: ({ appreciations }) =>
        appreciations
          .filter(({ expressed }) => expressed.length === 0)
          .slice(-5)
          .map(({ id, text }) => ({ value: id, label: text })),
    },
    // Only the drawer lets a sentence out. What was said, and how it was taken, is noted under the list afterwards.
    hides: () => ['welcomed'],
    commands: (answers, { run }): readonly Command[] => {
      const text = textAt(answers, 'sentence');
      if (text === '') return [];
      return [
        { kind: 'draft.written', draft: run, text, purpose: 'appreciation' },
        { kind: 'draft.held', draft: run, hold: 'until-morning' },
      ];
    },
  },
};

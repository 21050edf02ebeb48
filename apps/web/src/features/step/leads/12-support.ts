import type { Command } from '@groundwork/program';
import { given, numberAt, textAt, type Lead } from './lead.ts';

const roles = ['listener', 'doer', 'distractor', 'professional', 'faith'] as const;

export const supportLeads: Readonly<Partial<Record<string, Lead>>> = {
  'circle-map': {
    commands: (answers, { run }): readonly Command[] => {
      const role = roles.find((each) => each === textAt(answers, 'role'));
      if (role === undefined) return [];
      const everyDays = numberAt(answers, 'everyDays');
      return [
        { kind: 'person.added', person: run, name: textAt(answers, 'name'), role, ...given('everyDays', everyDays) },
      ];
    },
  },
  'ask-for-company': {
    commands: (answers, { state, today }): readonly Command[] => {
      const name = textAt(answers, 'person').toLowerCase();
      const person = state.circle.find((each) => each.name.toLowerCase() === name);
      return person === undefined ? [] : [{ kind: 'person.reached', person: person.id, on: today }];
    },
  },
};

import type { Answers, Command, State } from '@groundwork/program';
import { textAt, type Lead } from './lead.ts';

const decisions = ['ended', 'needs-time', 'wants-to-try'] as const;
const ritualFields = ['good', 'learned', 'letGo', 'goodbye', 'ritual', 'person'] as const;

/** What says that it is over: the decision in their words, or the newest boundary. */
function overToLabels({ decision, boundary }: State): readonly string[] {
  if (decision?.decision === 'ended') return [decision.words];
  const last = boundary.history.findLast(({ withdrawn }) => withdrawn !== true);
  return last?.kind === 'ended' ? [last.words] : [];
}

function keptOf(answers: Answers): readonly string[] {
  const keep = answers['keep'];
  return typeof keep === 'object' ? keep.filter((each) => each !== 'nothing') : [];
}

export const decisionLeads: Readonly<Partial<Record<string, Lead>>> = {
  'decision-words': {
    begin: ({ state: { decision } }) => (decision === undefined ? {} : { saidOn: decision.saidOn }),
    commands: (answers): readonly Command[] => {
      const decision = decisions.find((each) => each === textAt(answers, 'decision'));
      if (decision === undefined) return [];
      return [
        { kind: 'decision.recorded', words: textAt(answers, 'words'), saidOn: textAt(answers, 'saidOn'), decision },
      ];
    },
  },
  ending: {
    subjects: {
      legend: 'practice-b.ending-over',
      none: 'practice-b.ending-none',
      of: (state) => overToLabels(state).map((label) => ({ value: 'over', label })),
    },
    commands: (answers, { run }): readonly Command[] => {
      const goodbye = textAt(answers, 'goodbye');
      const told = ritualFields.map((field) => [field, textAt(answers, field)] as const);
      const ritual = Object.fromEntries(told.filter(([, text]) => text !== ''));
      return [
        ...(goodbye === '' ? [] : [{ kind: 'letter.unsent', letter: run, text: goodbye } as const]),
        { kind: 'ending.marked', ritual, keep: keptOf(answers) },
      ];
    },
  },
};

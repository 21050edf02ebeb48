import type { Answers, ApologyParts, Command, State } from '@groundwork/program';
import { given, textAt, type Lead, type LeadContext } from './lead.ts';

function parts(answers: Answers): ApologyParts {
  const asked = answers['askForgiveness'] === true;
  return {
    responsibility: textAt(answers, 'responsibility'),
    repair: textAt(answers, 'repair'),
    regret: textAt(answers, 'regret'),
    explanation: textAt(answers, 'explanation'),
    change: textAt(answers, 'change'),
    ...given('forgiveness', asked ? textAt(answers, 'forgiveness') : undefined),
  };
}

function result(answers: Answers, { subject }: LeadContext): readonly Command[] {
  const chosen = (['not-sending', 'saying-by-doing', 'said'] as const).find(
    (each) => each === textAt(answers, 'result'),
  );
  if (subject === undefined || chosen === undefined) return [];
  return [{ kind: 'apology.finished', apology: subject, result: chosen }];
}

export const apologyLeads: Readonly<Partial<Record<string, Lead>>> = {
  'apology-builder': {
    commands: (answers, { run }): readonly Command[] => [
      { kind: 'apology.drafted', apology: run, act: textAt(answers, 'act'), parts: parts(answers) },
    ],
    hides: (answers) => (answers['askForgiveness'] === true ? [] : ['forgiveness']),
  },
  'apology-result': {
    commands: result,
    subjects: {
      legend: 'practice.apology-which',
      none: 'practice.apology-none',
      of: ({ apologies }: State) =>
        apologies
          .filter(({ result: done }) => done === undefined)
          .toReversed()
          .map(({ id, act }) => ({ value: id, label: act })),
    },
    hides: (answers) => {
      const chosen = textAt(answers, 'result');
      return [...(chosen === 'saying-by-doing' ? [] : ['doing']), ...(chosen === 'said' ? [] : ['reply'])];
    },
  },
};

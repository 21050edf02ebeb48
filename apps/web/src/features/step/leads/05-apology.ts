import type { Answers, ApologyParts, Command, State } from '@groundwork/program';
import type { WordId } from '@groundwork/content/words';
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

/** A "sorry if" and a "sorry but" are not taken: the coach's rules read the parts on this device. */
async function sorryHooks(answers: Answers): Promise<readonly WordId[]> {
  const { review } = await import('@groundwork/coach');
  const texts = Object.values(parts(answers)).filter((text) => typeof text === 'string');
  const hooks = texts.flatMap((text) => review(text, { purpose: 'apology' }).apology?.hooks ?? []);
  return (['sorry-if', 'sorry-but'] as const)
    .filter((name) => hooks.some(({ hook }) => hook === name))
    .map((name) => `practice.apology-${name}` as const);
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
    objections: sorryHooks,
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

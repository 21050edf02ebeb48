import type { SafetyAnswer, SafetyAnswers, SafetyMode, SafetyQuestion, State } from '@groundwork/program';

const unsaid: SafetyAnswers = {
  'asked-not-to-contact': 'unsaid',
  order: 'unsaid',
  'afraid-of-partner': 'unsaid',
  'partner-afraid': 'unsaid',
  'suicidal-thoughts': 'unsaid',
  'children-present': 'unsaid',
};

/** What was answered in this sitting. */
export type Given = Readonly<Partial<Record<SafetyQuestion, SafetyAnswer>>>;

/** All six answers: those given now over those given before; the rest stays unsaid. */
export function givenToAnswers(given: Given, state: State | undefined): SafetyAnswers {
  return { ...unsaid, ...state?.safety.answers, ...given };
}

/** The page a yes opens at once. */
export const pageOfYes: Readonly<Record<SafetyQuestion, SafetyMode>> = {
  'asked-not-to-contact': 'no-contact',
  order: 'no-contact',
  'afraid-of-partner': 'being-abused',
  'partner-afraid': 'danger-to-partner',
  'suicidal-thoughts': 'danger-to-self',
  'children-present': 'children-at-risk',
};

/** The pages the answers open, the most urgent first, each once. */
export function answersToPages(given: Given): readonly SafetyMode[] {
  const order: readonly SafetyMode[] = [
    'danger-to-self',
    'danger-to-partner',
    'being-abused',
    'children-at-risk',
    'no-contact',
  ];
  const opened = new Set<SafetyMode>();
  for (const [question, answer] of Object.entries(given)) {
    if (answer === 'yes') opened.add(pageOfYes[question as SafetyQuestion]);
  }
  return order.filter((mode) => opened.has(mode));
}

/** Whether an earlier yes about contact is taken back now, which needs a reason in the user's words. */
export function needsReason(given: Given, state: State | undefined): boolean {
  const before = state?.safety.answers;
  return (['asked-not-to-contact', 'order'] as const).some(
    (question) => before?.[question] === 'yes' && given[question] === 'no',
  );
}

import type { SafetyQuestion } from '@groundwork/program';
import { questions } from './safety/pages.gen.ts';
import type { QuestionText } from './safety/page.ts';

export type { ModePage, QuestionText, RefusalText, SafetyReview, SignalText } from './safety/page.ts';
export {
  modePages,
  questions,
  refusalOfRule,
  refusalPages,
  safetyReview,
  signalQuestions,
} from './safety/pages.gen.ts';
export type { RefusalPage } from './safety/pages.gen.ts';
export type { Reference } from './reference.ts';
export { references } from './references.gen.ts';

/** The six questions in the order they are asked; asked only after the one about who can see the screen. */
export const questionOrder: readonly SafetyQuestion[] = [
  'asked-not-to-contact',
  'order',
  'afraid-of-partner',
  'partner-afraid',
  'suicidal-thoughts',
  'children-present',
];

/** The same, with their words. */
export function questionsInOrder(): readonly (QuestionText & { readonly id: SafetyQuestion })[] {
  return questionOrder.map((id) => ({ id, ...questions[id] }));
}

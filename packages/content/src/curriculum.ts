import type { StepId } from '@groundwork/program';
import type { StepContent } from './curriculum/step-content.ts';
import { stepLoaders } from './curriculum/loaders.gen.ts';
import type { Language } from './words.ts';

export type {
  Block,
  EvidenceId,
  Exercise,
  Field,
  Inline,
  Lesson,
  LinkTarget,
  Option,
  Practice,
  Screen,
  StepContent,
  StepSummary,
} from './curriculum/step-content.ts';
export type { Activity, CompanyLine, Instead } from './curriculum/lists.ts';
export { activities, companyLines, insteads } from './curriculum/lists.gen.ts';
export type { Reference } from './reference.ts';
export { stepOfExercise, stepSummaries } from './curriculum/summaries.gen.ts';

/** Lesson and exercises of one step, loaded when asked for. Rejects only when the chunk cannot be fetched. */
export async function loadStep(language: Language, step: StepId): Promise<StepContent> {
  const chunk = await stepLoaders[language][step]();
  return chunk.content;
}

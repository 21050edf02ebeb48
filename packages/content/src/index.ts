export { isLanguage, languages, loadWords } from './words.ts';
export type { CompiledMessage, CompiledPart, Language, WordId, Words } from './words.ts';
export { countries, directories, emergencyNumber, guessCountry, isStale, linesFor } from './crisis.ts';
export type {
  Confidence,
  Country,
  CountryCode,
  CrisisAction,
  CrisisLine,
  Directory,
  EmergencyNumber,
  EmergencyService,
  LineType,
} from './crisis.ts';
export { activities, companyLines, insteads, loadStep, stepOfExercise, stepSummaries } from './curriculum.ts';
export type {
  Activity,
  Block,
  CompanyLine,
  EvidenceId,
  Exercise,
  Field,
  Inline,
  Instead,
  Lesson,
  LinkTarget,
  Option,
  Practice,
  Reference,
  Screen,
  StepContent,
  StepSummary,
} from './curriculum.ts';
export { bandOf, scales } from './scales.ts';
export type { Scale, ScaleId, ScaleItem, ScaleOption } from './scales.ts';
export {
  modePages,
  questionOrder,
  questions,
  questionsInOrder,
  references,
  refusalOfRule,
  refusalPages,
  safetyReview,
  signalQuestions,
} from './safety.ts';
export type { ModePage, QuestionText, RefusalPage, RefusalText, SafetyReview, SignalText } from './safety.ts';

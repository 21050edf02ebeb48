export type * from './model/boundary.ts';
export type * from './model/safety.ts';
export type * from './model/recorded.ts';
export type * from './model/step.ts';
export type * from './model/event.ts';
export type * from './model/command.ts';
export type * from './model/verdict.ts';
export type * from './model/today.ts';
export type * from './model/state.ts';
export { decide } from './decide/decide.ts';
export { compareRecords, evolve, fold } from './evolve/evolve.ts';
export { emptyState } from './evolve/empty.ts';
export { may } from './gate/may.ts';
export { normalAct } from './gate/purpose-check.ts';
export { today } from './today/today.ts';
export { actionIds } from './today/action-ids.ts';
export type { ActionId } from './today/action-ids.ts';
export { path, stepIds } from './path/path.ts';
export { drawer } from './drawer/drawer.ts';
export type { DrawerDeed, DrawerItem } from './drawer/drawer.ts';
export { boundaryNow } from './boundary/effective.ts';
export type { EffectiveBoundary } from './boundary/effective.ts';
export { loosens, strictness } from './boundary/strictness.ts';
export type { Lock } from './safety/locks.ts';
export { modes } from './safety/modes.ts';
export { crisisQuestionOpen, safetyCheckDue } from './safety/due.ts';
export { safetyQuestions } from './decide/safety.ts';
export { ruleCatalog, ruleFamilies } from './rules/catalog.ts';
export type { Rule } from './rules/rule.ts';
export { scaleKeys, scoreScale } from './evidence/scales.ts';
export type { ScaleId, ScaleScore } from './evidence/scales.ts';
export { checkingByWeek, contactsByWeek, spaceKept, urgesRidden } from './evidence/space.ts';
export type { Checking, SpaceKept, UrgesRidden } from './evidence/space.ts';
export { adherence, issueBacking, promiseRate, scaleTrend, slipRecovery, trends } from './evidence/growth.ts';
export type { Adherence, IssueBacking, PromiseRate, SlipRecovery, Trends } from './evidence/growth.ts';
export { appreciationBalance, invitationAnswers, leaning, openings } from './evidence/people.ts';
export type { AppreciationBalance, Invitations, Leaning } from './evidence/people.ts';
export { rumination } from './evidence/rumination.ts';
export type { Rumination } from './evidence/rumination.ts';
export type { WeekValue } from './evidence/weeks.ts';
export {
  addDays,
  atHour,
  dateOf,
  daysBetween,
  hourOf,
  isCivilDate,
  isNight,
  nextMorning,
  weekStart,
} from './civil/civil.ts';

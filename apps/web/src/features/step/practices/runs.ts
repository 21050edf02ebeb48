import type { ExerciseRun, State } from '@groundwork/program';

/** The newest finished run of an exercise, if there is one. */
export function newestRun({ exercises }: State, exercise: string): ExerciseRun | undefined {
  return exercises.findLast((run) => run.exercise === exercise && run.finished);
}

/** Every finished run of an exercise, oldest first. */
export function finishedRuns({ exercises }: State, exercise: string): readonly ExerciseRun[] {
  return exercises.filter((run) => run.exercise === exercise && run.finished);
}

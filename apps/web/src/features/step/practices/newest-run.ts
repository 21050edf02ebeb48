import type { ExerciseRun } from '@groundwork/program';

/** The newest finished run of an exercise. */
export function newestRun(runs: readonly ExerciseRun[], exercise: string): ExerciseRun | undefined {
  return runs.findLast((run) => run.exercise === exercise && run.finished);
}

import type { State } from '../model/state.ts';
import { refusal } from '../rules/refuse.ts';
import type { Check } from './checks.ts';
import { answersFit, known, needed, nameLength, fits, whole, wholeIf } from './checks.ts';
import type { CommandOf, Deciders } from './decider.ts';
import { accept, gate } from './decider.ts';

/** Scenes one looks back at in step 2. */
export const mostScenes = 3;

/** The step 2 exercise that goes through one event frame by frame, whatever else its id says. */
function isScene({ step, exercise }: { readonly step: number; readonly exercise: string }): boolean {
  return step === 2 && /(?:^|[^a-z])scene(?:[^a-z]|$)/u.test(exercise);
}

function sceneLeft(command: CommandOf<'exercise.saved'>, state: State): Check {
  if (!isScene(command)) return undefined;
  const runs = new Set(state.exercises.filter(isScene).map(({ run }) => run));
  return runs.size < mostScenes || runs.has(command.run) ? undefined : refusal('scene-three');
}

export const writingDeciders: Deciders<'journal.written' | 'journal.removed' | 'exercise.saved'> = {
  'journal.written': (command) =>
    accept(command, [
      needed(command.text),
      fits(command.prompt, nameLength),
      wholeIf(command.mood, 0, 10),
      wholeIf(command.moodAfter, 0, 10),
    ]),
  'journal.removed': (command, state) => accept(command, [known(state.journal.find(({ id }) => id === command.entry))]),
  'exercise.saved': (command, state, now) =>
    accept(command, [
      whole(command.step, 0, 15),
      needed(command.exercise, nameLength),
      answersFit(command.answers),
      gate({ type: 'step', step: command.step, exercise: command.exercise }, state, now),
      sceneLeft(command, state),
    ]),
};

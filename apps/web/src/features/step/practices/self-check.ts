import type { Answers } from '@groundwork/program';

/** True when one of the answers says that this message wants something from them: then the drawer is the place. */
export function isPinched(answers: Answers): boolean {
  return answers['leaveIt'] === false || answers['glad'] === false || answers['deadline'] === 'me';
}

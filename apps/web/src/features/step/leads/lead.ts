import type { Answers, CivilDate, Command, State } from '@groundwork/program';
import type { WordId } from '@groundwork/content/words';

/** Key under which a form keeps the id of the record it is about; never shown. */
export const subjectKey = 'subject';

export interface LeadContext {
  readonly state: State;
  readonly today: CivilDate;
  /** Id of the run of the form; the record it leads to takes the same one, so that nothing is made twice. */
  readonly run: string;
  /** The record chosen from `subjects`. */
  readonly subject: string | undefined;
  readonly newId: () => string;
}

/** What a filled-in exercise leads to in the program, beside being kept as it is. */
export interface Lead {
  /** Run before the exercise counts as finished; the first refusal is shown in the form. Empty when nothing follows. */
  readonly commands: (answers: Answers, context: LeadContext) => readonly Command[];
  /** Records the exercise can be about, such as a planned talk; one has to be chosen when any are given. */
  readonly subjects?: {
    readonly legend: WordId;
    /** Said instead of the form while there is none. */
    readonly none: WordId;
    readonly of: (state: State) => readonly { readonly value: string; readonly label: string }[];
  };
  /** What stands against finishing it as it is, in sentences; the form is kept and stays open. Asked before `commands`. */
  readonly objections?: (answers: Answers) => Promise<readonly WordId[]>;
  /** Fields that are not asked, given what is answered so far. */
  readonly hides?: (answers: Answers) => readonly string[];
  /** What stands in the form when it is opened the first time. */
  readonly begin?: (context: Omit<LeadContext, 'run' | 'subject' | 'newId'>) => Answers;
}

/** The text under `key`, trimmed; empty when nothing was written. */
export function textAt(answers: Answers, key: string): string {
  const answer = answers[key];
  return typeof answer === 'string' ? answer.trim() : '';
}

/** The number under `key`, if one was given. */
export function numberAt(answers: Answers, key: string): number | undefined {
  const answer = answers[key];
  return typeof answer === 'number' ? answer : undefined;
}

/** `{ [key]: value }` when there is a value: for parts of a command that may be left out. */
export function given<K extends string, V>(key: K, value: V | undefined | ''): { readonly [Key in K]?: V } {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a computed key widens to string
  return (value === undefined || value === '' ? {} : { [key]: value }) as { readonly [Key in K]?: V };
}

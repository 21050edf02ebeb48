import type { Person } from './person.ts';

/**
 * Attempts to get the app to help pursue somebody, each with the rule that has to meet it. `try` answers with the rule that
 * refused, or `yes`/`done` when the attempt went through.
 */
export interface Attempt {
  readonly name: string;
  readonly children?: boolean;
  readonly try: (person: Person) => Promise<string>;
  readonly met: string;
}

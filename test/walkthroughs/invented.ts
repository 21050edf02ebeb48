import type { Boundary, Command, Purpose, SafetyAnswers } from '@groundwork/program';

/** An invented person. Nobody real is in here. */
export interface Invented {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly leftOn: string;
  readonly children: boolean;
  readonly circle: readonly string[];
  readonly safety: Partial<SafetyAnswers>;
  /** 0–1: how likely somebody like this does what Today offers. */
  readonly steadiness: number;
  /** What the partner asked for, as recorded when the app first asks. */
  readonly boundary: Boundary;
  /** What happens on a day, counted from 1, beside what Today offers. */
  readonly days: Readonly<Record<number, readonly Happening[]>>;
  /** What was agreed when a date had passed. */
  readonly agreedNext?: Boundary;
}

/** Something that happens by itself: a wish to write, a command, or only a line in the diary. */
export type Happening =
  | {
      readonly says: string;
      readonly wants: Purpose;
      readonly hour?: number;
      readonly act?: string;
      readonly text: string;
    }
  | { readonly says: string; readonly runs: readonly Command[]; readonly hour?: number };

const noAnswers: SafetyAnswers = {
  'asked-not-to-contact': 'no',
  order: 'no',
  'afraid-of-partner': 'no',
  'partner-afraid': 'no',
  'suicidal-thoughts': 'no',
  'children-present': 'no',
};

/** The six answers of somebody. */
export function answersOf({ safety }: Invented): SafetyAnswers {
  return { ...noAnswers, ...safety };
}

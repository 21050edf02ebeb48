import type { Answers, State } from '@groundwork/program';

/** Kinds of help; never the name of anybody who gives it. */
export type HelpKind =
  'own-therapy' | 'doctor' | 'drink' | 'anger' | 'danger' | 'discernment' | 'couples' | 'lawyer' | 'group';

const byNeed: Readonly<Record<string, readonly HelpKind[]>> = {
  mood: ['doctor', 'own-therapy'],
  drink: ['drink', 'doctor'],
  anger: ['anger', 'own-therapy'],
  afraid: ['danger', 'own-therapy'],
  decide: ['discernment', 'own-therapy'],
  both: ['couples'],
  children: ['lawyer'],
  alone: ['group', 'own-therapy'],
};

const withTwo: readonly HelpKind[] = ['discernment', 'couples'];

/** Totals from which the screens ask for a doctor (PHQ-9, GAD-7: 10; AUDIT-C: 5). */
const doctorFrom = { phq9: 10, gad7: 10, auditc: 5 } as const;

/** The newest scores that call for a doctor. */
export function scoresForDoctor({ scales }: State): readonly (keyof typeof doctorFrom)[] {
  const asked = ['phq9', 'gad7', 'auditc'] as const;
  return asked.filter((scale) => (scales.findLast((each) => each.scale === scale)?.total ?? 0) >= doctorFrom[scale]);
}

export interface Fit {
  readonly kinds: readonly HelpKind[];
  /** Work for two was asked for, and somebody here is afraid: each needs help apart. */
  readonly apart: boolean;
}

/** Which kinds of help fit what weighs most. Work for two is left out where somebody is afraid, and where the gate says no. */
export function answersToFit(answers: Answers, state: State, mayCouples: boolean): Fit {
  const most = answers['most'];
  const needs = typeof most === 'object' ? most : [];
  const fear = needs.includes('afraid') || needs.includes('anger');
  const found = needs.flatMap((need) => byNeed[need] ?? []);
  const all: readonly HelpKind[] = [...found, ...(scoresForDoctor(state).length > 0 ? (['doctor'] as const) : [])];
  const open = mayCouples && !fear;
  return { kinds: [...new Set(all)].filter((kind) => open || !withTwo.includes(kind)), apart: !open };
}

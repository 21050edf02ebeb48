/** How much strength an idea asks. */
export type Energy = 'little' | 'some' | 'plenty';
/** What it costs two people, roughly: nothing, less than a meal out, or more. */
export type Cost = 'free' | 'small' | 'more';

/** A light hour for two; its words are `ideas.<id>`. None of them needs alcohol, a bed, or a whole day. */
export interface Idea {
  readonly id: IdeaId;
  readonly energy: Energy;
  readonly cost: Cost;
  /** Works with children along. */
  readonly children: boolean;
}

const list = [
  ['bench', 'little', 'free', false],
  ['reservoir', 'some', 'free', true],
  ['market', 'some', 'small', true],
  ['kite', 'some', 'small', true],
  ['one-room', 'little', 'small', true],
  ['bread', 'some', 'small', true],
  ['library', 'little', 'free', true],
  ['plant-fair', 'some', 'small', true],
  ['ducks', 'little', 'free', true],
  ['trains', 'little', 'free', true],
  ['sunrise', 'plenty', 'free', false],
  ['stars', 'little', 'free', true],
  ['picnic', 'some', 'small', true],
  ['soup', 'some', 'small', true],
  ['puzzle', 'little', 'free', true],
  ['cards', 'little', 'free', true],
  ['chess', 'little', 'free', true],
  ['bookshop', 'little', 'small', false],
  ['records', 'little', 'small', false],
  ['concert', 'some', 'free', false],
  ['matinee', 'little', 'small', true],
  ['planetarium', 'little', 'more', true],
  ['aquarium', 'some', 'more', true],
  ['museum-new', 'some', 'small', false],
  ['sketch', 'little', 'free', true],
  ['clay', 'some', 'more', true],
  ['language', 'little', 'free', false],
  ['new-street', 'some', 'free', true],
  ['bus-end', 'little', 'small', true],
  ['hill', 'plenty', 'free', true],
  ['swim', 'plenty', 'small', true],
  ['cycle', 'plenty', 'free', true],
  ['climb', 'plenty', 'more', true],
  ['skate', 'plenty', 'small', true],
  ['table-tennis', 'plenty', 'free', true],
  ['rowing', 'plenty', 'more', true],
  ['allotment', 'some', 'free', true],
  ['litter', 'some', 'free', true],
  ['dog', 'some', 'free', true],
  ['birds', 'little', 'free', true],
  ['photos', 'some', 'free', true],
  ['bridge', 'little', 'free', true],
  ['breakfast', 'little', 'small', false],
  ['ice-cream', 'little', 'small', true],
  ['spices', 'some', 'small', false],
  ['repair', 'some', 'free', true],
  ['playground', 'some', 'free', true],
  ['school-play', 'little', 'free', true],
  ['farm', 'some', 'more', true],
  ['mini-golf', 'some', 'small', true],
] as const satisfies readonly (readonly [string, Energy, Cost, boolean])[];

export type IdeaId = (typeof list)[number][0];

export const ideas: readonly Idea[] = list.map(([id, energy, cost, children]) => ({ id, energy, cost, children }));

export interface IdeaFilter {
  readonly energy: Energy | 'any';
  readonly cost: Cost | 'any';
  readonly children: 'with' | 'without';
}

const strengths: readonly Energy[] = ['little', 'some', 'plenty'];
const costs: readonly Cost[] = ['free', 'small', 'more'];

/** Ideas that ask no more strength and money than there is; with children along, those that work with them. */
export function ideasFor({ energy, cost, children }: IdeaFilter): readonly Idea[] {
  return ideas.filter(
    (idea) =>
      (energy === 'any' || strengths.indexOf(idea.energy) <= strengths.indexOf(energy)) &&
      (cost === 'any' || costs.indexOf(idea.cost) <= costs.indexOf(cost)) &&
      (children === 'without' || idea.children),
  );
}

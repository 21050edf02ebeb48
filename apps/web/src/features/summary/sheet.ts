/** One thing on the sheet that can be left out by itself. */
export interface SheetItem {
  readonly id: string;
  /** Small print above: a day, a label. */
  readonly label?: string;
  readonly lines: readonly string[];
  /** The user's own words, set in the serif on the screen. */
  readonly own: boolean;
}

export interface SheetSection {
  readonly id: SectionId;
  readonly title: string;
  readonly items: readonly SheetItem[];
}

/**
 * What a sheet may hold: the user's own life. There is no section about the partner and none can be added: their words appear
 * once, as what they asked for and decided.
 */
export const sectionIds = [
  'about',
  'their-words',
  'weeks',
  'scales',
  'space',
  'promises',
  'habits',
  'issues',
  'support',
  'exercises',
  'journal',
  'plan',
] as const;
export type SectionId = (typeof sectionIds)[number];

/** On at first: what a first talk needs. The journal and the safety plan are added on purpose. */
export const firstChosen: readonly SectionId[] = ['about', 'their-words', 'weeks', 'scales', 'space'];

export function isSectionId(text: string): text is SectionId {
  return sectionIds.some((each) => each === text);
}

/** What the user chose to show. */
export interface Choice {
  readonly sections: readonly SectionId[];
  /** Civil dates, both included. */
  readonly from: string;
  readonly to: string;
  /** Ids of items left out. */
  readonly out: readonly string[];
}

/** The sections that were chosen, without the items left out and without what is then empty. */
export function chosenSheet(sections: readonly SheetSection[], choice: Choice): readonly SheetSection[] {
  const out = new Set(choice.out);
  return sections
    .filter(({ id }) => choice.sections.includes(id))
    .map((section) => ({ ...section, items: section.items.filter(({ id }) => !out.has(id)) }))
    .filter(({ items }) => items.length > 0);
}

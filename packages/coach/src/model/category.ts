/** The twenty moves that harm, most harmful first; the order decides what is shown when there is too much. */
export const harmCategories = [
  'self_harm_leverage',
  'threat',
  'controlling_monitoring',
  'gaslighting_denial',
  'ultimatum',
  'contempt',
  'triangulation',
  'love_bombing',
  'pressure_pleading',
  'guilt_trip',
  'blame_accusation',
  'criticism',
  'non_apology',
  'bargaining_overpromising',
  'defensiveness',
  'minimising',
  'stonewalling',
  'mind_reading',
  'absolutes',
  'flooding_late_night',
] as const;

/** The nine moves that help. */
export const goodCategories = [
  'i_statement',
  'specific_responsibility',
  'regret',
  'repair_offer',
  'validation_empathy',
  'appreciation',
  'easy_out',
  'clear_request',
  'respects_space',
] as const;

export type HarmCategory = (typeof harmCategories)[number];
export type GoodCategory = (typeof goodCategories)[number];
export type Category = HarmCategory | GoodCategory;

/** How strongly a finding asks to be looked at: `block` switches to safety, `strong` asks for an edit, `nudge` explains. */
export type Level = 'nudge' | 'strong' | 'block';

/** True when `name` is one of the twenty harmful categories. */
export function isHarm(name: string): name is HarmCategory {
  return (harmCategories as readonly string[]).includes(name);
}

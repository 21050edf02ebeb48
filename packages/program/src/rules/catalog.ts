import type { Rule } from './rule.ts';
import { boundaryRules } from './boundary-rules.ts';
import { entryRules } from './entry-rules.ts';
import { houseRules } from './house-rules.ts';
import { safetyRules } from './safety-rules.ts';
import { todayRules } from './today-rules.ts';

/** Every rule the program decides by, in families. `docs/rules.md` is printed from it. */
export const ruleFamilies: Readonly<Record<'boundary' | 'safety' | 'house' | 'entry' | 'today', readonly Rule[]>> = {
  boundary: boundaryRules,
  safety: safetyRules,
  house: houseRules,
  entry: entryRules,
  today: todayRules,
};

/** Every rule, in one list. */
export const ruleCatalog: readonly Rule[] = Object.values(ruleFamilies).flat();

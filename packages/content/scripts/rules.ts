import { ruleCatalog } from '@groundwork/program';
import type { Messages } from './words.ts';

/** What the words need of a rule. */
interface RuleReason {
  readonly id: string;
  readonly reason: string;
}

/** Reasons of the program's rules by rule id; throws when one is empty or an id comes twice. */
export function ruleReasons(catalog: readonly RuleReason[] = ruleCatalog): Messages {
  const reasons = new Map<string, string>();
  for (const { id, reason } of catalog) {
    if (reason.trim() === '') throw new Error(`rule "${id}" has no reason`);
    if (reasons.has(id)) throw new Error(`rule "${id}" is in the catalogue twice`);
    reasons.set(id, reason);
  }
  return reasons;
}

/** The same reasons as words, under `rule.<id>`. */
export function ruleWords(): Messages {
  return new Map([...ruleReasons()].map(([id, reason]) => [`rule.${id}`, reason]));
}

import * as program from '@groundwork/program';
import type { Messages } from './words.ts';

function toReason(entry: unknown): string | undefined {
  if (typeof entry === 'string') return entry;
  if (typeof entry !== 'object' || entry === null || !('reason' in entry)) return undefined;
  return typeof entry.reason === 'string' ? entry.reason : undefined;
}

function toId(entry: unknown): string {
  const id: unknown = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined;
  if (typeof id !== 'string') throw new Error('a rule of the catalogue has no id');
  return id;
}

/** Reasons of the program's rules by rule id; throws when a rule of the catalogue has none. */
export function ruleReasons(catalog: unknown = Reflect.get(program, 'ruleCatalog')): Messages {
  const reasons = new Map<string, string>();
  if (typeof catalog !== 'object' || catalog === null) return reasons;
  for (const [key, entry] of Object.entries(catalog)) {
    const id = Array.isArray(catalog) ? toId(entry) : key;
    const reason = toReason(entry);
    if (reason === undefined || reason.trim() === '') throw new Error(`rule "${id}" has no reason`);
    reasons.set(id, reason);
  }
  return reasons;
}

/** The same reasons as words, under `rule.<id>`. */
export function ruleWords(): Messages {
  return new Map([...ruleReasons()].map(([id, reason]) => [`rule.${id}`, reason]));
}

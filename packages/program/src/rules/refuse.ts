import type { Moment } from '@groundwork/base';
import type { Refusal, RuleId } from '../model/verdict.ts';
import type { Rule } from './rule.ts';
import { dateOf, timeOf } from '../civil/civil.ts';
import { ruleCatalog } from './catalog.ts';

type Values = NonNullable<Refusal['values']>;

const byId: ReadonlyMap<RuleId, Rule> = new Map(ruleCatalog.map((rule) => [rule.id, rule]));

/** The rule of that id. Throws when the catalogue has none: that is a bug, not a refusal. */
export function ruleOf(id: RuleId): Rule {
  const rule = byId.get(id);
  if (!rule) throw new Error(`no such rule: ${id}`);
  return rule;
}

function fill(sentence: string, values: Values): string {
  return sentence.replaceAll(/\{(\w+)\}/gu, (hole, name: string) => String(values[name] ?? hole));
}

/** A refusal by the rule `id`, its English reason filled with `values`. */
export function refusal(id: RuleId, values?: Values): Refusal {
  const { reason } = ruleOf(id);
  return values ? { rule: id, reason: fill(reason, values), values } : { rule: id, reason };
}

/** `{date}` and `{time}` of a moment, as the person's own clock shows it. */
export function whenValues(at: number, now: Moment): { readonly date: string; readonly time: string } {
  const moment = { at, zone: now.zone };
  return { date: dateOf(moment), time: timeOf(moment) };
}

import type { Moment } from '@groundwork/base';
import type { RuleId } from '../model/verdict.ts';
import { refusal, whenValues } from '../rules/refuse.ts';
import type { Objection } from './context.ts';

type Values = Readonly<Record<string, string | number>>;

/** "No", by the rule `id`. */
export function no(id: RuleId, values?: Values): Objection {
  return { answer: 'no', ...refusal(id, values) };
}

/** "Not now", for as long as nobody can say. */
export function notNow(id: RuleId, values?: Values): Objection {
  return { answer: 'not-now', ...refusal(id, values) };
}

/** "Not now, until": `{date}` and `{time}` of the reason are filled from `until`. */
export function notUntil(id: RuleId, until: number, now: Moment, values: Values = {}): Objection {
  return { answer: 'not-now', ...refusal(id, { ...whenValues(until, now), ...values }), until };
}

function end(objection: Objection): number {
  return objection.answer === 'no' ? Infinity : (objection.until ?? Infinity);
}

/** The objection to show: the first plain no; otherwise the one that lasts longest, so that its date is true. */
export function weightiest(objections: readonly Objection[]): Objection | undefined {
  const [first, ...rest] = objections;
  if (!first) return undefined;
  const refused = objections.find(({ answer }) => answer === 'no');
  return refused ?? rest.reduce((held, each) => (end(each) > end(held) ? each : held), first);
}

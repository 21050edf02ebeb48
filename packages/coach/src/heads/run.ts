import type { Hit } from '../hit.ts';
import { goodCategories, isHarm } from '../model/category.ts';
import { signalKinds } from '../model/review.ts';
import type { Says } from '../rules/rule.ts';
import type { HeadInput, HeadReading, Heads } from './heads.ts';

/** The output that asks whether there is harm of any kind. */
export const anyHarm = 'any_harm';

/**
 * What the learned layer adds to, and takes from, what the rules noticed. A head speaks only above its limit; a rule's
 * finding is dropped where the whole draft speaks clearly against it. A safety rule is never dropped.
 */
export function runHeads(heads: Heads, input: HeadInput, ruled: readonly Hit[]): Hit[] {
  const reading = heads.read(input);
  const kept = ruled.filter((hit) => !isDropped(heads, reading, hit));
  const spoken = heads.labels.flatMap((label, index) => {
    const limit = heads.limits.speaks[index] ?? null;
    const says = toSays(label);
    if (limit === null || says === undefined || (reading.logits[index] ?? -Infinity) < limit) return [];
    if ('harm' in says && isGated(heads, reading)) return [];
    return [toHit(reading, index, label, says)];
  });
  const all = [...kept, ...spoken];
  return all.some((hit) => 'harm' in hit.says) ? all : [...all, ...toLikeliest(heads, reading)];
}

/** Where harm as such is plain but no kind of it is, the likeliest kind is named: its reason tells what to look at. */
function toLikeliest(heads: Heads, reading: HeadReading): Hit[] {
  const any = heads.labels.indexOf(anyHarm);
  const limit = heads.limits.speaks[any] ?? null;
  if (limit === null || (reading.logits[any] ?? -Infinity) < limit) return [];
  let best = -1;
  heads.labels.forEach((label, index) => {
    if (isHarm(label) && (reading.logits[index] ?? 0) > (best < 0 ? -Infinity : (reading.logits[best] ?? 0)))
      best = index;
  });
  const label = heads.labels[best];
  const says = label === undefined ? undefined : toSays(label);
  return label === undefined || says === undefined ? [] : [toHit(reading, best, label, says)];
}

/** True when the whole draft gives too little sign of any harm to name one. */
function isGated(heads: Heads, reading: HeadReading): boolean {
  const { gate } = heads.limits;
  return gate !== null && (reading.logits[heads.labels.indexOf(anyHarm)] ?? -Infinity) < gate;
}

function isDropped(heads: Heads, reading: HeadReading, hit: Hit): boolean {
  const label = 'harm' in hit.says ? hit.says.harm : 'good' in hit.says ? hit.says.good : undefined;
  if (label === undefined || hit.id.startsWith('context:') || heads.limits.trusted.includes(hit.id)) return false;
  const index = heads.labels.indexOf(label);
  const limit = heads.limits.drops[index] ?? null;
  if (limit !== null && 'harm' in hit.says && isGated(heads, reading)) return true;
  return limit !== null && (reading.logits[index] ?? 0) < limit;
}

function toHit(reading: HeadReading, index: number, label: string, says: Says): Hit {
  return { says, id: `head:${label}`, ...reading.weigh(index) };
}

function toSays(label: string): Says | undefined {
  if (label === anyHarm) return undefined;
  if (isHarm(label)) return { harm: label };
  const signal = signalKinds.find((kind) => kind === label);
  if (signal !== undefined) return { signal, certainty: 'ask' };
  const good = goodCategories.find((category) => category === label);
  return good && { good };
}

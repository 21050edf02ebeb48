import type { Hit } from '../hit.ts';
import { goodCategories, harmCategories, isHarm } from '../model/category.ts';
import { categoryNotes } from '../model/notes.ts';
import { signalKinds } from '../model/review.ts';
import type { Says } from '../rules/rule.ts';
import type { HeadInput, HeadReading, Heads } from './heads.ts';

/** The output that asks whether there is harm of any kind. */
export const anyHarm = 'any_harm';

/** The output that asks whether there is a sign for the safety layer of any kind. */
export const anyRisk = 'any_risk';

/**
 * What the learned layer adds to, and takes from, what the rules noticed. A head speaks only above its limit; a rule's
 * finding is dropped where the whole draft speaks clearly against it; a safety rule only where hardly any true sign lies.
 */
export function runHeads(heads: Heads, input: HeadInput, ruled: readonly Hit[]): Hit[] {
  const reading = heads.read(input);
  const kept = ruled.filter((hit) => !isDropped(heads, reading, hit)).map((hit) => toMeasured(heads, reading, hit));
  const spoken = heads.labels.flatMap((label, index) => {
    const limit = heads.limits.speaks[index] ?? null;
    const says = toSays(label);
    if (limit === null || says === undefined || (reading.logits[index] ?? -Infinity) < limit) return [];
    if ('harm' in says && isGated(heads, reading)) return [];
    return [toHit(reading, index, label, says)];
  });
  const all = [...kept, ...spoken];
  const harm = all.some((hit) => 'harm' in hit.says) ? [] : toLikeliest(heads, reading, anyHarm);
  const risk = all.some((hit) => 'signal' in hit.says) ? [] : toLikeliest(heads, reading, anyRisk);
  return [...all, ...harm, ...risk];
}

/** Where harm (or risk) as such is plain but no kind of it is, the likeliest kind is named: its reason tells what to look at. */
function toLikeliest(heads: Heads, reading: HeadReading, any: typeof anyHarm | typeof anyRisk): Hit[] {
  const limit = heads.limits.speaks[heads.labels.indexOf(any)] ?? null;
  if (limit === null || toLogit(heads, reading, any) < limit) return [];
  const kinds: readonly string[] = any === anyHarm ? harmCategories : signalKinds;
  const likeliest = kinds.toSorted((a, b) => toLogit(heads, reading, b) - toLogit(heads, reading, a))[0];
  const says = likeliest === undefined ? undefined : toSays(likeliest);
  if (likeliest === undefined || says === undefined) return [];
  return [toHit(reading, heads.labels.indexOf(likeliest), likeliest, says)];
}

function toLogit(heads: Heads, reading: HeadReading, label: string): number {
  return reading.logits[heads.labels.indexOf(label)] ?? -Infinity;
}

/** True when the whole draft gives too little sign of any harm to name one. */
function isGated(heads: Heads, reading: HeadReading): boolean {
  const { gate } = heads.limits;
  return gate !== null && (reading.logits[heads.labels.indexOf(anyHarm)] ?? -Infinity) < gate;
}

function isDropped(heads: Heads, reading: HeadReading, hit: Hit): boolean {
  if (hit.id.startsWith('context:')) return false;
  if ('harm' in hit.says && isGated(heads, reading)) return true;
  if (heads.limits.trusted.includes(hit.id) || isPlainDanger(heads, reading, hit)) return false;
  const index = heads.labels.indexOf(toLabel(hit.says));
  const limit = heads.limits.drops[index] ?? null;
  return limit !== null && (reading.logits[index] ?? 0) < limit;
}

/** A threat, or a lever made of one's own death, that a rule names in a plainly harmful draft: no head may talk it away. */
function isPlainDanger(heads: Heads, reading: HeadReading, hit: Hit): boolean {
  if (!('harm' in hit.says) || categoryNotes[hit.says.harm].level !== 'block') return false;
  const limit = heads.limits.speaks[heads.labels.indexOf(anyHarm)] ?? null;
  return limit !== null && toLogit(heads, reading, anyHarm) >= limit;
}

/** What a rule calls clear stays clear only where the head of its kind would speak as well; else it is a question. */
function toMeasured(heads: Heads, reading: HeadReading, hit: Hit): Hit {
  if (!('signal' in hit.says) || hit.says.certainty === 'ask') return hit;
  const limit = heads.limits.speaks[heads.labels.indexOf(hit.says.signal)] ?? 0;
  const agrees = toLogit(heads, reading, hit.says.signal) >= Math.min(limit, 0);
  return agrees ? hit : { ...hit, says: { signal: hit.says.signal, certainty: 'ask' } };
}

function toLabel(says: Says): string {
  if ('harm' in says) return says.harm;
  return 'good' in says ? says.good : says.signal;
}

function toHit(reading: HeadReading, index: number, label: string, says: Says): Hit {
  return { says, id: `head:${label}`, ...reading.weigh(index) };
}

function toSays(label: string): Says | undefined {
  if (isHarm(label)) return { harm: label };
  const signal = signalKinds.find((kind) => kind === label);
  if (signal !== undefined) return { signal, certainty: 'ask' };
  const good = goodCategories.find((category) => category === label);
  return good && { good };
}

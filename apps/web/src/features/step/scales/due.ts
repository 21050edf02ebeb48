import { scales, type ScaleId } from '@groundwork/content/scales';
import type { Moment } from '@groundwork/base';
import { addDays, dateOf, type CivilDate, type ScaleResult } from '@groundwork/program';

/** The scales a person begins with; the long forms of mood and worry follow only from a positive short one. */
export const shelf: readonly ScaleId[] = ['phq2', 'gad2', 'rses', 'auditc'];

const longOf: Readonly<Partial<Record<ScaleId, ScaleId>>> = { phq2: 'phq9', gad2: 'gad7' };

/** The forms that answer one question: a short one and the long one it leads to. */
export function familyOf(scale: ScaleId): readonly ScaleId[] {
  const long = longOf[scale];
  return long === undefined ? [scale] : [scale, long];
}

/** The newest result of a scale or of its long form. */
export function newestOf(results: readonly ScaleResult[], scale: ScaleId): ScaleResult | undefined {
  const family = familyOf(scale);
  return results.findLast((each) => family.includes(each.scale));
}

/** The day on which a scale is asked again; absent when it was never taken. */
export function dueOn(results: readonly ScaleResult[], scale: ScaleId): CivilDate | undefined {
  const last = newestOf(results, scale);
  return last && addDays(dateOf(last.taken), scales[scale].everyDays ?? 14);
}

/** True when it was never taken, or when its two weeks are over. */
export function isDue(results: readonly ScaleResult[], scale: ScaleId, now: Moment): boolean {
  const due = dueOn(results, scale);
  return due === undefined || due <= dateOf(now);
}

/** The long form that a short result asks for and that was not filled in after it. */
export function longFormAsked(results: readonly ScaleResult[], scale: ScaleId): ScaleId | undefined {
  const last = newestOf(results, scale);
  const positive = last && scales[last.scale].positive;
  return last && positive && last.total >= positive.from ? positive.next : undefined;
}

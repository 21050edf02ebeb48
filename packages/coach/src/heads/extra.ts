import type { ReviewContext } from '../model/context.ts';
import { aroundCount } from './weights.ts';

/** Fills the extra inputs of the heads: which rules spoke, then hour, counts and length. Missing context is 0. */
export function toExtra(
  rules: readonly string[],
  spoke: ReadonlySet<string>,
  context: ReviewContext,
  tokens: number,
): Float32Array {
  const extra = new Float32Array(rules.length + aroundCount);
  rules.forEach((rule, index) => {
    if (spoke.has(rule)) extra[index] = 1;
  });
  extra.set(toAround(context, tokens), rules.length);
  return extra;
}

function toAround(context: ReviewContext, tokens: number): number[] {
  const { hour, unanswered = 0, sentToday = 0 } = context;
  return [
    toNight(hour),
    unanswered >= 2 ? 1 : 0,
    unanswered >= 4 ? 1 : 0,
    sentToday >= 3 ? 1 : 0,
    Math.min(3, tokens / 60),
    tokens < 12 ? 1 : 0,
  ];
}

/** Night is 22:00 to 07:00; a known day speaks a little against, an unknown hour for neither. */
function toNight(hour: number | undefined): number {
  if (hour === undefined) return 0;
  return hour >= 22 || hour < 7 ? 1 : -0.3;
}

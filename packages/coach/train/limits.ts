import type { Limits } from '../src/heads/weights.ts';
import { anyHarm, anyRisk } from '../src/heads/run.ts';
import { labels } from './examples.ts';
import type { Example } from './examples.ts';
import { toAveragePrecision, toF1 } from './measure.ts';
import type { Prepared } from './prepare.ts';
import { isHarm } from '../src/model/category.ts';
import { rules } from '../src/rules/all.ts';

/** The precision a head must have shown on voices it never learned from. */
export const leastPrecision = 0.8;
/** A rule was thought through by a person beforehand, so fewer lines than a head needs bear it out. */
const leastRuled = 3;
/** Shares of held-out drafts without the matter on which it may be named, or, for harm, thought possible. */
export interface FalseAlarms {
  readonly named: number;
  readonly possible: number;
  readonly risk: number;
}

/** The second tier sees more, so it can afford to be quieter. */
export const falseAlarms: { readonly first: FalseAlarms; readonly second: FalseAlarms } = {
  first: { named: 0.07, possible: 0.15, risk: 0.04 },
  second: { named: 0.05, possible: 0.1, risk: 0.04 },
};
/** Fewer held-out lines than this above a limit prove nothing. */
const leastSaid = 8;

/** What the held-out voices showed for one label. */
export interface LabelReport {
  readonly label: string;
  readonly lines: number;
  readonly averagePrecision: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

interface Judged {
  readonly scores: number[];
  readonly truth: boolean[];
  readonly ruled: boolean[];
}

/** Sets every limit from held-out log-odds. Only our own examples count: near misses would bend the precision. */
export function toLimits(
  examples: readonly Example[],
  prepared: readonly Prepared[],
  logits: readonly (Float32Array | undefined)[],
  alarms: FalseAlarms,
): { limits: Limits; report: LabelReport[] } {
  const ofAny = labels.indexOf(anyHarm);
  const any = toJudged(examples, prepared, logits, anyHarm, ofAny, null);
  const gate = toQuiet(any, alarms.possible);
  const judged = labels.map((label, o) =>
    o === ofAny ? any : toJudged(examples, prepared, logits, label, o, isHarm(label) ? gate : null),
  );
  const risk = judged[labels.indexOf(anyRisk)] ?? { scores: [], truth: [], ruled: [] };
  const speaks = judged.map((one) => toLimit(one, any, risk, alarms));
  const drops = judged.map((one) => toDrops(one.scores, one.truth, one.ruled));
  const report = labels.map((label, o): LabelReport => {
    const { scores, truth } = judged[o] as Judged;
    const at = toF1(scores, truth, speaks[o] ?? Infinity);
    const lines = truth.filter(Boolean).length;
    return {
      label,
      lines,
      averagePrecision: toAveragePrecision(scores, truth),
      precision: at.p,
      recall: at.r,
      f1: at.f,
    };
  });
  return {
    limits: { speaks, drops, gate, trusted: toTrusted(examples, prepared) },
    report,
  };
}

/** Lower than any log-odds: what is said of a draft that gives too little sign of any harm. */
const silent = -1e6;

/** What the held-out readings of one label were worth. Under `gate` nothing is named, so nothing there counts for or against. */
function toJudged(
  examples: readonly Example[],
  prepared: readonly Prepared[],
  logits: readonly (Float32Array | undefined)[],
  label: string,
  o: number,
  gate: number | null,
): Judged {
  const ids = rules
    .filter((rule) => Object.values(rule.says).some((said) => said === label))
    .map((rule) => `rule:${rule.name}`);
  const scores: number[] = [];
  const truth: boolean[] = [];
  const ruled: boolean[] = [];
  examples.forEach((example, index) => {
    const row = logits[index];
    if (row === undefined || !example.known.has(label) || example.writer.startsWith('taxonomy/')) return;
    const isGated = gate !== null && (row[labels.indexOf(anyHarm)] as number) < gate;
    scores.push(isGated ? silent : (row[o] as number));
    truth.push(example.on.has(label));
    ruled.push(ids.some((id) => prepared[index]?.spoke.has(id) === true));
  });
  return { scores, truth, ruled };
}

/** Rules that were right by themselves often enough on our own examples; rules are not learned, so none is held out. */
export function toTrusted(examples: readonly Example[], prepared: readonly Prepared[]): string[] {
  return rules.flatMap((rule) => {
    const id = `rule:${rule.name}`;
    const said = examples.filter(
      (example, index) => prepared[index]?.spoke.has(id) === true && !example.writer.startsWith('taxonomy/'),
    );
    const right = said.filter((example) => Object.values(rule.says).some((label) => example.on.has(label)));
    return said.length >= leastRuled && right.length / said.length >= leastPrecision ? [id] : [];
  });
}

function toLimit(one: Judged, any: Judged, risk: Judged, alarms: FalseAlarms): number | null {
  if (one === any) return toQuiet(one, alarms.named);
  return one === risk ? toQuiet(one, alarms.risk) : toSpeaks(one.scores, one.truth);
}

/** The limit over which only `share` of the drafts without the label lie. */
function toQuiet(judged: Judged, share: number): number | null {
  const without = judged.scores.filter((_, index) => judged.truth[index] !== true).toSorted((a, b) => b - a);
  const limit = without[Math.floor(without.length * share)];
  return limit === undefined ? null : toShort(limit) + 0.001;
}

/** The limit with the best F1 among those whose precision is enough; `null` when none is. */
function toSpeaks(scores: readonly number[], truth: readonly boolean[]): number | null {
  const order = scores.map((_, index) => index).toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const positives = truth.filter(Boolean).length;
  let right = 0;
  let best: { f: number; limit: number } | undefined;
  order.forEach((index, rank) => {
    if (truth[index] === true) right += 1;
    const said = rank + 1;
    if (said < leastSaid || right / said < leastPrecision) return;
    const f = (2 * right) / (said + positives);
    if (best === undefined || f > best.f) best = { f, limit: scores[index] ?? Infinity };
  });
  return best === undefined ? null : toShort((best as { limit: number }).limit);
}

/** The lowest log-odds above which a rule of this label was right often enough; without evidence rules keep their word. */
function toDrops(scores: readonly number[], truth: readonly boolean[], ruled: readonly boolean[]): number | null {
  const order = scores
    .map((_, index) => index)
    .filter((index) => ruled[index] === true)
    .toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  if (order.length < leastSaid) return null;
  let right = 0;
  let limit = Infinity;
  order.forEach((index, rank) => {
    if (truth[index] === true) right += 1;
    if (right / (rank + 1) >= leastPrecision) limit = scores[index] ?? Infinity;
  });
  return limit === Infinity ? 50 : toShort(limit);
}

/** Rounded down a little, so that the line at the limit is still over it. */
function toShort(value: number): number {
  return Math.floor(value * 1000) / 1000;
}

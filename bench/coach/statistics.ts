/** An estimate with its 95% interval. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Seeded chance for the bootstrap (mulberry32), so that a run can be repeated. */
function createDraw(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

const rounds = 1000;

/** Percentile bootstrap over `count` rows: `measure` is given the row numbers of each resample. */
export function bootstrap(count: number, measure: (rows: readonly number[]) => number): Estimate {
  const draw = createDraw(7);
  const all = Array.from({ length: count }, (_, row) => row);
  const found = Array.from({ length: rounds }, () => measure(all.map(() => draw(count)))).toSorted((a, b) => a - b);
  return {
    value: measure(all),
    low: found[Math.floor(rounds * 0.025)] ?? 0,
    high: found[Math.floor(rounds * 0.975)] ?? 0,
  };
}

/** Wilson's 95% interval of a share. */
export function toShare(hits: number, count: number): Estimate {
  if (count === 0) return { value: 0, low: 0, high: 1 };
  const z = 1.96;
  const p = hits / count;
  const centre = (p + (z * z) / (2 * count)) / (1 + (z * z) / count);
  const half = (z / (1 + (z * z) / count)) * Math.sqrt((p * (1 - p)) / count + (z * z) / (4 * count * count));
  return { value: p, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/** Precision, recall and F1 from what was said and what is true, row by row. */
export interface Scores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function toScores(said: readonly boolean[], truth: readonly boolean[], rows?: readonly number[]): Scores {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (const row of rows ?? truth.keys()) {
    if (said[row] === true && truth[row] === true) right += 1;
    else if (said[row] === true) wrong += 1;
    else if (truth[row] === true) missed += 1;
  }
  const precision = right + wrong === 0 ? 0 : right / (right + wrong);
  const recall = right + missed === 0 ? 0 : right / (right + missed);
  const f1 = right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed);
  return { precision, recall, f1 };
}

export function show(estimate: Estimate): string {
  return `${estimate.value.toFixed(3)} [${estimate.low.toFixed(3)}, ${estimate.high.toFixed(3)}]`;
}

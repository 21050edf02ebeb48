/** Average precision of `scores` against `truth`: the area under precision by recall. */
export function toAveragePrecision(scores: readonly number[], truth: readonly boolean[]): number {
  const order = scores.map((_, i) => i).toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  let hits = 0;
  let sum = 0;
  order.forEach((index, rank) => {
    if (truth[index] !== true) return;
    hits += 1;
    sum += hits / (rank + 1);
  });
  return hits === 0 ? 0 : sum / hits;
}

/** Precision, recall and F1 at a threshold. */
export function toF1(
  scores: readonly number[],
  truth: readonly boolean[],
  threshold: number,
): { p: number; r: number; f: number } {
  let tp = 0;
  let fp = 0;
  let fn = 0;
  scores.forEach((score, i) => {
    const said = score >= threshold;
    if (said && truth[i] === true) tp += 1;
    else if (said) fp += 1;
    else if (truth[i] === true) fn += 1;
  });
  const p = tp + fp === 0 ? 1 : tp / (tp + fp);
  const r = tp + fn === 0 ? 0 : tp / (tp + fn);
  return { p, r, f: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
}

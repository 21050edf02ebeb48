import { goodCategories, harmCategories, isHarm } from '@groundwork/coach';
import type { Review } from '@groundwork/coach';
import type { Read } from './readers.ts';
import type { Draft, TaxonomyLine } from './data.ts';
import { bootstrap, show, toScores, toShare } from './statistics.ts';

/** Every category a review names. */
export function toNames(seen: Review): Set<string> {
  return new Set([...seen.findings, ...seen.strengths].map((found) => found.category));
}

/** Per category, macro, any harm and false alarms on the realistic drafts. */
export function showDrafts(drafts: readonly Draft[], read: Read): void {
  const said = drafts.map((draft) => toNames(read(draft.text, {})));
  const groups = [
    ['harmful', harmCategories],
    ['good', goodCategories],
  ] as const;
  for (const [name, categories] of groups) {
    for (const category of categories) showCategory(drafts, said, category);
    const macro = (rows: readonly number[]): number =>
      categories.reduce((sum, category) => sum + toScores(pick(said, category), truth(drafts, category), rows).f1, 0) /
      categories.length;
    console.log(`  macro-F1, ${name}: ${show(bootstrap(drafts.length, macro))}`);
    const kind = (rows: readonly number[]): number =>
      categories.reduce(
        (sum, category) => sum + toScores(pickKindly(drafts, said, category), truth(drafts, category), rows).f1,
        0,
      ) / categories.length;
    console.log(
      `  macro-F1, ${name}, a label the rater was unsure of never counted wrong: ${show(bootstrap(drafts.length, kind))}`,
    );
  }
  const harmful = drafts.map((draft) => draft.labels.some(isHarm));
  const flagged = said.map((names) => [...names].some(isHarm));
  console.log(`  any harm: F1 ${show(bootstrap(drafts.length, (rows) => toScores(flagged, harmful, rows).f1))}`);
  const clean = drafts.flatMap((draft, row) =>
    harmful[row] === true || draft.unsure.some(isHarm) ? [] : [flagged[row] === true],
  );
  const cleanAll = flagged.filter((_, row) => harmful[row] !== true);
  const caught = flagged.filter((_, row) => harmful[row] === true);
  console.log(`  any harm: recall ${show(toShare(caught.filter(Boolean).length, caught.length))}`);
  console.log(
    `  false alarms on drafts without harm: ${show(toShare(cleanAll.filter(Boolean).length, cleanAll.length))}`,
  );
  console.log(
    `  false alarms where the rater was sure of that: ${show(toShare(clean.filter(Boolean).length, clean.length))}`,
  );
}

function showCategory(drafts: readonly Draft[], said: readonly Set<string>[], category: string): void {
  const is = truth(drafts, category);
  const { precision, recall, f1 } = toScores(pick(said, category), is);
  const interval = bootstrap(drafts.length, (rows) => toScores(pick(said, category), is, rows).f1);
  const count = is.filter(Boolean).length;
  console.log(
    `  ${category.padEnd(26)} n ${String(count).padStart(3)}  P ${precision.toFixed(2)}  R ${recall.toFixed(2)}  F1 ${f1.toFixed(2)} [${interval.low.toFixed(2)}, ${interval.high.toFixed(2)}]`,
  );
}

function pick(said: readonly Set<string>[], category: string): boolean[] {
  return said.map((names) => names.has(category));
}

function pickKindly(drafts: readonly Draft[], said: readonly Set<string>[], category: string): boolean[] {
  return said.map((names, row) => names.has(category) && !(drafts[row]?.unsure.includes(category) ?? false));
}

function truth(drafts: readonly Draft[], category: string): boolean[] {
  return drafts.map((draft) => draft.labels.includes(category));
}

/** The taxonomy's own lines: found among the yes lines, raised among the near misses. It was learned from. */
export function showTaxonomy(lines: readonly TaxonomyLine[], read: Read): void {
  const named = lines.map((line) => toNames(read(line.text, toContext(line.note))));
  const yes = lines.flatMap((line, row) => (line.label === 1 ? [named[row]?.has(line.category) === true] : []));
  const near = lines.flatMap((line, row) =>
    line.label === 0 && line.category !== 'none' ? [named[row]?.has(line.category) === true] : [],
  );
  const none = lines.flatMap((line, row) => (line.category === 'none' ? [[...(named[row] ?? [])].some(isHarm)] : []));
  console.log(`  found in its yes lines: ${show(toShare(yes.filter(Boolean).length, yes.length))}`);
  console.log(`  raised on its near misses: ${show(toShare(near.filter(Boolean).length, near.length))}`);
  console.log(`  any harm on its clean controls: ${show(toShare(none.filter(Boolean).length, none.length))}`);
}

function toContext(note: string): { hour?: number; unanswered?: number } {
  const hour = /hour=(\d+)/.exec(note)?.[1];
  const unanswered = /unanswered=(\d+)/.exec(note)?.[1];
  return {
    ...(hour === undefined ? {} : { hour: Number(hour) }),
    ...(unanswered === undefined ? {} : { unanswered: Number(unanswered) }),
  };
}

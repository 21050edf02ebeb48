import { signalKinds } from '@groundwork/coach';
import type { SignalKind } from '@groundwork/coach';
import type { Read } from '../coach/readers.ts';
import type { Case, Passage } from '../coach/data.ts';
import { show, toShare } from '../coach/statistics.ts';
import { signOf } from '../../packages/coach/train/signs.ts';

/** Recall by kind and directness, and false alarms. A passage counts as found when any sign is raised, and by its own kind. */
export function showSafety(passages: readonly Passage[], read: Read): void {
  const said = passages.map((passage) => new Set(read(passage.text, {}).signals.map((signal) => signal.kind)));
  const risky = passages.map((passage) => passage.label !== 'none');
  const any = count(
    passages,
    said,
    (row) => risky[row] === true,
    (names) => names.size > 0,
  );
  const own = count(
    passages,
    said,
    (row) => risky[row] === true,
    (names, label) => names.has(label as SignalKind),
  );
  console.log(`  recall, any sign: ${any}`);
  console.log(`  recall, the right kind: ${own}`);
  for (const directness of ['direct', 'indirect']) {
    const of = (row: number): boolean => risky[row] === true && passages[row]?.directness === directness;
    console.log(`  recall, any sign, ${directness}: ${count(passages, said, of, (names) => names.size > 0)}`);
  }
  for (const kind of signalKinds) {
    const of = (row: number): boolean => passages[row]?.label === kind;
    console.log(`  ${kind.padEnd(22)} right kind ${count(passages, said, of, (names) => names.has(kind))}`);
  }
  console.log(
    `  false alarms: ${count(
      passages,
      said,
      (row) => risky[row] !== true,
      (names) => names.size > 0,
    )}`,
  );
}

function count(
  passages: readonly Passage[],
  said: readonly ReadonlySet<SignalKind>[],
  of: (row: number) => boolean,
  hit: (names: ReadonlySet<SignalKind>, label: string) => boolean,
): string {
  const rows = passages.map((_, row) => row).filter(of);
  const hits = rows.filter((row) => hit(said[row] ?? new Set(), passages[row]?.label ?? ''));
  return `${show(toShare(hits.length, rows.length))} of ${rows.length}`;
}

/** The development cases, which are learned from: the sign's own kind found, and raised where it must not be. */
export function showCases(cases: readonly Case[], read: Read): void {
  for (const set of [...new Set(cases.map((one) => one.set))].toSorted()) {
    for (const label of [1, 0]) {
      const rows = cases.filter((one) => one.set === set && one.label === label && signOf[one.rule] !== undefined);
      const hits = rows.filter((one) => read(one.text, {}).signals.some((signal) => signal.kind === signOf[one.rule]));
      console.log(
        `  ${set}, ${label === 1 ? 'found' : 'false alarms'}: ${show(toShare(hits.length, rows.length))} of ${rows.length}`,
      );
    }
  }
}

/** `npm run bench:safety`: signs by kind and directness, with heads and by rules alone. */
import { loadHeads } from '@groundwork/coach';
import { readShared, shared } from '../coach/data.ts';
import type { Case, Passage } from '../coach/data.ts';
import { showCases, showSafety } from './figures.ts';

const passages = readShared<Passage>('safety_A.jsonl');
const cases = readShared<Case>('safety_dev.jsonl');
if (passages === undefined || cases === undefined) {
  console.log(
    `The validation data is not here (looked in ${shared}); nothing was measured. Set GROUNDWORK_SHARED to where it lies.`,
  );
} else {
  const heads = await loadHeads();
  for (const [title, used] of [
    ['rules and heads', heads],
    ['rules alone', undefined],
  ] as const) {
    console.log(`Passages never trained on, ${title}`);
    showSafety(passages, used);
    console.log(`Development cases, ${title}`);
    showCases(cases, used);
  }
}

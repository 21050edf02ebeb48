/** `npm run bench:safety`: signs by kind and directness, for each way of reading. */
import { readShared, shared } from '../coach/data.ts';
import type { Case, Passage } from '../coach/data.ts';
import { createReaders } from '../coach/readers.ts';
import { showCases, showSafety } from './figures.ts';

const passages = readShared<Passage>('safety_A.jsonl');
const cases = readShared<Case>('safety_dev.jsonl');
if (passages === undefined || cases === undefined) {
  console.log(
    `The validation data is not here (looked in ${shared}); nothing was measured. Set GROUNDWORK_SHARED to where it lies.`,
  );
} else {
  const readers = await createReaders([...passages, ...cases].map((line) => line.text));
  for (const [title, read] of Object.entries(readers)) {
    if (read === undefined) continue;
    console.log(`\n== ${title}\nPassages never trained on`);
    showSafety(passages, read);
    console.log('Development cases (learned from: not evidence of quality)');
    showCases(cases, read);
  }
}

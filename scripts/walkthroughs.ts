// `npm run walkthroughs` writes docs/walkthroughs: twelve weeks of five invented people with the real program.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSay, walkToDiary } from '../test/walkthroughs/diary.ts';
import { inventedPeople } from '../test/walkthroughs/people.ts';
import { walk } from '../test/walkthroughs/simulate.ts';

const folder = join(import.meta.dirname, '../docs/walkthroughs');
mkdirSync(folder, { recursive: true });
const say = await loadSay();
for (const person of inventedPeople) {
  const diary = walkToDiary(walk(person), say);
  writeFileSync(join(folder, `${person.id}.md`), `${diary.trimEnd()}\n`);
  console.log(`${person.id}: ${diary.split('\n').length} lines`);
}
const list = inventedPeople.map(({ id, title, about }) => `- [${title}](${id}.md): ${about}`);
writeFileSync(
  join(folder, 'README.md'),
  `# Walkthroughs\n\nTwelve weeks of Today for five invented people, as diaries. The program decides; the people are dice with habits.\nMade by \`npm run walkthroughs\`; a test checks that nothing in them suggests contact while the gate says no.\n\n${list.join('\n')}\n`,
);

/** A child process that writes until it is killed, and says on its pipe what was acknowledged. Bundled by the test. */
import { createNodePlatform } from '@groundwork/vault/store-fs';
import { createSession } from '../src/index.ts';

const [, , folder = '', round = ''] = process.argv;
const platform = await createNodePlatform(folder);
if (!platform.ok) throw new Error(platform.error.type);
const session = await createSession(platform.value);
const say = (line: string): boolean => process.stdout.write(`${line}\n`);
say(`opened ${session.standing().is}`);
for (let at = 0; ; at += 1) {
  const text = `${round}:${at}`;
  const outcomes = await Promise.all([
    session.run({ kind: 'journal.written', entry: session.newId(), text }),
    session.run({ kind: 'checkin.made', on: '2026-11-22', mood: 3, note: text }),
  ]);
  if (outcomes.every(({ ok }) => ok)) say(`kept ${text}`);
  if (at % 5 !== 4) continue;
  const draft = session.newId();
  await session.run({ kind: 'draft.written', draft, text: `secret ${text}`, purpose: 'personal' });
  const burned = await session.run({ kind: 'draft.burned', draft });
  if (burned.ok) say(`burned ${draft}`);
}

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { dist } from './server.ts';

/** The built chunk that opens the session: the very code the app runs. */
export function sessionChunk(): string {
  const file = readdirSync(join(dist, 'assets')).find((name) => /^open-session-.*\.js$/.test(name));
  if (file === undefined) throw new Error('the build has no open-session chunk');
  return `/assets/${file}`;
}

// As text: the test runner rewrites `import()` in functions, which the page could not run.
const opened = (): string => `(await import(${JSON.stringify(sessionChunk())})).openSession()`;

/** Writes entries without end; says `kept <text>` on the console only after each is acknowledged. */
export async function writeWithoutEnd(page: Page, mark: string): Promise<void> {
  await page.evaluate(`(async () => {
    const session = await ${opened()};
    const go = async () => {
      for (let count = 0; ; count += 1) {
        const text = '${mark}-' + count + ' ' + 'x'.repeat((count * 37) % 900);
        const result = await session.run({ kind: 'journal.written', entry: session.newId(), text });
        if (!result.ok) throw new Error(JSON.stringify(result));
        console.log('kept ' + text);
      }
    };
    void go();
  })()`);
}

/** Every text of the journal, and how the vault stands. */
export async function readTexts(page: Page): Promise<{ standing: string; texts: string[] }> {
  return page.evaluate(`(async () => {
    const session = await ${opened()};
    const texts = session.state().journal.flatMap((entry) => entry.heads.map((head) => head.text));
    return { standing: session.standing().is, texts };
  })()`);
}

/** Runs commands one after the other through a real session in the page; throws on the first that is refused. */
export async function runInPage(page: Page, commands: readonly object[]): Promise<void> {
  await page.evaluate(`(async () => {
    const session = await ${opened()};
    for (const command of ${JSON.stringify(commands)}) {
      const result = await session.run(command);
      if (!result.ok) throw new Error(JSON.stringify(result));
    }
    await session.close();
  })()`);
}

/** The answer to one of the six questions as it is kept by now; undefined while there is none. */
export async function readAnswer(page: Page, question: string): Promise<string | undefined> {
  return page.evaluate(`(async () => {
    const session = await ${opened()};
    const answer = session.state().safety.answers?.[${JSON.stringify(question)}];
    await session.close();
    return answer;
  })()`);
}

import { readdirSync, readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import type { Plugin } from 'vite';

const folder = new URL('../../../packages/content/src/words/', import.meta.url);
const name = 'virtual:first-words';

/** What the shell and the first screen say; everything else may come a moment later. */
const first = /^(shell|firstnight|lock|safety\.first-night)\.|^common\.(close|back)$/;

type Words = Record<string, unknown>;

/** Every word of `language`, compiled. */
export async function readAllWords(language: string): Promise<Words> {
  const source = readFileSync(new URL(`${language}.gen.ts`, folder), 'utf8');
  const { code } = transformSync(source, { loader: 'ts', format: 'esm' });
  const module = (await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)) as {
    words: Words;
  };
  return module.words;
}

/** The few first words of `language`, compiled. */
export async function readWords(language: string): Promise<Words> {
  return Object.fromEntries(Object.entries(await readAllWords(language)).filter(([id]) => first.test(id)));
}

function languages(): string[] {
  return readdirSync(folder)
    .map((file) => /^([a-z]{2}(?:-[A-Z]{2})?)\.gen\.ts$/.exec(file)?.[1])
    .filter((language) => language !== undefined);
}

/** `virtual:first-words` exports `firstWords`: by language, a loader of the few words the first paint needs. */
export function firstWords(): Plugin {
  return {
    name: 'groundwork-first-words',
    resolveId: (id) => (id === name || id.startsWith(`${name}/`) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${name}`)) return undefined;
      const language = id.slice(name.length + 2);
      if (language !== '') return `export const words = ${JSON.stringify(await readWords(language))};`;
      const lines = languages().map((one) => `${JSON.stringify(one)}: () => import('${name}/${one}')`);
      return `export const firstWords = { ${lines.join(', ')} };`;
    },
  };
}

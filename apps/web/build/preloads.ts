import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

const fonts = /source-(sans-3|serif-4)-latin-wght-normal[^/]*\.woff2$/;
const words = 'virtual:first-words/en';

/** The chunk of `main.tsx` and all it stands on: wanted at once, run after the first paint. */
function appFiles(bundle: Rolldown.OutputBundle): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (file: string): void => {
    const output = bundle[file];
    if (output?.type !== 'chunk' || found.has(file)) return;
    found.add(file);
    output.imports.forEach(add);
  };
  for (const output of Object.values(bundle)) {
    if (output.type === 'chunk' && output.facadeModuleId?.endsWith('/src/main.tsx') === true) add(output.fileName);
  }
  return found;
}

/** Asks for the two fonts and the first English words together with the first script, instead of after it. */
export function preloads(): Plugin {
  return {
    name: 'groundwork-preloads',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, context) {
        const bundle = context.bundle ?? {};
        const app = appFiles(bundle);
        const tags: HtmlTagDescriptor[] = [];
        for (const [file, output] of Object.entries(bundle)) {
          const href = `/${file}`;
          if (fonts.test(file)) {
            tags.push({
              tag: 'link',
              attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href },
            });
          }
          const isWords = output.type === 'chunk' && output.facadeModuleId === `\0${words}`;
          const isApp = app.has(file);
          if (isWords || isApp) tags.push({ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href } });
        }
        return tags.map((tag) => ({ ...tag, injectTo: 'head' as const }));
      },
    },
  };
}

import type { HtmlTagDescriptor, Plugin } from 'vite';

const fonts = /source-(sans-3|serif-4)-latin-wght-normal[^/]*\.woff2$/;
const words = 'virtual:first-words/en';

/** Asks for the two fonts and the first English words together with the first script, instead of after it. */
export function preloads(): Plugin {
  return {
    name: 'groundwork-preloads',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, context) {
        const bundle = context.bundle ?? {};
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
          if (isWords) tags.push({ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href } });
        }
        return tags.map((tag) => ({ ...tag, injectTo: 'head' as const }));
      },
    },
  };
}

import { setupI18n, type Messages } from '@lingui/core';
import type { Plugin } from 'vite';
import { countries, emergencyNumber, linesFor } from '../../../packages/content/src/crisis.ts';
import { escapeHtml, lineToHtml } from './crisis-page.ts';
import { readAllWords } from './first-words.ts';

type Say = (key: string) => string;

function paragraphs(say: Say, keys: readonly string[]): string {
  return keys.map((key) => `<p>${escapeHtml(say(key))}</p>`).join('\n');
}

/** Lines for people who are hurt, controlled or followed, by country; the emergency number stands first everywhere. */
function linesHtml(): string {
  return countries
    .map(({ code, name }) => {
      const lines = linesFor(code).filter(({ type }) => type === 'being-abused' || type === 'crisis');
      const numbers = emergencyNumber(code)
        .services.map(({ href, number }) => `<a href="${escapeHtml(href)}">${escapeHtml(number)}</a>`)
        .join(' / ');
      return `<details id="${code}"><summary>${escapeHtml(name)}</summary><p>${numbers}</p><ul>${lines.map(lineToHtml).join('')}</ul></details>`;
    })
    .join('\n');
}

/** The page for the other person: what this is, what it never does, how to say stop. No script, no app, nothing kept. */
export function partnersHtml(say: Say): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<meta name="referrer" content="no-referrer" />
<title>${escapeHtml(say('title'))}</title>
<link rel="icon" href="/icon.svg" />
<link rel="stylesheet" href="/crisis.css" />
</head>
<body>
<main>
<p><a href="/quiet.html">Leave this page</a> <small>${escapeHtml(say('leave-quickly'))}</small></p>
<h1>${escapeHtml(say('title'))}</h1>
${paragraphs(say, ['lead'])}
<h2>${escapeHtml(say('what-title'))}</h2>
${paragraphs(say, ['what'])}
<h2>${escapeHtml(say('never-title'))}</h2>
<ul>${['never-1', 'never-2', 'never-3', 'never-4', 'never-5'].map((key) => `<li>${escapeHtml(say(key))}</li>`).join('')}</ul>
<h2>${escapeHtml(say('stop-title'))}</h2>
${paragraphs(say, ['stop-1', 'stop-2', 'stop-3'])}
<h2>${escapeHtml(say('space-title'))}</h2>
${paragraphs(say, ['space'])}
<h2>${escapeHtml(say('pressed-title'))}</h2>
${paragraphs(say, ['pressed-1', 'pressed-2', 'pressed-3'])}
<h2>${escapeHtml(say('lines'))}</h2>
${linesHtml()}
<p><a href="/crisis.html">All lines, all countries</a></p>
</main>
</body>
</html>
`;
}

/** Emits `for-partners.html`. */
export function partnersPage(): Plugin {
  return {
    name: 'groundwork-partners-page',
    apply: 'build',
    async generateBundle() {
      const messages = (await readAllWords('en')) as Messages;
      const i18n = setupI18n({ locale: 'en', messages: { en: messages } });
      const say = (key: string): string => i18n._(`safety.partners.${key}`);
      this.emitFile({ type: 'asset', fileName: 'for-partners.html', source: partnersHtml(say) });
    },
  };
}

import type { Plugin } from 'vite';
import {
  countries,
  directories,
  emergencyNumber,
  linesFor,
  type CrisisLine,
} from '../../../packages/content/src/crisis.ts';

/** Text as it may stand in markup and attributes. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** One line with its ways to reach it and the day it was checked. */
export function lineToHtml(line: CrisisLine): string {
  const ways = line.actions
    .map(({ href, word, display }) => {
      const label = word === undefined ? display : `${word} to ${display}`;
      return `<a href="${escapeHtml(href)}">${escapeHtml(label)}</a>`;
    })
    .join(' · ');
  const about = [line.hours ?? 'hours not known', line.hoursUnsure ? 'hours not confirmed' : '', line.where ?? '']
    .filter((part) => part !== '')
    .join('; ');
  return `<li><strong>${escapeHtml(line.name)}</strong>: ${ways}<br /><small>${escapeHtml(about)}. Checked ${line.lastChecked}, not rung.</small></li>`;
}

function countryToHtml(code: string, name: string): string {
  const emergency = emergencyNumber(code);
  const numbers = emergency.services
    .map((service) => `<a href="${escapeHtml(service.href)}">${escapeHtml(service.number)}</a>`)
    .join(' / ');
  return `<section id="${code}"><h2>${escapeHtml(name)}</h2><p>In danger this minute: ${numbers}</p><ul>${linesFor(code)
    .map(lineToHtml)
    .join('')}</ul></section>`;
}

/** All lines of all countries as one page without script, for a browser where nothing else works. */
export function crisisHtml(): string {
  const index = countries.map(({ code, name }) => `<a href="#${code}">${escapeHtml(name)}</a>`).join(' · ');
  const elsewhere = directories
    .map(({ name, url }) => `<li><a rel="noreferrer" href="${escapeHtml(url)}">${escapeHtml(name)}</a></li>`)
    .join('');
  const sections = countries.map(({ code, name }) => countryToHtml(code, name)).join('\n');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<meta name="referrer" content="no-referrer" />
<title>People to ring</title>
<link rel="icon" href="/icon.svg" />
<link rel="stylesheet" href="/crisis.css" />
</head>
<body>
<main>
<p><a href="/quiet.html">Leave this page</a> <small>Your browser’s history still shows that it was open.</small></p>
<h1>Talk to a person now</h1>
<p>These are people who listen, in many countries. You can be honest with them, and you need not give your name.</p>
<nav aria-label="Countries"><p>${index}</p></nav>
${sections}
<section><h2>Another country</h2><p>Most mobile phones connect <a href="tel:112">112</a> to the emergency service.</p><ul>${elsewhere}</ul></section>
</main>
</body>
</html>
`;
}

/** Emits `crisis.html`. */
export function crisisPage(): Plugin {
  return {
    name: 'groundwork-crisis-page',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'crisis.html', source: crisisHtml() });
    },
  };
}

import { loadWords } from '@groundwork/content/words';
import type { Refusal, SmallAction } from '@groundwork/program';
import { setupI18n } from '@lingui/core';
import type { DiaryEntry, Walk } from './simulate.ts';

/** Says a message of the app in English. */
export type Say = (id: string, values?: Readonly<Record<string, unknown>>) => string;

/** The app's own words, so that a diary reads as the person would have read it. */
export async function loadSay(): Promise<Say> {
  const i18n = setupI18n({ locale: 'en', messages: { en: await loadWords('en') } });
  return (id, values) => i18n._(id, values);
}

const dayFormat = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'Europe/Dublin',
});
const shortFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
const timeFormat = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Dublin' });

function actionToText({ id, values }: SmallAction, say: Say): string {
  return say(`today.action-${id}`, values).replace(/[.:]$/u, '');
}

function refusalToText({ rule, reason, values }: Refusal, say: Say): string {
  const id = `rule.${rule}`;
  const said = say(id, values);
  return (said === id ? reason : said).replace(/\d{4}-\d{2}-\d{2}/gu, (date) => shortFormat.format(new Date(date)));
}

function entryToLines({ day, now, plan, did, happened }: DiaryEntry, say: Say): readonly string[] {
  const offered = plan.actions.map((action) => `${actionToText(action, say)}${did.includes(action) ? ' ✓' : ''}`);
  const first = plan.first === undefined ? [] : [`- First: ${say(`today.first-${plan.first}`)}`];
  return [
    `**Day ${day}, ${dayFormat.format(now.at)}, ${timeFormat.format(now.at)}.** ${say(`rule.${plan.focus.why}`)}`,
    '',
    ...first,
    ...offered.map((line) => `- ${line}`),
    ...happened.map(({ says, refusal, wrote }) => {
      if (refusal !== undefined) return `- _${says}_ The app: “${refusalToText(refusal, say)}”`;
      return `- _${says}_${wrote === true ? ' It rests until the next day, and then it may be copied.' : ''}`;
    }),
    '',
  ];
}

/** Twelve weeks as a page to read. A tick marks what was done. */
export function walkToDiary({ person, entries }: Walk, say: Say): string {
  const lines = entries.flatMap((entry) => [
    ...((entry.day - 1) % 7 === 0 ? [`## Week ${Math.floor((entry.day - 1) / 7) + 1}`, ''] : []),
    ...entryToLines(entry, say),
  ]);
  return [
    `# ${person.title}`,
    '',
    `${person.about} Invented; written by \`npm run walkthroughs\` from the real program. A tick marks what was done.`,
    '',
    ...lines,
  ].join('\n');
}

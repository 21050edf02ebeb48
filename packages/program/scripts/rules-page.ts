import { format } from 'prettier';
import { pauses } from '../src/gate/steps.ts';
import { ruleFamilies } from '../src/rules/catalog.ts';
import type { Rule } from '../src/rules/rule.ts';
import { reportLasts } from '../src/safety/modes.ts';
import { hourMs } from '../src/civil/civil.ts';

const families: Readonly<Record<keyof typeof ruleFamilies, { readonly title: string; readonly lead: string }>> = {
  boundary: {
    title: 'What the partner asked for',
    lead: 'The boundary comes first. Everything else can only add a no.',
  },
  safety: { title: 'Safety', lead: 'Modes are switched by answers, reports and scales. They never score or forecast.' },
  house: { title: 'House rules', lead: 'They hold for contact the boundary would allow.' },
  entry: {
    title: 'What can be written down',
    lead: 'Checks of commands. What happened is never refused for being unwelcome.',
  },
  today: { title: 'Why today is about this', lead: 'Asked in this order; the first that holds is the focus.' },
};

const boundaries: readonly (readonly [kind: string, contact: string])[] = [
  ['nothing recorded', 'logistics; everything personal waits until a boundary is written down'],
  ['`open`', 'any, within the house rules'],
  ['`limited`', 'logistics; agreed topics, by agreed channels, as often as agreed in a civil week (Monday to Sunday)'],
  ['`logistics`', 'logistics'],
  ['`ended`', 'logistics'],
  [
    '`space-until`',
    'nothing, or logistics when that was agreed; with children, logistics; after the date the same, until a new record',
  ],
  ['`none`', 'nothing; with children, logistics. Yes to "asked not to contact, or blocked" acts the same'],
  ['`order`', 'nothing, logistics and emergencies included. Yes to the question about an order acts the same'],
];

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

function family(name: keyof typeof ruleFamilies): string {
  const { title, lead } = families[name];
  const cells = ruleFamilies[name].map(({ id, reason, note, source }: Rule) => [`\`${id}\``, reason, note, source]);
  return `## ${title}\n\n${lead}\n\n${table(['rule', 'what the person is told', 'how it is decided', 'rests on'], cells)}`;
}

function modeTable(): string {
  const rows = pauses.map(({ mode, rule, steps }) => [`\`${mode}\``, steps.join(', '), `\`${rule}\``]);
  return table(['mode', 'steps that rest', 'rule'], [...rows, ['`drink`', '–', '`drink`']]);
}

function lengthTable(): string {
  const rows = Object.entries(reportLasts).map(([signal, ms]) => [`\`${signal}\``, `${ms / hourMs} h`]);
  return table(['report or signal', 'lasts'], rows);
}

/** The whole of docs/rules.md. */
export async function rulesPage(): Promise<string> {
  const parts = [
    '# Rules',
    'Printed from the catalogue in `packages/program/src/rules/` by `npm run rules:docs`; a test fails when the two differ. Every refusal names a rule of this page. `{name}` stands for a value. evidence.md, product.md and instruments.json are the briefs the project was built from; "house" marks our own choice.',
    '## The gate',
    '`may(action, state, now)` is the only place that allows, delays or refuses what could lead to contact. It asks, in this order: the two dangers, a way round a boundary, the boundary and the locks of the safety check, the other modes, the pace of apologies, invitations and thanks, and the house rules. One plain no decides; otherwise the delay that lasts longest is shown. A named draft counts with its own purpose, act and emergency mark.',
    table(['boundary', 'contact the gate lets through'], boundaries),
    'From strict to loose: `order`, `none`, `space-until` (closed), `space-until` (logistics agreed), `ended`, `logistics`, `limited`, `open`. Tightening holds at once. Loosening needs their words and the day they said them, and holds from 07:00 of the first morning at least eight hours away; from `none` and `order` it also needs a reason and waits seven days. Two records set apart on two devices both bind until one record replaces both. A child emergency is a contact marked so, for logistics, where there are children: it passes the house rules and drink, never a danger or an order.',
    '## What rests in which mode',
    modeTable(),
    'PHQ-9 of 15 or more rests steps 2 and 5; `ended` rests steps 5 and 11. A report by the person of abuse or of children at risk has no length: it stands until the answer to its question is no. A report that they asked for no contact acts like yes to that question. A signal from a draft or the journal lasts its hours and can be waved off.',
    lengthTable(),
    ...(['boundary', 'safety', 'house', 'entry', 'today'] as const).map(family),
  ];
  return format(parts.join('\n\n'), { parser: 'markdown', printWidth: 120 });
}

/** `npm run bench:coach`: what the coach finds, beside what people use today, and how fast. */
import { loadHeads, review } from '@groundwork/coach';
import type { Heads } from '@groundwork/coach';
import { showSafety } from '../safety/figures.ts';
import { showPeers } from './against.ts';
import { readShared, shared } from './data.ts';
import type { Draft, Passage, TaxonomyLine } from './data.ts';
import { showDrafts, showTaxonomy } from './figures.ts';
import { createPeers } from './peers.ts';
import type { Peer } from './peers.ts';
import { showSpeed, toLongTexts } from './speed.ts';

async function main(): Promise<void> {
  const drafts = readShared<Draft>('messages_A.jsonl');
  const taxonomy = readShared<TaxonomyLine>('taxonomy.jsonl');
  const passages = readShared<Passage>('safety_A.jsonl');
  if (drafts === undefined || taxonomy === undefined || passages === undefined) {
    console.log(
      `The validation data is not here (looked in ${shared}); nothing was measured. Set GROUNDWORK_SHARED to where it lies.`,
    );
    return;
  }
  const heads = await loadHeads();
  const peers = await createPeers();
  console.log(`Realistic drafts (${drafts.length}, never trained on), rules and heads`);
  showDrafts(drafts, heads);
  console.log('The same, rules alone');
  showDrafts(drafts, undefined);
  console.log('Any harm, packages people use today at their best threshold on these same drafts');
  await showPeers(drafts, peers);
  console.log('Taxonomy lines (learned from: not evidence of quality)');
  showTaxonomy(taxonomy, heads);
  console.log(`Safety passages (${passages.length}, never trained on)`);
  showSafety(passages, heads);
  console.log(
    'Politeness (tydip_en) and ConvAbuse official tests: no shipped head answers those questions, so there is no figure.',
  );
  await showSpeeds(drafts, heads, peers);
}

async function showSpeeds(drafts: readonly Draft[], heads: Heads, peers: readonly Peer[]): Promise<void> {
  const own: Peer[] = [
    { name: 'coach, with heads', read: (text) => review(text, {}, heads).findings.length },
    { name: 'coach, rules alone', read: (text) => review(text).findings.length },
  ];
  const texts = drafts.map((draft) => draft.text);
  const long = toLongTexts(texts, 300);
  for (const [title, sample] of [
    ['1,500 characters', long],
    ['the drafts themselves', texts],
  ] as const) {
    console.log(`Speed, ${title}`);
    for (const peer of [...own, ...peers]) await showSpeed(peer, sample, 60);
  }
}

await main();
